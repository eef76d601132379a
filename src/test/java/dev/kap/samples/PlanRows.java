package dev.kap.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The sheets about what is to be done: opportunities, white space, objectives, actions, reviews, answers, SWOT. */
final class PlanRows {

    private final Random random;
    private final LocalDate asOf;
    private final Rows opportunities = new Rows(
            "Opportunities", "Account, Opportunity, Product, Value, Probability, Stage, Close date, Invited early");
    private final Rows whiteSpace = new Rows(
            "White space",
            "Account, Servo drives, Gear units, Line retrofit, Service contract, Condition monitoring, Spare parts");
    private final Rows objectives = new Rows(
            "Objectives",
            "Account, Objective, Kind, Contact, Measure, Baseline, Target, Unit, Due, Owner, Serves, Q1 stage, Q2"
                    + " stage, Q3 stage, Q4 stage, Q1 actual, Q2 actual, Q3 actual, Q4 actual");
    private final Rows actions =
            new Rows("Actions", "Account, Action, Objective, Contact, Owner, Start, Due, Status, Target relationship");
    private final Rows reviews = new Rows("Reviews", "Account, Date, Kind, Attendees, Outcome");
    private final Rows diagnostics = new Rows("Diagnostics", "Account, Question, Answer, Evidence, Answered by");
    private final Rows swot = new Rows("SWOT", "Account, Kind, Point");

    PlanRows(Random random, LocalDate asOf) {
        this.random = random;
        this.asOf = asOf;
    }

    List<Rows> sheets() {
        return List.of(opportunities, whiteSpace, objectives, actions, reviews, diagnostics, swot);
    }

    void add(Company c, List<String> names, Map<String, Double> relationships) {
        if (c.contacts() < 3) {
            return;
        }
        addOpportunities(c);
        addWhiteSpace(c);
        addObjectives(c, names, relationships);
        addReviews(c);
        addAnswers(c);
        addSwot(c);
    }

    private void addOpportunities(Company c) {
        List<String> own = new ArrayList<>(OPPORTUNITIES);
        int count = Math.min(own.size(), 1 + c.contacts() / 5);
        for (int i = 0; i < count; i++) {
            String[] o = own.remove(random.nextInt(own.size())).split("\\|");
            String stage = STAGES.get(random.nextInt(STAGES.size()));
            boolean closed = stage.startsWith("Closed");
            opportunities.add(
                    c.name(),
                    o[0],
                    o[1],
                    LargeSample.round(Math.max(c.spend() * 0.02, c.spend() * random.nextDouble() * 0.15), 5000),
                    closed ? null : PROBABILITIES[random.nextInt(PROBABILITIES.length)],
                    stage,
                    closed ? asOf.minusDays(20 + random.nextInt(300)) : asOf.plusDays(30 + random.nextInt(330)),
                    random.nextInt(3) == 0 ? "yes" : random.nextInt(4) == 0 ? null : "no");
        }
    }

    private void addWhiteSpace(Company c) {
        List<Object> row = new ArrayList<>(List.of(c.name()));
        for (int i = 0; i < 6; i++) {
            row.add(
                    random.nextInt(5) == 0
                            ? (Object) LargeSample.round(c.spend() * 0.05, 1000)
                            : SPACES.get(random.nextInt(SPACES.size())));
        }
        whiteSpace.add(row.toArray());
    }

    private void addObjectives(Company c, List<String> names, Map<String, Double> relationships) {
        int count = c.contacts() > 20 ? 6 : c.contacts() > 7 ? 4 : 2;
        double lift = LargeSample.round(c.revenue() * 0.08 + 50_000, 10_000);
        String grow = "Grow revenue with " + c.name().split(" ")[0] + " by " + (long) (lift / 1000) + " k";
        objectives.add(
                c.name(),
                grow,
                "sales",
                null,
                "Revenue",
                c.revenue(),
                c.revenue() + lift,
                "EUR",
                LocalDate.of(2027, 12, 31),
                c.manager(),
                "2",
                c.revenue() + lift / 4,
                c.revenue() + lift / 2,
                c.revenue() + lift * 0.75,
                c.revenue() + lift,
                null,
                null,
                null,
                null);
        action(c, "Agree the investment list for 2027", grow, null, 24, "open", null);
        action(
                c,
                "Offer the service contract for all sites",
                grow,
                names.get(Math.min(5, names.size() - 1)),
                58,
                "open",
                null);
        int made = 1;
        for (int i = 0; i < names.size() && made < count; i++) {
            Double today = relationships.get(names.get(i));
            if (today != null && today < 5.5 && i < 12) {
                made++;
                relate(c, names.get(i), today, made);
            }
        }
        if (count > 3) {
            objectives.add(
                    c.name(),
                    "Halve the time to deliver spare parts",
                    "business",
                    null,
                    "Days to deliver",
                    10,
                    made % 2 == 0 ? 5 : null,
                    "days",
                    LocalDate.of(2027, 9, 30),
                    "Daniel Okafor",
                    "spare",
                    9,
                    8,
                    6,
                    5,
                    null,
                    null,
                    null,
                    null);
            action(
                    c,
                    "Stock the twenty parts that stop a line",
                    "Halve the time to deliver spare parts",
                    null,
                    40,
                    "open",
                    null);
        }
    }

