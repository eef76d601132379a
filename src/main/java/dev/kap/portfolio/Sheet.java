package dev.kap.portfolio;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The sheets of a workbook and their columns (contract.md, "Sheets and columns"); White space has one more per
/// product.
@SuppressWarnings("ImmutableEnumChecker") // its lists are unmodifiable
public enum Sheet {
    ACCOUNTS(
            "Accounts",
            "Account*|Account ID|Status|Industry|Region|Account manager|Executive sponsor|Partnership|Category"
                + " spend|Revenue|Revenue last year|Revenue target|Profit|Profit last year|Profit target|Units|Units"
                + " last year|Units target|Strategic fit|Cost of losing|Competitor of|Culture|Aims|Notes"),
    RESULTS("Results", "Account*|Period*|Revenue|Profit|Units|Revenue target|Profit target|Units target"),
    CONTACTS(
            "Contacts",
            "Account*|Contact*|Contact ID|Job title|Function|Level|Reports to|Decision role|Stance|Outside"
                + " organisation|Influence|Relationship|Evidence|Evidence date|Target relationship|Coach|Our lead|Pain"
                + " points|Aims|Status|Since|Until|Email|Phone"),
    TEAM("Team", "Team member*|Job title|Level|Manager|Email|Hours per quarter|Status|Until"),
    LINKS("Links", "Team member*|Contact*|Account|Strength|Last contact|Contacts per quarter"),
    TIES("Ties", "From*|To*|Account|Kind|Strength"),
    OPPORTUNITIES("Opportunities", "Account*|Opportunity*|Product|Value|Probability|Stage|Close date|Invited early"),
    WHITE_SPACE("White space", "Account*"),
    OBJECTIVES(
            "Objectives",
            "Account*|Objective*|Kind|Contact|Measure|Baseline|Target|Unit|Due|Owner|Serves|Q1 stage|Q2 stage|Q3"
                    + " stage|Q4 stage|Q1 actual|Q2 actual|Q3 actual|Q4 actual"),
    ACTIONS("Actions", "Account*|Action*|Objective|Contact|Owner|Start|Due|Status|Target relationship"),
    REVIEWS("Reviews", "Account*|Date*|Kind|Attendees|Outcome"),
    NOMINATIONS("Nominations", "Manager*|Account*|Rank"),
    CRITERIA("Criteria", "Criterion*|Weight*|Column|Direction"),
    SERVICE_LEVELS("Service levels", "Tier*|Visits per year|Executive sponsor|Response time|Channel"),
    DIAGNOSTICS("Diagnostics", "Account*|Question*|Answer*|Evidence|Answered by"),
    SWOT("SWOT", "Account*|Kind*|Point*"),
    SETTINGS("Settings", "Setting*|Value*");

    private final String title;
    private final List<String> columns;
    private final Set<String> needed;

    Sheet(String title, String columns) {
        this.title = title;
        List<String> marked = List.of(columns.split("\\|"));
        this.columns = marked.stream().map(column -> column.replace("*", "")).toList();
        this.needed = marked.stream()
                .filter(column -> column.endsWith("*"))
                .map(column -> column.replace("*", ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The sheet's name in a workbook: `White space`.
    public String title() {
        return title;
    }

    /// Its columns in their order.
    public List<String> columns() {
        return columns;
    }

    /// The columns without which a row says nothing.
    public Set<String> needed() {
        return needed;
    }
}
