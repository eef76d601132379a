package dev.kap.report.workbook;

import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Sheet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What may stand in a column of the starter workbook: its number format and the words to choose from.
enum ColumnKind {
    TEXT("@"),
    LONG_TEXT("@"),
    NUMBER("#,##0.##"),
    MONEY("#,##0"),
    PERCENT("0 %"),
    DATE("yyyy-mm-dd");

    private static final List<String> YES_NO = List.of("yes", "no");

    /// Words to choose from, by `sheet!column`.
    private static final Map<String, List<String>> CHOICES = Map.ofEntries(
            Map.entry("Accounts!Status", List.of("customer", "prospect")),
            Map.entry("Accounts!Partnership", List.of("transactional", "preferred supplier", "strategic partner")),
            Map.entry(
                    "Contacts!Decision role",
                    Arrays.stream(DecisionRole.values()).map(DecisionRole::key).toList()),
            Map.entry(
                    "Contacts!Level",
                    Arrays.stream(Level.values()).map(Level::key).toList()),
            Map.entry(
                    "Team!Level", Arrays.stream(Level.values()).map(Level::key).toList()),
            Map.entry("Contacts!Stance", List.of("supporter", "neutral", "sceptic", "opponent")),
            Map.entry("Contacts!Coach", YES_NO),
            Map.entry("Contacts!Status", List.of("active", "left")),
            Map.entry("Team!Status", List.of("active", "left")),
            Map.entry("Ties!Kind", List.of("reports to", "influences", "peer", "knows")),
            Map.entry("Opportunities!Invited early", YES_NO),
            Map.entry("Objectives!Kind", List.of("business", "sales", "relationship")),
            Map.entry("Actions!Status", List.of("open", "done", "cancelled")),
            Map.entry("Criteria!Direction", List.of("higher", "lower")),
            Map.entry("Service levels!Tier", List.of("Key", "Grow", "Maintain", "Tail")),
            Map.entry("Diagnostics!Answer", List.of("good", "attention", "gap", "unknown")),
            Map.entry("SWOT!Kind", List.of("Strength", "Weakness", "Opportunity", "Threat")));

    private final String format;

    ColumnKind(String format) {
        this.format = format;
    }

    /// The number format as Excel writes it.
    String format() {
        return format;
    }

    /// The words a person chooses from; empty where any text may stand.
    static List<String> choices(Sheet sheet, String column) {
        return CHOICES.getOrDefault(sheet.title() + "!" + column, List.of());
    }

    /// The sheet whose first column of names this column repeats, for a drop-down of what the workbook already holds.
    static Optional<Sheet> namesOf(Sheet sheet, String column) {
        return switch (column) {
            case "Account" -> sheet == Sheet.ACCOUNTS ? Optional.empty() : Optional.of(Sheet.ACCOUNTS);
            case "Contact", "Reports to", "From", "To" ->
                sheet == Sheet.CONTACTS && column.equals("Contact") ? Optional.empty() : Optional.of(Sheet.CONTACTS);
            case "Team member" -> sheet == Sheet.TEAM ? Optional.empty() : Optional.of(Sheet.TEAM);
            case "Our lead", "Owner", "Account manager", "Executive sponsor", "Manager", "Answered by" ->
                Optional.of(Sheet.TEAM);
            default -> Optional.empty();
        };
    }

    /// The kind of a column of contract.md, "Sheets and columns", known by its name.
    static ColumnKind of(Sheet sheet, String column) {
        if (sheet == Sheet.SETTINGS || column.equals("Status") || column.equals("Unit")) {
            return TEXT;
        }
        return switch (column) {
            case "Due", "Start", "Date", "Since", "Until", "Evidence date", "Last contact", "Close date" -> DATE;
            case "Probability" -> PERCENT;
            case "Value", "Category spend" -> MONEY;
            case "Influence",
                    "Relationship",
                    "Target relationship",
                    "Strength",
                    "Contacts per quarter",
                    "Rank",
                    "Weight",
                    "Hours per quarter",
                    "Visits per year",
                    "Strategic fit",
                    "Cost of losing",
                    "Baseline",
                    "Target" -> NUMBER;
            case "Aims", "Culture", "Notes", "Pain points", "Evidence", "Outcome", "Point", "Objective", "Action" ->
                LONG_TEXT;
            default -> money(column) ? MONEY : column.matches("Q\\d .*") ? NUMBER : TEXT;
        };
    }

    private static boolean money(String column) {
        return column.startsWith("Revenue") || column.startsWith("Profit") || column.startsWith("Units");
    }
}
