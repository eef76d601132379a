package dev.kap;

import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.Planning;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.ObjectiveKind;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Partnership;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.Stance;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.SwotPoint;
import dev.kap.portfolio.TeamMember;
import dev.kap.portfolio.TieKind;
import dev.kap.portfolio.Tier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Accounts of every shape: Ashgrove has something of everything, Birch only figures, Cedar nothing. */
public final class SomeAccounts {

    /** The plan of all three. */
    public static final PortfolioPlan PLAN = plan(given());

    /** Their names, the fullest first. */
    public static final List<String> NAMES = List.of("Ashgrove Mills", "Birch Foods", "Cedar");

    private SomeAccounts() {}

    /** The plan of those accounts. */
    public static PortfolioPlan plan(Given given) {
        return Planning.of(Insights.of(given.build())).value();
    }

    /** The account of that name. */
    public static AccountPlan account(String name) {
        return PLAN.accounts().stream()
                .filter(plan -> plan.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The three accounts, nominated by three managers. */
    public static Given given() {
        return Given.portfolio()
                .with(Setting.COMPANY, "Pellworth & Sons")
                .with(Setting.INTRODUCER, "4.5")
                .with(Setting.PLAN_YEAR, "2026")
                .with(Setting.CRITERION_REVENUE, "27")
                .member(member("Mira Tolland", Level.MANAGER, 40.0))
                .member(member("Helene Brandmoor", Level.C_LEVEL, null))
                .member(member("Tom Kay", Level.SPECIALIST, 2.0))
                .promises(Tier.KEY, 12.0, "yes", "one day", "in person")
                .promises(Tier.TAIL, 1.0, "no", "a week", "e-mail")
                .nominates("Mira Tolland", "Ashgrove Mills", "Cedar")
                .nominates("Helene Brandmoor", "Ashgrove Mills", "Birch Foods")
                .nominates("Ute Falk", "Ashgrove Mills")
                .account("Cedar", GivenAccount::prospect)
                .account("Ashgrove Mills", SomeAccounts::ashgrove)
                .account("Birch Foods", SomeAccounts::birch);
    }

    private static TeamMember member(String name, Level level, Double hours) {
        return new TeamMember(Given.origin(Sheet.TEAM, 2), name, "", level, "", "", hours, false, null, false);
    }

    private static void birch(GivenAccount a) {
        a.result("2025", 2_500_000.0, null)
                .result("2026-Q1", 900_000.0, 800_000.0)
                .result("2026-Q2", 1_100_000.0, 1_300_000.0)
                .profit(300_000.0, 300_000.0, 200_000.0)
                .industry("Mills")
                .contact(
                        "Bea Holm",
                        c -> c.influence(8)
                                .relationship(9)
                                .level(Level.DIRECTOR)
                                .function("Operations")
                                .stance(Stance.SUPPORTER))
                .link("Mira Tolland", "Bea Holm", 5)
                .review(Given.AS_OF.plusDays(20));
    }

    private static void ashgrove(GivenAccount a) {
        people(a);
        business(a);
        a.link("Mira Tolland", "Otto Kessen", 4.0, LocalDate.of(2026, 10, 1))
                .link("Mira Tolland", "Jens Hart", 5.0, LocalDate.of(2026, 11, 1))
                .link("Helene Brandmoor", "Otto Kessen", 2.0, LocalDate.of(2025, 11, 1))
                .link("Tom Kay", "Jens Hart", 4)
                .tie("Jens Hart", TieKind.INFLUENCES, "Ida Voss")
                .answer(3, Status.GOOD, "seen in the minutes", "Mira Tolland")
                .review(LocalDate.of(2026, 9, 17));
        work(a);
    }

    private static void people(GivenAccount a) {
        a.contact(
                        "Ida Voss",
                        c -> c.title("Plant director")
                                .level(Level.DIRECTOR)
                                .function("Operations")
                                .roles(DecisionRole.DECISION_MAKER)
                                .influence(9)
                                .relationship(2)
                                .target(7)
                                .painPoints("Energy bill")
                                .reportsTo("Otto Kessen"))
                .contact(
                        "Otto Kessen",
                        c -> c.title("Chief executive officer")
                                .level(Level.C_LEVEL)
                                .function("Board")
                                .roles(DecisionRole.APPROVER)
                                .influence(10)
                                .lead("Mira Tolland"))
                .contact(
                        "Jens Hart",
                        c -> c.title("Head of maintenance")
                                .level(Level.HEAD)
                                .function("Operations")
                                .roles(DecisionRole.COACH, DecisionRole.USER)
                                .influence(5.3)
                                .stance(Stance.SUPPORTER)
                                .painPoints("Noise")
                                .reportsTo("Ida Voss"))
                .contact(
                        "Pia Pohl",
                        c -> c.title("Buyer")
                                .level(Level.SPECIALIST)
                                .function("Purchasing")
                                .influence(3)
                                .relationship(4)
                                .since(Given.AS_OF.minusDays(10)))
                .contact("Rolf Amt", c -> c.influence(2).relationship(8).stance(Stance.OPPONENT))
                .contact("Lea Blank", c -> c.title("Security").reportsTo("Nils Nobody"))
                .contact("Kurt Gone", c -> c.left().roles(DecisionRole.INFLUENCER));
    }

    private static void business(GivenAccount a) {
        a.partnership(Partnership.PREFERRED_SUPPLIER)
                .manager("Mira Tolland")
                .sponsor("Helene Brandmoor")
                .industry("Mills")
                .competitorOf("Birch Foods")
                .revenue(4_820_000.0, 4_360_000.0, 4_700_000.0)
                .profit(920_000.0, 950_000.0, 950_000.0)
                .units(1_200.0, null, 1_300.0)
                .spend(14_600_000)
                .fit(8)
                .costOfLosing(9)
                .aims("Grow in the south")
                .fact("Sites", "4")
                .swot(SwotPoint.Kind.THREAT, "A cheaper line")
                .swot(SwotPoint.Kind.STRENGTH, "Known on site")
                .swot(SwotPoint.Kind.STRENGTH, "Fast parts")
                .opportunity("South upgrade", "proposal", 2_100_000.0, 0.6, LocalDate.of(2027, 3, 31))
                .opportunity("Old line", "lost", 100_000, LocalDate.of(2026, 5, 1))
                .add(new Opportunity(
                        Given.origin(Sheet.OPPORTUNITIES, 4), "Service", "Care", null, null, "", null, true));
    }

    private static void work(GivenAccount a) {
        a.add(objective(
                        "Win the south",
                        ObjectiveKind.SALES,
                        "",
                        1.0,
                        2.0,
                        List.of(1.2, 1.5, 1.7),
                        List.of(1.3, 1.4, 1.9)))
                .add(objective(
                        "Win Ida",
                        ObjectiveKind.RELATIONSHIP,
                        "Ida Voss",
                        2.0,
                        7.0,
                        List.of(3.0, 4.0, 5.0, 7.0),
                        List.of(3.0, 3.0)))
                .add(objective("Be liked", null, "", null, null, List.of(), List.of()))
                .action("Send the energy benchmark", "", "Otto Kessen", "Mira Tolland", LocalDate.of(2026, 11, 6))
                .action("Walk the north line", "Win Ida", "Ida Voss", "Mira Tolland", LocalDate.of(2026, 12, 4))
                .add(new Action(
                        Given.origin(Sheet.ACTIONS, 4),
                        "Dinner",
                        "",
                        "Jens Hart",
                        "Tom Kay",
                        null,
                        LocalDate.of(2027, 1, 15),
                        ActionStatus.DONE,
                        null));
    }

    private static Objective objective(
            String text,
            ObjectiveKind kind,
            String contact,
            Double from,
            Double to,
            List<Double> stages,
            List<Double> actuals) {
        boolean measured = to != null;
        return new Objective(
                Given.origin(Sheet.OBJECTIVES, text.length()),
                text,
                kind,
                contact,
                new Objective.Gauge(
                        measured ? "points" : "",
                        kind == ObjectiveKind.SALES ? "EUR m" : "",
                        from,
                        to,
                        four(stages),
                        four(actuals)),
                measured ? LocalDate.of(2026, 12, 31) : null,
                measured ? "Mira Tolland" : "",
                measured ? "Growth" : "");
    }

    private static List<Double> four(List<Double> first) {
        return Arrays.asList(Arrays.copyOf(first.toArray(new Double[0]), 4));
    }
}