    private void relate(Company c, String name, double today, int made) {
        String objective = "Be a trusted adviser of " + name;
        double target = Math.min(9, today + 2.5 + made % 2);
        objectives.add(
                c.name(),
                objective,
                "relationship",
                name,
                "Relationship",
                made == 4 ? null : today,
                target,
                "points",
                made == 3 ? null : LocalDate.of(2027, 10, 31),
                c.manager(),
                made % 2 == 0 ? "8" : null,
                today + 0.5,
                today + 1,
                today + 2,
                target,
                null,
                null,
                null,
                null);
        String status = made == 5 ? "done" : "open";
        int due = made == 3 ? -16 : 10 + 19 * made;
        action(c, MOVES.get(made % MOVES.size()), objective, name, due, status, Math.min(target, today + 1.5));
        if (made == 2) {
            action(c, "Bring the reference from the sister plant", objective, name, 130, "open", null);
        }
    }

    private void action(
            Company c, String text, String objective, String contact, int days, String status, Double target) {
        List<String> crew = TeamRows.crew(c.manager());
        LocalDate due = workday(asOf.plusDays(days));
        actions.add(
                c.name(),
                text,
                objective,
                contact,
                crew.get(random.nextInt(Math.min(3, crew.size()))),
                due.minusDays(21),
                due,
                status,
                target);
    }

    private void addReviews(Company c) {
        int held = c.contacts() > 20 ? 4 : c.contacts() > 9 ? 3 : 1;
        for (int i = 0; i < held; i++) {
            reviews.add(
                    c.name(),
                    workday(asOf.minusDays(30 + 91L * (held - 1 - i) + random.nextInt(20))),
                    "quarterly review",
                    c.manager() + ", Robert Ashdown",
                    OUTCOMES.get(random.nextInt(OUTCOMES.size())));
        }
        if (held > 1) {
            reviews.add(
                    c.name(), workday(asOf.plusDays(44 + random.nextInt(30))), "quarterly review", c.manager(), null);
        }
    }

    private void addAnswers(Company c) {
        if (c.contacts() > 8) {
            diagnostics.add(c.name(), "Q13", "partly", "Ranked in the team meeting of 4 November", c.manager());
        }
        if (c.contacts() > 20) {
            diagnostics.add(c.name(), 3, "yes", "Asked for our view on the 2028 list", c.manager());
        }
    }

    private void addSwot(Company c) {
        for (String kind : List.of("Strength", "Weakness", "Opportunity", "Threat")) {
            List<String> points = SWOT.get(kind);
            int first = random.nextInt(points.size());
            swot.add(c.name(), kind, points.get(first));
            if (c.contacts() > 9) {
                swot.add(c.name(), kind, points.get((first + 1) % points.size()));
            }
        }
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private static final double[] PROBABILITIES = {0.2, 0.3, 0.4, 0.5, 0.6, 0.75};
    private static final List<String> STAGES = List.of(
            "Qualified",
            "Specification",
            "Proposal",
            "Negotiation",
            "Closed won",
            "Closed lost",
            "Qualified",
            "Proposal");
    private static final List<String> SPACES = List.of("owned", "owned", "open", "open", "competitor's");
    private static final List<String> OPPORTUNITIES = List.of(
            "Filling line upgrade|Line retrofit",
            "Service frame for all sites|Service contract",
            "Drives for the new hall|Servo drives",
            "Condition monitoring pilot|Condition monitoring",
            "Gear units for conveyors|Gear units",
            "Spare parts agreement|Spare parts",
            "Retrofit of palletiser 2|Line retrofit",
            "Energy retrofit of pumps|Servo drives",
            "Night service|Service contract",
            "Vibration sensors in block 4|Condition monitoring",
            "Replacement of old gears|Gear units",
            "Consignment stock|Spare parts",
            "Second packaging line|Line retrofit");
    private static final List<String> MOVES = List.of(
            "Walk the line together and ask what stops it",
            "Show the payback of the last retrofit",
            "Invite to the works and the test bench",
            "Bring the energy figures of a comparable plant",
            "Breakfast with our managing director",
            "Half-day workshop on spare parts");
    private static final List<String> OUTCOMES = List.of(
            "Actions agreed, two carried over",
            "Service contract discussed, decision in the next quarter",
            "New contact in purchasing named",
            "Targets confirmed");
    private static final Map<String, List<String>> SWOT = Map.of(
            "Strength",
                    List.of(
                            "Known in every plant for quick help",
                            "Only supplier with drives and service in one hand",
                            "Longest run time in the last tender"),
            "Weakness",
                    List.of(
                            "Hardly known on the finance floor",
                            "Spare parts are slower than the rival's",
                            "One engineer carries the knowledge of the old lines"),
            "Opportunity",
                    List.of(
                            "Energy targets make a retrofit pay",
                            "Two rivals lost their local service",
                            "New plant manager looks for quick wins"),
            "Threat",
                    List.of("Purchasing wants fewer suppliers", "A rival offers leasing", "Budget freeze until April"));
}
