package dev.kap.analysis.account;

import static dev.kap.analysis.Figures.acme;
import static dev.kap.analysis.Figures.insight;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.insight.Finding;
import dev.kap.insight.LeadGaps;
import dev.kap.portfolio.Sheet;
import dev.kap.wording.Wording;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LeadsWithoutLinkTest {

    private static LeadGaps gaps(Consumer<GivenAccount> account) {
        return acme(account).leadGaps();
    }

    @Test
    void aLeadOfSomebodyOfInfluenceNeedsALink() {
        assertThat(gaps(a -> a.contact("Kim", c -> c.influence(5.1).lead("Dana"))
                                .contact("Low", c -> c.influence(5).lead("Dana"))
                                .contact("Lee", c -> c.influence(9).lead("Dana"))
                                .contact("Max", c -> c.influence(9))
                                .link("Dana", "Lee", 1)
                                .link("Eve", "Kim", 5))
                        .leads())
                .containsExactly(new LeadGaps.Lead("Kim", "Dana"));
    }

    @Test
    void aLeadWhoHasLeftIsNoneToMiss() {
        assertThat(insight(Given.portfolio()
                                .leaver("Dana", null)
                                .account(
                                        "Acme",
                                        a -> a.contact(
                                                "Kim", c -> c.influence(8).lead("Dana"))))
                        .leadGaps()
                        .leads())
                .isEmpty();
    }

    @Test
    void anAccountManagerNeedsALiveLink() {
        assertThat(gaps(a -> a.manager("Dana").contact("Kim").link("Dana", "Kim", 2.9))
                        .distantManager())
                .isEqualTo("Dana");
        assertThat(gaps(a -> a.manager("Dana").contact("Kim").link("Dana", "Kim", 3))
                        .distantManager())
                .isNull();
        assertThat(gaps(a -> a.contact("Kim").link("Dana", "Kim", 1)).distantManager())
                .isNull();
    }

    @Test
    void withoutContactsOrLinksNothingIsKnownToBeMissed() {
        assertThat(gaps(a -> a.manager("Dana"))).isEqualTo(LeadGaps.NONE);
        assertThat(insight(Given.portfolio()
                                .without(Sheet.LINKS)
                                .account(
                                        "Acme",
                                        a -> a.manager("Dana")
                                                .contact(
                                                        "Kim",
                                                        c -> c.influence(9).lead("Dana"))))
                        .leadGaps())
                .isEqualTo(LeadGaps.NONE);
    }

    @Test
    void eachIsOneFindingWithTheNames() {
        Wording english = Wording.of(Wording.LANGUAGES.getFirst(), "EUR", Given.AS_OF);
        List<String> said = acme(a -> a.manager("Dana")
                        .contact("Kim", c -> c.influence(8).lead("Dana"))
                        .contact("Lee", c -> c.influence(8).lead("Eve")))
                .findings()
                .stream()
                .filter(finding -> finding.kind() == Finding.Kind.LEAD_WITHOUT_LINK
                        || finding.kind() == Finding.Kind.DISTANT_MANAGER)
                .map(finding -> english.say(finding.sentence()).replace('\u00a0', ' '))
                .toList();

        assertThat(said)
                .containsExactly(
                        "Leads without a link of their own: Dana for Kim and Eve for Lee.",
                        "Dana, who manages the account, has no live link in it.");
    }
}
