package dev.kap.report;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.analysis.Analysis;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.Planning;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Partnership;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.TieKind;
import java.time.LocalDate;

/** A portfolio of one full account, one without contacts and one without anything. */
final class SmallAccount {

    private SmallAccount() {}

    static Portfolio portfolio() {
        return Given.portfolio()
                .with(Setting.COMPANY, "Pellworth & Sons")
                .member("Mira Tolland", Level.MANAGER)
                .member("Helene Brandmoor", Level.C_LEVEL)
                .account("Ashgrove Mills", SmallAccount::ashgrove)
                .account("Birch Foods", a -> a.revenue(2_000_000.0, null, null))
                .account("Cedar", a -> a.prospect())
                .build();
    }

    static PortfolioPlan plan() {
        return Planning.of(Analysis.of(portfolio()).value()).value();
    }

    private static void ashgrove(GivenAccount a) {
        a.contact(
                        "Ida Vosskuhl",
                        c -> c.title("Plant director")
                                .level(Level.DIRECTOR)
                                .function("Operations")
                                .roles(DecisionRole.DECISION_MAKER)
                                .influence(9)
                                .relationship(2)
                                .reportsTo("Otto Kessenbrink"))
                .contact(
                        "Otto Kessenbrink",
                        c -> c.title("Chief executive officer")
                                .level(Level.C_LEVEL)
                                .function("Board")
                                .roles(DecisionRole.APPROVER)
                                .influence(10))
                .contact(
                        "Jens <b>Hartlieb</b> & ${7*7}",
                        c -> c.title("Head of ]]> maintenance")
                                .level(Level.HEAD)
                                .function("Operations")
                                .roles(DecisionRole.COACH, DecisionRole.USER)
                                .influence(6)
                                .reportsTo("Ida Vosskuhl"))
                .contact(
                        "Pia Pohlmeer",
                        c -> c.title("Buyer")
                                .level(Level.SPECIALIST)
                                .function("Purchasing")
                                .influence(3)
                                .relationship(4))
                .contact("Lea Blanckensee", c -> c.title("OT security"))
                .contact("Kurt Left", c -> c.left().roles(DecisionRole.INFLUENCER))
                .link("Mira Tolland", "Otto Kessenbrink", 4.0, LocalDate.of(2026, 10, 1))
                .link("Mira Tolland", "Jens <b>Hartlieb</b> & ${7*7}", 5.0, LocalDate.of(2026, 11, 1))
                .link("Helene Brandmoor", "Otto Kessenbrink", 2.0, LocalDate.of(2025, 11, 1))
                .tie("Jens <b>Hartlieb</b> & ${7*7}", TieKind.INFLUENCES, "Ida Vosskuhl")
                .partnership(Partnership.PREFERRED_SUPPLIER)
                .revenue(4_820_000.0, 4_360_000.0, 4_700_000.0)
                .profit(920_000.0, 950_000.0, 950_000.0)
                .spend(14_600_000)
                .aims("Grow in the south")
                .opportunity("South upgrade", "proposal", 2_100_000, LocalDate.of(2027, 3, 31))
                .action("Send the energy benchmark", "", "Otto Kessenbrink", "Mira Tolland", LocalDate.of(2026, 11, 6))
                .action("Walk the north line", "", "Ida Vosskuhl", "Mira Tolland", LocalDate.of(2026, 12, 4))
                .review(LocalDate.of(2026, 9, 17));
    }
}
