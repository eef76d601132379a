package dev.kap.report.workbook;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.column.AccountColumn;
import dev.kap.portfolio.column.ActionColumn;
import dev.kap.portfolio.column.CompetitorColumn;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.portfolio.column.LinkColumn;
import dev.kap.portfolio.column.ObjectiveColumn;
import dev.kap.portfolio.column.OpportunityColumn;
import dev.kap.portfolio.column.ReviewColumn;
import dev.kap.portfolio.column.ServiceColumn;
import dev.kap.portfolio.column.TeamColumn;
import dev.kap.portfolio.column.TieColumn;
import dev.kap.portfolio.column.ValueColumn;
import java.time.LocalDate;
import java.util.List;

/// One invented account that shows in a new workbook how rows are filled in. Each row bears the marker: such rows are
/// left out as soon as there is an account of one's own, so that nobody has to delete them.
final class Example {

    private static final String ACCOUNT = "Example Mills Ltd " + Portfolio.EXAMPLE;
    private static final String ANA = "Ana Sample";
    private static final String BEN = "Ben Sample";
    private static final String JO = "Jo Example " + Portfolio.EXAMPLE;
    private static final String KIM = "Kim Example " + Portfolio.EXAMPLE;
    private static final String GOAL = "Earn the trust of Ben Sample";

    private Example() {}

    /// The lines of the sheet Workshop, to be filled in.
    static List<SheetRow> room(RoomLines lines) {
        return lines.empty(ACCOUNT, List.of(ANA, BEN));
    }

    /// The rows of a sheet; ages are counted from the day of the workbook.
    static List<SheetRow> rows(Sheet sheet, LocalDate today) {
        return switch (sheet) {
            case ACCOUNTS -> List.of(account());
            case CONTACTS -> List.of(ana(today), ben(today));
            case TEAM -> List.of(jo(), kim());
            case LINKS ->
                List.of(
                        link(JO, ANA, 4, today.minusDays(12)).with(LinkColumn.CONTACTS_PER_QUARTER, 3),
                        link(KIM, BEN, 2, today.minusDays(150)).with(LinkColumn.CONTACTS_PER_QUARTER, 1));
            case TIES -> List.of(tie());
            case OPPORTUNITIES -> List.of(opportunity(today));
            case OBJECTIVES -> List.of(objective(today));
            case ACTIONS -> List.of(action(today));
            case REVIEWS -> List.of(review(today));
            case SETTINGS -> PortfolioRows.settings(Setting::standard);
            case VALUE -> List.of(value(today));
            case SERVICE -> List.of(service());
            case COMPETITORS -> List.of(competitor());
            case PROPOSALS, RESULTS, WHITE_SPACE, NOMINATIONS, CRITERIA, SERVICE_LEVELS, DIAGNOSTICS, WORKSHOP, SWOT ->
                List.of();
        };
    }

    private static SheetRow account() {
        return of(AccountColumn.ACCOUNT)
                .with(AccountColumn.ACCOUNT_ID, "1")
                .with(AccountColumn.STATUS, "customer")
                .with(AccountColumn.INDUSTRY, "Food")
                .with(AccountColumn.REGION, "North")
                .with(AccountColumn.ACCOUNT_MANAGER, JO)
                .with(AccountColumn.EXECUTIVE_SPONSOR, KIM)
                .with(AccountColumn.PARTNERSHIP, "preferred supplier")
                .with(AccountColumn.CATEGORY_SPEND, 1_200_000)
                .with(AccountColumn.REVENUE, 400_000)
                .with(AccountColumn.REVENUE_LAST_YEAR, 360_000)
                .with(AccountColumn.REVENUE_TARGET, 390_000)
                .with(AccountColumn.PROFIT, 80_000)
                .with(AccountColumn.PROFIT_LAST_YEAR, 75_000)
                .with(AccountColumn.PROFIT_TARGET, 78_000)
                .with(AccountColumn.UNITS, 40)
                .with(AccountColumn.UNITS_LAST_YEAR, 36)
                .with(AccountColumn.UNITS_TARGET, 39)
                .with(AccountColumn.STRATEGIC_FIT, 4)
                .with(AccountColumn.COST_OF_LOSING, 3)
                .with(AccountColumn.SWITCHING_COST, 3)
                .with(AccountColumn.WILLINGNESS, 4)
                .with(AccountColumn.NOTICE_MONTHS, 3)
                .with(AccountColumn.DECISION_PROCESS, "Operations proposes, the board signs")
                .with(AccountColumn.CULTURE, "Engineers decide, finance signs.")
                .with(AccountColumn.AIMS, "A second mill by 2028");
    }

