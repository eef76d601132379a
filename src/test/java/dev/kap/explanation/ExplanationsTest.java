package dev.kap.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.Insights;
import dev.kap.insight.ContactInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.Planning;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.TieKind;
import dev.kap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whoever reads an explanation can work the figure out again. */
class ExplanationsTest {

    private static final Wording ENGLISH = Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF);

    @Test
    void evidencedInfluenceIsToldByItsParts() {
        List<Explanation> kim = contact(Given.acme(ExplanationsTest::kimAndLee), "Kim");
        // Decision maker 1, director 0.8; Lee reports to Kim, and nobody has more reach: 10 x (0.5 + 0.24 + 0.2).
        Explanation influence = kim.getFirst();
        assertThat(say(influence.figure())).isEqualTo("Influence: 9.4, worked out from data.");
        assertThat(says(influence)).contains("Evidence: 10 x (0.5 x 1 + 0.3 x 0.8 + 0.2 x 1) = 9.4.");
        assertThat(inputs(influence))
                .containsExactly(
                        "Contacts!K2: nothing typed",
                        "Contacts!H2: decision maker counts 1",
                        "Contacts!D2: the title \"Sales director\" tells directors, which counts 0.8",
                        "Contacts!G3: Lee reports here");
    }

    @Test
    void evidencedRelationshipIsToldLinkByLink() {
        Explanation relationship = contact(
                        Given.acme(a -> a.contact("Kim")
                                .link("Dana", "Kim", 4.0, LocalDate.of(2026, 11, 22))
                                .link("Eve", "Kim", 3)
                                .link("Finn", "Kim", null, null)),
                        "Kim")
                .get(1);
        // Best link 2.5 x 3 = 7.5, one further live link (5): 8.
        assertThat(says(relationship))
                .contains("Evidence: best link 7.5 + further live links 1 x 0.5, at most 10 = 8.");
        assertThat(inputs(relationship))
                .contains(
                        "Links!2: Dana: strength 4, last contact 22 November, worth 7.5, live",
                        "Links!D4: Finn: no strength, so it counts nothing");
    }

    @Test
    void accessIsToldStepByStep() {
        List<Explanation> lee = contact(
                Given.acme(a ->
                        a.contact("Kim").contact("Lee").link("Dana", "Kim", 4).tie("Kim", TieKind.KNOWS, "Lee")),
                "Lee");
        Explanation access = lee.get(3);
        // 0.75 x 0.4 x 0.8 = 0.24.
        assertThat(say(access.figure())).isEqualTo("Access: 0.24 over Dana -> Kim -> Lee.");
        assertThat(inputs(access))
                .containsExactly("Links!2: Dana knows Kim: worth 7.5", "Ties!E2: Kim and Lee are tied: 0.4");
        assertThat(says(access))
                .containsExactly(
                        "The link is worth 7.5: 0.75 of 1.",
                        "times the tie 0.4 and the step cost 0.8",
                        "makes 0.24.",
                        "The way is possible.");
    }

    @Test
    void capitalIsToldContactByContact() {
        Explanation capital = find(
                account(Given.acme(a -> a.contact("Kim", c -> c.influence(8)).link("Dana", "Kim", 4))), "capital");
        assertThat(say(capital.figure())).isEqualTo("Relationship capital: 60.");
        assertThat(inputs(capital)).containsExactly("Contacts!2: Kim: 8 x 7.5 = 60");
    }

    @Test
    void theRuleTellsTheSettingsOfTheInput() {
        Portfolio changed = Given.portfolio()
                .with(Setting.WEIGHT_ROLE, "0.6")
                .account("Acme", a -> a.contact("Kim"))
                .build();
        assertThat(say(contact(changed, "Kim").getFirst().rule())).contains("10 x (0.6 x role");
    }

    @Test
    void anAnswerIsToldWithItsRuleAndRows() {
        PortfolioPlan plan = plan(Given.acme(ExplanationsTest::kimAndLee));
        Explanation answer = Explanations.diagnostic(plan, plan.accounts().getFirst(), 7);
        assertThat(say(answer.figure())).startsWith("No. 7, ").contains("1 of 2");
        assertThat(say(answer.rule())).contains("90 % are good, 60 % attention");
        assertThat(inputs(answer)).containsExactly("Contacts!3: this row");
    }

    /** Every sentence exists, in both languages, for accounts of every shape. */
    @Test
    void everyFigureCanBeToldInBothLanguages() {
        PortfolioPlan plan = plan(full());
        for (Locale language : Wording.LANGUAGES) {
            Wording wording = Wording.of(language, "EUR", Given.AS_OF);
            for (AccountPlan account : plan.accounts()) {
                List<Explanation> all = new java.util.ArrayList<>(Explanations.account(plan, account));
                account.insight().contacts().forEach(c -> all.addAll(Explanations.contact(plan, account, c)));
                for (int number = 1; number <= 18; number++) {
                    all.add(Explanations.diagnostic(plan, account, number));
                }
                assertThat(all).allSatisfy(one -> {
                    assertThat(wording.say(one.figure())).isNotBlank().doesNotContain("{", "null");
                    assertThat(wording.say(one.rule())).isNotBlank().doesNotContain("{", "null");
                    one.inputs()
                            .forEach(input ->
                                    assertThat(wording.say(input.says())).doesNotContain("{", "null"));
                    one.working().forEach(step -> assertThat(wording.say(step)).doesNotContain("{", "null"));
                });
            }
        }
    }

    private static Portfolio full() {
        return Given.portfolio()
                .member("Helen", Level.C_LEVEL)
                .account("Acme", a -> {
                    kimAndLee(a);
                    a.revenue(100.0, 90.0, 80.0)
                            .spend(200)
                            .industry("Mills")
                            .sponsor("Helen")
                            .contact(
                                    "Nora",
                                    c -> c.influence(8)
                                            .relationship(8)
                                            .function("Finance")
                                            .painPoints("Noise"))
                            .contact(
                                    "Dora",
                                    c -> c.influence(8)
                                            .relationship(2)
                                            .level(Level.C_LEVEL)
                                            .reportsTo("Boss"))
                            .link("Helen", "Nora", 2)
                            .tie("Nora", TieKind.INFLUENCES, "Dora", 0.9)
                            .action("Call", "", "Nora", "Dana", Given.AS_OF.minusDays(2));
                })
                .account(
                        "Birch",
                        a -> a.industry("Mills")
                                .revenue(-5.0)
                                .contact(
                                        "Uma",
                                        c -> c.influence(9).relationship(1).function("finance")))
                .account("Cedar", a -> a.answer(3, dev.kap.portfolio.Status.GOOD, "seen", "Mira"))
                .build();
    }

    private static void kimAndLee(GivenAccount a) {
        a.manager("Mira")
                .contact("Kim", c -> c.title("Sales director").roles(DecisionRole.DECISION_MAKER))
                .contact("Lee", c -> c.reportsTo("Kim"))
                .link("Dana", "Kim", 5)
                .link("Eve", "Kim", 2);
    }

    private static PortfolioPlan plan(Portfolio portfolio) {
        return Planning.of(Insights.of(portfolio)).value();
    }

    private static List<Explanation> contact(Portfolio portfolio, String name) {
        PortfolioPlan plan = plan(portfolio);
        AccountPlan account = plan.accounts().getFirst();
        ContactInsight contact = account.insight().contact(name).orElseThrow();
        return Explanations.contact(plan, account, contact);
    }

    private static List<Explanation> account(Portfolio portfolio) {
        PortfolioPlan plan = plan(portfolio);
        return Explanations.account(plan, plan.accounts().getFirst());
    }

    private static Explanation find(List<Explanation> all, String name) {
        return all.stream()
                .filter(one -> one.figure().key().startsWith("explanation." + name + "."))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> inputs(Explanation one) {
        return one.inputs().stream()
                .map(input -> input.place().sheet() + "!" + input.place().cell() + ": " + say(input.says()))
                .toList();
    }

    private static List<String> says(Explanation one) {
        return one.working().stream().map(ExplanationsTest::say).toList();
    }

    private static String say(dev.kap.wording.Sentence sentence) {
        return ENGLISH.say(sentence).replace('\u00a0', ' ');
    }
}
