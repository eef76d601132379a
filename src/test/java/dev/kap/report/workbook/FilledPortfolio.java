package dev.kap.report.workbook;

import dev.kap.Given;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.AccountStatus;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Answer;
import dev.kap.portfolio.Competitor;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Criterion;
import dev.kap.portfolio.DealStatus;
import dev.kap.portfolio.Decision;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.DeliveredValue;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Measure;
import dev.kap.portfolio.Nomination;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.ObjectiveKind;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Partnership;
import dev.kap.portfolio.PeriodResult;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Profile;
import dev.kap.portfolio.Review;
import dev.kap.portfolio.RoomRow;
import dev.kap.portfolio.ServiceLevel;
import dev.kap.portfolio.ServiceResult;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.Stance;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.SwotPoint;
import dev.kap.portfolio.TeamMember;
import dev.kap.portfolio.Tie;
import dev.kap.portfolio.TieKind;
import dev.kap.portfolio.Tier;
import dev.kap.portfolio.WhiteSpace;
import dev.kap.portfolio.WhiteSpace.Holder;
import dev.kap.portfolio.WhiteSpace.Holding;
import dev.kap.portfolio.YearFigures;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A portfolio whose first row of each sheet says something of its own in every column. */
final class FilledPortfolio {

    private static final String ACCOUNT = "Vossfeld AG";
    private static final String LEE = "Lee Stonehaven";
    private static final String KIM = "Kim Oakley";
    private static final String DANA = "Dana Whitlock";

    private FilledPortfolio() {}

    static Portfolio create() {
        Account account = new Account(
                profile(),
                List.of(lee(), kim()),
                List.of(new Link(origin(Sheet.LINKS), DANA, LEE, 4.0, LocalDate.of(2026, 10, 3), 2.5)),
                List.of(new Tie(origin(Sheet.TIES), LEE, KIM, TieKind.INFLUENCES, 0.75)),
                List.of(new PeriodResult(origin(Sheet.RESULTS), "2026-Q1", 11.0, 12.0, 13.0, 14.0, 15.0, 16.0)),
                List.of(opportunity()),
                List.of(whiteSpace()),
                List.of(objective()),
                List.of(action(), proposal()),
                new Account.Delivered(
                        List.of(new DeliveredValue(
                                origin(Sheet.VALUE), "Fewer stops", 70.5, LocalDate.of(2026, 8, 5), LEE, true)),
                        List.of(new ServiceResult(origin(Sheet.SERVICE), "On time", 95.0, 91.5, "2026-Q3"))),
                List.of(new Competitor(
                        origin(Sheet.COMPETITORS), "Rival Ltd", "Drives", List.of(LEE, KIM), "Price", "No service")),
                List.of(new Review(
                        origin(Sheet.REVIEWS), LocalDate.of(2026, 9, 1), "quarterly", "Lee, Dana", "Pump agreed")),
                List.of(new Answer(origin(Sheet.DIAGNOSTICS), 7, Status.ATTENTION, "Three roles known", DANA)),
                room(),
                List.of(new SwotPoint(origin(Sheet.SWOT), SwotPoint.Kind.THREAT, "A second source")));
        return new Portfolio(
                "filled",
                Given.AS_OF,
                new Settings(Map.of(Setting.COMPANY, "Ours Ltd", Setting.THRESHOLD, "6", Setting.LANGUAGE, "German")),
                List.of(account),
                List.of(dana()),
                List.of(new Nomination(origin(Sheet.NOMINATIONS), "Ines Halvard", ACCOUNT, 2)),
                List.of(new Criterion(origin(Sheet.CRITERIA), "Growth", 15, "Potential", false)),
                List.of(new ServiceLevel(origin(Sheet.SERVICE_LEVELS), Tier.GROW, 6.0, "yes", "8 hours", "by phone")),
                Map.of());
    }

    private static List<RoomRow> room() {
        return List.of(
                new RoomRow(
                        origin(Sheet.WORKSHOP),
                        1.0,
                        KIM,
                        RoomRow.Asked.RELATIONSHIP,
                        List.of(RoomRow.Voice.of(DANA, 7.5), RoomRow.Voice.of("Guest", 3))),
                new RoomRow(
                        origin(Sheet.WORKSHOP),
                        7.0,
                        "",
                        RoomRow.Asked.question(7),
                        List.of(RoomRow.Voice.of(DANA, Status.ATTENTION), RoomRow.Voice.of("Guest", Status.UNKNOWN))));
    }

