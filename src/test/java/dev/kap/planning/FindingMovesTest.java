package dev.kap.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.insight.Finding;
import dev.kap.insight.Finding.Kind;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Move;
import dev.kap.plan.Trigger;
import dev.kap.portfolio.DecisionRole;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was noticed points to the move that does what it advises. */
class FindingMovesTest {

    /** Dana manages the account, has no live link in it, and leads Kim, whom she does not know. */
    private static final AccountPlan PLAN = Plans.acme(a -> a.manager("Dana")
            .contact("Kim", c -> c.influence(9).lead("Dana").roles(DecisionRole.DECISION_MAKER))
            .contact("Lee", c -> c.influence(8).relationship(7))
            .link("Eve", "Lee", 5)
            .action("Ask Kim for an hour", "", "Kim", "Dana", Given.AS_OF.plusDays(9)));

    @Test
    void aLeadWithoutALinkMeetsTheContact() {
        assertThat(answering(Kind.LEAD_WITHOUT_LINK)).map(Move::contact).contains("Kim");
    }

    @Test
    void aDistantManagerMeetsWhoeverDecides() {
        assertThat(answering(Kind.DISTANT_MANAGER)).get().satisfies(move -> {
            assertThat(move.rule()).isEqualTo(Trigger.LEAD);
            assertThat(move.contact()).isNull();
        });
    }

    private static Optional<Move> answering(Kind kind) {
        Finding finding = PLAN.insight().findings().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
        return PLAN.register().answering(finding);
    }
}
