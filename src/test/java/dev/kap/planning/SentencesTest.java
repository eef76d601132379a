package dev.kap.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.Insights;
import dev.kap.diagnosis.GoalOf;
import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.diagnosis.answer.QuestionWording;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PlanHeadlines;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.ObjectiveKind;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Partnership;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.Stance;
import dev.kap.wording.Sentence;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything said by diagnosis and planning can be said in every language, over portfolios made by chance. */
class SentencesTest {

    private static final List<String> SURNAMES = List.of(
            "Achterkamp",
            "Brandmoor",
            "Dahlenrode",
            "Ellerbrock",
            "Falkenrath",
            "Grubenhain",
            "Hartlieb",
            "Immenhof",
            "Kessenbrink",
            "Lohwinkel",
            "Mertenbach",
            "Pohlmeer",
            "Sternhagel",
            "Tiedeböhl",
            "Uhlenfeld",
            "Vosskuhl");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everySentenceOfAGeneratedPortfolioCanBeSaid(long seed) {
        PortfolioPlan plan = plan(seed);
        for (Locale language : Wording.LANGUAGES) {
            Wording wording = Wording.of(language, "EUR", Given.AS_OF);
            for (AccountPlan account : plan.accounts()) {
                sentences(account, plan)
                        .forEach(sentence -> assertThat(wording.say(sentence))
                                .as(sentence.toString())
                                .isNotBlank()
                                .doesNotContainPattern("\\{\\d+}"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void headlinesFitIntoTwoLinesAndTableCellsStayShort(long seed) {
        PortfolioPlan plan = plan(seed);
        for (Locale language : Wording.LANGUAGES) {
            Wording wording = Wording.of(language, "EUR", Given.AS_OF);
            for (AccountPlan account : plan.accounts()) {
                headlines(plan.headlines(account).pages())
                        .forEach(headline -> assertThat(wording.say(headline)).hasSizeLessThanOrEqualTo(150));
                for (Diagnosis diagnosis : account.diagnosis().diagnoses()) {
                    assertThat(wording.say(diagnosis.figure())).hasSizeLessThanOrEqualTo(40);
                    assertThat(wording.say(diagnosis.evidence())).hasSizeLessThanOrEqualTo(170);
                }
            }
        }
    }

    @Test
    void theSamePortfolioGivesTheSamePlan() {
        assertThat(plan(3)).isEqualTo(plan(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"diagnosis", "planning"})
    void bothLanguagesHaveTheSameKeysAndPlaceholders(String file) throws IOException {
        Properties english = load(file, "en");
        Properties german = load(file, "de");
        assertThat(plain(german)).containsExactlyInAnyOrderElementsOf(plain(english));
        for (String key : plain(english)) {
            assertThat(placeholders(german.getProperty(key))).as(key).isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    /** A language may need a singular where the other does not. */
    private static TreeSet<String> plain(Properties messages) {
        TreeSet<String> keys = new TreeSet<>(messages.stringPropertyNames());
        keys.removeIf(key -> key.endsWith(".one"));
        return keys;
    }

    private static TreeSet<String> placeholders(String message) {
        Matcher matcher = Pattern.compile("\\{\\d+}").matcher(message);
        TreeSet<String> found = new TreeSet<>();
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static Properties load(String file, String language) throws IOException {
        Properties messages = new Properties();
        String name = file + "_" + language + ".properties";
        try (var in = new InputStreamReader(Wording.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            messages.load(in);
        }
        return messages;
    }

    private static Stream<Sentence> sentences(AccountPlan account, PortfolioPlan plan) {
        return Stream.of(
                        account.diagnosis().diagnoses().stream()
                                .flatMap(d -> Stream.of(d.figure(), d.evidence(), d.nextStep())),
                        IntStream.rangeClosed(1, 18)
                                .boxed()
                                .flatMap(n -> Stream.of(QuestionWording.text(n), QuestionWording.shortText(n))),
                        account.diagnosis().objectives().stream().flatMap(o -> o.smart().failures().stream()),
                        account.aims().stream().flatMap(aim -> aim.reasons().stream()),
                        account.plan90().stream().flatMap(move -> Stream.of(move.action(), move.trigger())),
                        account.risks().stream().flatMap(r -> Stream.of(r.title(), r.detail(), r.answer())),
                        headlines(plan.headlines(account).pages()))
                .flatMap(sentences -> sentences);
    }

    static Stream<Sentence> headlines(PlanHeadlines headlines) {
        return Stream.of(
                headlines.promise(),
                headlines.planOnAPage(),
                headlines.standing(),
                headlines.quadrant(),
                headlines.map(),
                headlines.whoKnowsWhom(),
                headlines.eighteen(),
                headlines.ninetyDays(),
                headlines.objectives());
    }

    static PortfolioPlan plan(long seed) {
        Random chance = new Random(seed);
        Given given = Given.portfolio().account("Empty");
        for (int i = 0; i < 5; i++) {
            given.account("Account " + i, account -> generate(account, chance));
        }
        given.member("Dana Lakewood", Level.DIRECTOR);
        return Planning.of(Insights.of(given.build())).value();
    }

    private static void generate(GivenAccount account, Random chance) {
        int contacts = chance.nextInt(SURNAMES.size());
        account.manager("Mira Tolland").aims("Lower energy cost");
        if (chance.nextBoolean()) {
            account.revenue(100.0 * chance.nextInt(1, 90_000), 4_000_000.0, chance.nextBoolean() ? 5_000_000.0 : null);
            account.profit(900_000.0, null, 950_000.0).units(148.0, 140.0, null);
            account.partnership(Partnership.values()[chance.nextInt(3)]);
        }
        for (int i = 0; i < contacts; i++) {
            contact(account, "Kim " + SURNAMES.get(i), chance);
        }
        for (int i = 0; i < chance.nextInt(4); i++) {
            account.review(Given.AS_OF.minusDays(chance.nextInt(-60, 300)));
            account.add(new Opportunity(
                    Given.origin(Sheet.OPPORTUNITIES, 2),
                    "Upgrade " + i,
                    "Pumps",
                    1.0,
                    null,
                    "Offer",
                    Given.AS_OF.plusDays(40),
                    chance.nextBoolean()));
        }
        for (int i = 0; i < chance.nextInt(6) && i < contacts; i++) {
            goal(account, i, chance);
        }
    }

    private static void goal(GivenAccount account, int number, Random chance) {
        String contact = chance.nextBoolean() ? "Kim " + SURNAMES.get(number) : "";
        account.add(GoalOf.kind("Goal " + number, ObjectiveKind.values()[chance.nextInt(3)])
                .contact(contact)
                .from(chance.nextBoolean() ? 2.0 : null, chance.nextBoolean() ? 7.0 : null)
                .due(chance.nextBoolean() ? LocalDate.of(2026 + chance.nextInt(3), 6, 30) : null)
                .build());
        account.action(
                "Do " + number,
                "Goal " + number,
                contact,
                "Dana Lakewood",
                Given.AS_OF.plusDays(chance.nextInt(-30, 100)));
    }

    private static void contact(GivenAccount account, String name, Random chance) {
        account.contact(name, c -> {
            if (chance.nextInt(5) > 0) {
                c.influence(chance.nextInt(21) / 2.0);
            }
            if (chance.nextInt(3) > 0) {
                c.relationship(chance.nextInt(21) / 2.0);
            }
            if (chance.nextInt(4) > 0) {
                c.roles(DecisionRole.values()[chance.nextInt(7)]);
            }
            c.level(Level.values()[chance.nextInt(5)]).function("Function " + chance.nextInt(4));
            c.stance(Stance.values()[chance.nextInt(4)]);
            c.reportsTo(chance.nextInt(6) == 0 ? "Rosa Rosenquarz" : "Kim " + SURNAMES.get(chance.nextInt(8)));
            if (chance.nextInt(9) == 0) {
                c.left();
            }
            if (chance.nextInt(4) == 0) {
                c.painPoints("Spare parts arrive late");
            }
        });
        if (chance.nextBoolean()) {
            account.link(
                    chance.nextBoolean() ? "Dana Lakewood" : "Tom Everstrand",
                    name,
                    (double) chance.nextInt(1, 6),
                    Given.AS_OF.minusDays(chance.nextInt(500)));
        }
    }
}
