package dev.kap.report.workbook;

import dev.kap.portfolio.Sheet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One invented account that shows in a new workbook how rows are filled in; a person deletes it.
final class Example {

    private static final String ACCOUNT = "Example Mills Ltd (delete me)";

    private Example() {}

    /// The rows of each sheet; ages are counted from the day of the workbook.
    static Map<Sheet, List<List<@Nullable Object>>> rows(LocalDate today) {
        Map<Sheet, List<List<@Nullable Object>>> rows = new EnumMap<>(Sheet.class);
        rows.put(Sheet.ACCOUNTS, List.of(account()));
        rows.put(Sheet.CONTACTS, contacts(today));
        rows.put(
                Sheet.TEAM,
                List.of(
                        row(
                                "Jo Example",
                                "Key Account Manager",
                                "manager",
                                "Kim Example",
                                "jo@example.com",
                                180,
                                "active"),
                        row("Kim Example", "Sales Director", "director", "", "kim@example.com", 40, "active")));
        rows.put(
                Sheet.LINKS,
                List.of(
                        row("Jo Example", "Ana Sample", ACCOUNT, 4, today.minusDays(12), 3),
                        row("Kim Example", "Ben Sample", ACCOUNT, 2, today.minusDays(150), 1)));
        rows.put(Sheet.TIES, List.of(row("Ana Sample", "Ben Sample", ACCOUNT, "influences", 0.7)));
        rows.put(
                Sheet.OPPORTUNITIES,
                List.of(row(ACCOUNT, "Second mill", "Drives", 250_000, 0.4, "Proposal", today.plusDays(120), "yes")));
        rows.put(
                Sheet.OBJECTIVES,
                List.of(row(
                        ACCOUNT,
                        "Earn the trust of Ben Sample",
                        "relationship",
                        "Ben Sample",
                        "Relationship",
                        3,
                        6,
                        "points",
                        today.plusDays(300),
                        "Kim Example",
                        "8",
                        3.5,
                        4,
                        5,
                        6)));
        rows.put(
                Sheet.ACTIONS,
                List.of(row(
                        ACCOUNT,
                        "Show the payback of the first mill",
                        "Earn the trust of Ben Sample",
                        "Ben Sample",
                        "Kim Example",
                        today,
                        today.plusDays(30),
                        "open",
                        4)));
        rows.put(
                Sheet.REVIEWS,
                List.of(row(
                        ACCOUNT,
                        today.minusDays(40),
                        "quarterly review",
                        "Jo Example, Ana Sample",
                        "Second mill on the list")));
        return rows;
    }

    private static List<@Nullable Object> account() {
        return row(
                ACCOUNT,
                "1",
                "customer",
                "Food",
                "North",
                "Jo Example",
                "Kim Example",
                "preferred supplier",
                1_200_000,
                400_000,
                360_000,
                390_000,
                80_000,
                75_000,
                78_000,
                40,
                36,
                39,
                4,
                3,
                "",
                "Engineers decide, finance signs.",
                "A second mill by 2028",
                "");
    }

    private static List<List<@Nullable Object>> contacts(LocalDate today) {
        return List.of(
                row(
                        ACCOUNT,
                        "Ana Sample",
                        "1-1",
                        "Plant Manager",
                        "Operations",
                        "manager",
                        "Ben Sample",
                        "influencer",
                        "supporter",
                        "",
                        6,
                        8,
                        "Called us first when the mill stopped",
                        today.minusDays(12),
                        8,
                        "",
                        "Jo Example",
                        "Unplanned stops",
                        "",
                        "active",
                        null,
                        null,
                        "ana@example.com",
                        ""),
                row(
                        ACCOUNT,
                        "Ben Sample",
                        "1-2",
                        "Managing Director",
                        "Board",
                        "c-level",
                        "",
                        "decision maker",
                        "neutral",
                        "",
                        9,
                        3,
                        "Met once",
                        today.minusDays(150),
                        6,
                        "",
                        "Kim Example",
                        "",
                        "",
                        "active",
                        null,
                        null,
                        "ben@example.com",
                        ""));
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Collections.<@Nullable Object>unmodifiableList(Arrays.<@Nullable Object>asList(values));
    }
}