    private static SheetRow ana(LocalDate today) {
        return of(ContactColumn.ACCOUNT)
                .with(ContactColumn.CONTACT, ANA)
                .with(ContactColumn.CONTACT_ID, "1-1")
                .with(ContactColumn.JOB_TITLE, "Plant Manager")
                .with(ContactColumn.FUNCTION, "Operations")
                .with(ContactColumn.LEVEL, "manager")
                .with(ContactColumn.REPORTS_TO, BEN)
                .with(ContactColumn.DECISION_ROLE, "influencer")
                .with(ContactColumn.STANCE, "supporter")
                .with(ContactColumn.INFLUENCE, 6)
                .with(ContactColumn.RELATIONSHIP, 8)
                .with(ContactColumn.EVIDENCE, "Called us first when the mill stopped")
                .with(ContactColumn.EVIDENCE_DATE, today.minusDays(12))
                .with(ContactColumn.TARGET_RELATIONSHIP, 8)
                .with(ContactColumn.OUR_LEAD, JO)
                .with(ContactColumn.PAIN_POINTS, "Unplanned stops")
                .with(ContactColumn.STATUS, "active")
                .with(ContactColumn.EMAIL, "ana@example.com");
    }

    private static SheetRow ben(LocalDate today) {
        return of(ContactColumn.ACCOUNT)
                .with(ContactColumn.CONTACT, BEN)
                .with(ContactColumn.CONTACT_ID, "1-2")
                .with(ContactColumn.JOB_TITLE, "Managing Director")
                .with(ContactColumn.FUNCTION, "Board")
                .with(ContactColumn.LEVEL, "c-level")
                .with(ContactColumn.DECISION_ROLE, "decision maker")
                .with(ContactColumn.STANCE, "neutral")
                .with(ContactColumn.INFLUENCE, 9)
                .with(ContactColumn.RELATIONSHIP, 3)
                .with(ContactColumn.EVIDENCE, "Met once")
                .with(ContactColumn.EVIDENCE_DATE, today.minusDays(150))
                .with(ContactColumn.TARGET_RELATIONSHIP, 6)
                .with(ContactColumn.OUR_LEAD, KIM)
                .with(ContactColumn.WHY_WEAK, "Nobody has shown him what the first mill saved")
                .with(ContactColumn.PREFERRED_CHANNEL, "phone")
                .with(ContactColumn.STATUS, "active")
                .with(ContactColumn.EMAIL, "ben@example.com");
    }

    private static SheetRow jo() {
        return SheetRow.EMPTY
                .with(TeamColumn.TEAM_MEMBER, JO)
                .with(TeamColumn.JOB_TITLE, "Key Account Manager")
                .with(TeamColumn.LEVEL, "manager")
                .with(TeamColumn.MANAGER, KIM)
                .with(TeamColumn.EMAIL, "jo@example.com")
                .with(TeamColumn.HOURS_PER_QUARTER, 180)
                .with(TeamColumn.STATUS, "active");
    }

    private static SheetRow kim() {
        return SheetRow.EMPTY
                .with(TeamColumn.TEAM_MEMBER, KIM)
                .with(TeamColumn.JOB_TITLE, "Sales Director")
                .with(TeamColumn.LEVEL, "director")
                .with(TeamColumn.EMAIL, "kim@example.com")
                .with(TeamColumn.HOURS_PER_QUARTER, 40)
                .with(TeamColumn.STATUS, "active");
    }

    private static SheetRow link(String member, String contact, int strength, LocalDate last) {
        return of(LinkColumn.ACCOUNT)
                .with(LinkColumn.TEAM_MEMBER, member)
                .with(LinkColumn.CONTACT, contact)
                .with(LinkColumn.STRENGTH, strength)
                .with(LinkColumn.LAST_CONTACT, last);
    }

    private static SheetRow tie() {
        return of(TieColumn.ACCOUNT)
                .with(TieColumn.FROM, ANA)
                .with(TieColumn.TO, BEN)
                .with(TieColumn.KIND, "influences")
                .with(TieColumn.STRENGTH, 0.7);
    }

