package dev.kap.figure.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.portfolio.Level;
import dev.kap.portfolio.TieKind;
import dev.kap.wording.Wording;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReportingTreesTest {

    private static Forest forest(SomeAccount account) {
        return MapContent.of(account.plan(), Wording.of(Locale.ENGLISH, "EUR", LocalDate.of(2026, 11, 22)))
                .forest();
    }

    /** The tree in brackets, an assumed line as a tilde: A(B ~C(D)). */
    private static String text(Branch branch) {
        String reports = branch.reports().stream().map(ReportingTreesTest::text).collect(Collectors.joining(" "));
        String name = (branch.assumed() ? "~" : "") + branch.person().name();
        return reports.isEmpty() ? name : name + "(" + reports + ")";
    }

    private static String text(Forest forest) {
        return forest.trees().stream().map(ReportingTreesTest::text).collect(Collectors.joining(" | "));
    }

    private static SomeAccount person(SomeAccount account, String name, String boss, Level level) {
        return account.person(name, "", boss, level, 5, 5);
    }

    @Test
    void reportsHangBelowTheirBossInTheOrderOfTheInput() {
        SomeAccount account = new SomeAccount();
        person(account, "C", "A", Level.HEAD);
        person(account, "A", "", Level.C_LEVEL);
        person(account, "B", "A", Level.HEAD);

        assertThat(text(forest(account))).isEqualTo("A(C B)");
    }

    @Test
    void aTieOfKindReportsToGivesABossWhereTheColumnIsEmpty() {
        SomeAccount account = new SomeAccount();
        person(account, "A", "", Level.C_LEVEL);
        person(account, "B", "", Level.HEAD);
        account.tie("B", "A", TieKind.REPORTS_TO);

        assertThat(text(forest(account))).isEqualTo("A(B)");
    }

    @Test
    void aRingIsCutAtItsYoungestRow() {
        SomeAccount account = new SomeAccount();
        person(account, "A", "C", Level.HEAD); // row 2
        person(account, "B", "A", Level.HEAD); // row 3
        person(account, "C", "B", Level.HEAD); // row 4: the youngest, so C stands at the top

        assertThat(text(forest(account))).isEqualTo("C(A(B))");
    }

    @Test
    void aMissingBossStandsOnceHoweverTheNameIsTypedAndBelowTheOneTop() {
        SomeAccount account = new SomeAccount();
        person(account, "A", "", Level.C_LEVEL);
        person(account, "B", "A", Level.C_LEVEL);
        person(account, "C", "Gunda Weg", Level.HEAD);
        person(account, "D", "GUNDA WEG", Level.HEAD);

        assertThat(text(forest(account))).isEqualTo("A(B ~Gunda Weg(~C ~D))");
    }

    @Test
    void aMissingBossOfTheTopStandsAboveIt() {
        SomeAccount account = new SomeAccount();
        person(account, "A", "Gunda Weg", Level.C_LEVEL);
        person(account, "B", "A", Level.HEAD);

        assertThat(text(forest(account))).isEqualTo("Gunda Weg(~A(B))");
    }

    @Test
    void whoReportsToALeaverStandsBelowTheLeaversBoss() {
        SomeAccount account = new SomeAccount();
        person(account, "A", "", Level.C_LEVEL);
        account.leaver("L", "A");
        person(account, "B", "L", Level.HEAD);

        assertThat(text(forest(account))).isEqualTo("A(~B)");
    }

    @Test
    void anOutsiderStandsInTheTreeOnlyWhereSomebodyInsideReportsToThem() {
        SomeAccount account = new SomeAccount();
        account.outsider("Owner", "Chair", "Holding", 9, 3);
        account.outsider("Adviser", "Partner", "Consulting", 9, 3);
        person(account, "A", "Owner", Level.C_LEVEL);

        Forest forest = forest(account);

        assertThat(text(forest)).isEqualTo("Owner(A)");
        assertThat(forest.outside()).extracting(MapPerson::name).containsExactly("Adviser");
    }

    @Test
    void peopleWithoutBossAndReportsAreLoose() {
        SomeAccount account = new SomeAccount();
        person(account, "A", "", Level.C_LEVEL);
        person(account, "B", "A", Level.HEAD);
        person(account, "C", "", Level.HEAD);

        assertThat(forest(account).loose()).extracting(MapPerson::name).containsExactly("C");
    }
}
