package dev.kap.growth;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.analysis.Analysis;
import dev.kap.insight.PortfolioInsight;
import dev.kap.planning.Planning;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.TieKind;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Works out the figures of portfolios that grow in one direction; run inside a {@link CountingLoader}. */
public final class FiguresOf implements Runnable {

    private static Portfolio given = Given.portfolio().build();

    /** Makes what the next run works on: before the counting begins. */
    public static void prepare(String what, int size) {
        given = switch (what) {
            case "accounts" -> portfolio(size, 4, 10, 3);
            case "team" -> portfolio(20, size / 20, size, 3);
            case "managers" -> portfolio(30, 4, 10, size);
            case "contacts" -> portfolio(1, size, 20, 0);
            default -> throw new IllegalArgumentException(what);
        };
    }

    @Override
    public void run() {
        PortfolioInsight insight = Analysis.of(given).value();
        Planning.untried(insight, List.of());
    }

    private static Portfolio portfolio(int accounts, int contacts, int team, int managers) {
        Random random = new Random(1);
        Given portfolio = Given.portfolio();
        for (int i = 0; i < accounts; i++) {
            int number = i;
            portfolio.account("Account " + i, account -> fill(account, number, contacts, team, random));
        }
        for (int manager = 0; manager < managers; manager++) {
            int first = manager;
            portfolio.nominates(
                    "Manager " + manager,
                    IntStream.range(0, Math.min(5, accounts))
                            .mapToObj(i -> "Account " + (first + i) % accounts)
                            .toArray(String[]::new));
        }
        return portfolio.build();
    }

    private static void fill(GivenAccount account, int number, int contacts, int team, Random random) {
        account.revenue(1000.0 + number).spend(5000 + number).manager("Member " + number % team);
        for (int i = 0; i < contacts; i++) {
            int who = i;
            account.contact("Contact " + i, contact -> {
                contact.title("Head of purchasing")
                        .function("F" + who % 6)
                        .roles(DecisionRole.values()[who % 5])
                        .level(Level.values()[who % Level.values().length])
                        .influence(who % 11)
                        .relationship(random.nextInt(11));
                if (who > 0) {
                    contact.reportsTo("Contact " + who / 8);
                }
            });
            account.link(
                    "Member " + (number * contacts + i) % team,
                    "Contact " + i,
                    (double) random.nextInt(1, 6),
                    Given.AS_OF.minusDays(random.nextInt(800)));
            if (i > 2) {
                account.tie("Contact " + i, TieKind.KNOWS, "Contact " + random.nextInt(i));
            }
        }
    }
}