    private static SheetRow opportunity(LocalDate today) {
        return of(OpportunityColumn.ACCOUNT)
                .with(OpportunityColumn.OPPORTUNITY, "Second mill")
                .with(OpportunityColumn.PRODUCT, "Drives")
                .with(OpportunityColumn.VALUE, 250_000)
                .with(OpportunityColumn.PROBABILITY, 0.4)
                .with(OpportunityColumn.STAGE, "Proposal")
                .with(OpportunityColumn.CLOSE_DATE, today.plusDays(120))
                .with(OpportunityColumn.STATUS, "open")
                .with(OpportunityColumn.INVITED_EARLY, "yes")
                .with(OpportunityColumn.DECIDERS, BEN + "; " + ANA)
                .with(OpportunityColumn.COMPETITOR, "Rival Drives")
                .with(OpportunityColumn.NEXT_STEP, "Payback of the first mill")
                .with(OpportunityColumn.OWNER, JO);
    }

    private static SheetRow objective(LocalDate today) {
        return of(ObjectiveColumn.ACCOUNT)
                .with(ObjectiveColumn.OBJECTIVE, GOAL)
                .with(ObjectiveColumn.KIND, "relationship")
                .with(ObjectiveColumn.CONTACT, BEN)
                .with(ObjectiveColumn.MEASURE, ContactColumn.RELATIONSHIP.title())
                .with(ObjectiveColumn.BASELINE, 3)
                .with(ObjectiveColumn.TARGET, 6)
                .with(ObjectiveColumn.UNIT, "points")
                .with(ObjectiveColumn.DUE, today.plusDays(300))
                .with(ObjectiveColumn.OWNER, KIM)
                .with(ObjectiveColumn.SERVES, "8")
                .with(ObjectiveColumn.Q1_STAGE, 3.5)
                .with(ObjectiveColumn.Q2_STAGE, 4)
                .with(ObjectiveColumn.Q3_STAGE, 5)
                .with(ObjectiveColumn.Q4_STAGE, 6);
    }

    private static SheetRow action(LocalDate today) {
        return of(ActionColumn.ACCOUNT)
                .with(ActionColumn.ACTION, "Show the payback of the first mill")
                .with(ActionColumn.OBJECTIVE, GOAL)
                .with(ActionColumn.CONTACT, BEN)
                .with(ActionColumn.OWNER, KIM)
                .with(ActionColumn.START, today)
                .with(ActionColumn.DUE, today.plusDays(30))
                .with(ActionColumn.STATUS, "open")
                .with(ActionColumn.TARGET_RELATIONSHIP, 6);
    }

    private static SheetRow value(LocalDate today) {
        return of(ValueColumn.ACCOUNT)
                .with(ValueColumn.WHAT, "Fewer stops of the first mill")
                .with(ValueColumn.AMOUNT, 60_000)
                .with(ValueColumn.DATE, today.minusDays(40))
                .with(ValueColumn.CONFIRMED_BY, ANA)
                .with(ValueColumn.SHARE, "yes");
    }

    private static SheetRow service() {
        return of(ServiceColumn.ACCOUNT)
                .with(ServiceColumn.MEASURE, "Delivered on time, %")
                .with(ServiceColumn.TARGET, 95)
                .with(ServiceColumn.ACTUAL, 93)
                .with(ServiceColumn.PERIOD, "last quarter");
    }

    private static SheetRow competitor() {
        return of(CompetitorColumn.ACCOUNT)
                .with(CompetitorColumn.COMPETITOR, "Rival Drives")
                .with(CompetitorColumn.PRODUCT, "Drives")
                .with(CompetitorColumn.STRONG_WITH, BEN)
                .with(CompetitorColumn.STRENGTH, "Price")
                .with(CompetitorColumn.WEAKNESS, "No service nearby");
    }

    private static SheetRow review(LocalDate today) {
        return of(ReviewColumn.ACCOUNT)
                .with(ReviewColumn.DATE, today.minusDays(40))
                .with(ReviewColumn.KIND, "quarterly review")
                .with(ReviewColumn.ATTENDEES, JO + ", Ana Sample")
                .with(ReviewColumn.OUTCOME, "Second mill on the list");
    }

    private static SheetRow of(Column<?> account) {
        return SheetRow.EMPTY.with(account, ACCOUNT);
    }
}