    private static Profile profile() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Payment terms", "30 days");
        facts.put("Colour of the gate", "blue");
        return new Profile(
                origin(Sheet.ACCOUNTS),
                new Profile.Organisation(ACCOUNT, "A-1", "Vossfeld Holding", AccountStatus.PROSPECT, "Steel", "North"),
                new Profile.Care(DANA, "Otto Berg"),
                new Profile.Business(
                        Partnership.STRATEGIC_PARTNER,
                        900.0,
                        new YearFigures(
                                new Measure(101.0, 102.0, 103.0),
                                new Measure(51.0, 52.0, 53.0),
                                new Measure(21.0, 22.0, 23.0)),
                        4.5,
                        3.5),
                new Profile.Terms("EUR", 4.0, 2.0, LocalDate.of(2028, 6, 30), 6.0, "Purchasing, then the board"),
                new Profile.Remarks("Rival Ltd", "Engineers decide", "A second mill", "Call first"),
                facts);
    }

    private static Contact lee() {
        return new Contact(
                origin(Sheet.CONTACTS),
                new Contact.Identity(LEE, "C-1", "lee@example.com", "+44 20 1234"),
                new Contact.Position("Plant Manager", "Operations", Level.HEAD, KIM, "Advisers & Co"),
                new Contact.Stay(true, LocalDate.of(2020, 1, 2), LocalDate.of(2026, 11, 30)),
                new Contact.Rating(
                        EnumSet.of(DecisionRole.APPROVER, DecisionRole.COACH),
                        Stance.SCEPTIC,
                        6.5,
                        4.5,
                        8.5,
                        "Called us first",
                        LocalDate.of(2026, 10, 2)),
                new Contact.Notes(DANA, "Never met", "Unplanned stops", "A promotion", "phone", true),
                Map.of("Birthday", "3 May"));
    }

    private static Contact kim() {
        return new Contact(
                origin(Sheet.CONTACTS),
                new Contact.Identity(KIM, "", "", ""),
                new Contact.Position("", "", null, "", ""),
                new Contact.Stay(false, null, null),
                new Contact.Rating(Set.of(), null, null, null, null, "", null),
                new Contact.Notes("", "", "", "", "", false),
                Map.of());
    }

    private static TeamMember dana() {
        return new TeamMember(
                origin(Sheet.TEAM),
                DANA,
                "Key Account Manager",
                Level.MANAGER,
                "Otto Berg",
                "dana@example.com",
                180.0,
                true,
                LocalDate.of(2027, 3, 31),
                false);
    }

    private static Opportunity opportunity() {
        return new Opportunity(
                origin(Sheet.OPPORTUNITIES),
                "Second mill",
                "Drives",
                2500.0,
                0.35,
                "Proposal",
                LocalDate.of(2027, 2, 1),
                true,
                new Opportunity.Deal(
                        "O-1", "EUR", DealStatus.OPEN, List.of(LEE, KIM), "Rival Ltd", "Visit", "Price", DANA));
    }

    private static WhiteSpace whiteSpace() {
        return new WhiteSpace(
                origin(Sheet.WHITE_SPACE),
                List.of(
                        new WhiteSpace.Cell("Pumps", "owned", new Holding(Holder.OWNED, null, "", null)),
                        new WhiteSpace.Cell(
                                "Drives",
                                "Rival Ltd until 2027-06",
                                new Holding(Holder.COMPETITOR, null, "Rival Ltd", YearMonth.of(2027, 6)))));
    }

    private static Objective objective() {
        return new Objective(
                origin(Sheet.OBJECTIVES),
                "Earn the trust of Lee",
                ObjectiveKind.RELATIONSHIP,
                LEE,
                new Objective.Gauge(
                        "Relationship", "points", 3.0, 7.0, List.of(3.5, 4.0, 5.0, 6.0), List.of(3.1, 4.1, 5.1, 6.1)),
                LocalDate.of(2027, 12, 1),
                DANA,
                "8");
    }

    private static Action action() {
        return new Action(
                origin(Sheet.ACTIONS),
                "Show the payback",
                "Earn the trust of Lee",
                LEE,
                DANA,
                LocalDate.of(2027, 1, 4),
                LocalDate.of(2027, 1, 29),
                ActionStatus.DONE,
                7.5,
                new Action.Handling("M-1", Decision.CHANGE, "Too soon", true));
    }

    private static Action proposal() {
        return new Action(
                origin(Sheet.PROPOSALS),
                "Ask Lee in person",
                "",
                LEE,
                DANA,
                null,
                LocalDate.of(2027, 2, 5),
                ActionStatus.CANCELLED,
                null,
                new Action.Handling(
                        "win Lee",
                        Decision.CHANGE,
                        "Not by mail",
                        null,
                        new Action.Proposal(
                                3.0,
                                "Write to Lee",
                                "Ask Lee in person",
                                "Influence 8",
                                "develop-1",
                                LocalDate.of(2026, 11, 20))));
    }

    private static Origin origin(Sheet sheet) {
        return Given.origin(sheet, 2);
    }
}
