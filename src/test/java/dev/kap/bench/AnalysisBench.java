package dev.kap.bench;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.analysis.Analysis;
import dev.kap.planning.Planning;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.TieKind;
import java.util.List;
import java.util.Random;

/**
 * How long the analysis takes: 1,000 accounts with 20,000 contacts, 10,000 links and 10,000 ties, a half and a quarter
 * of that, and one account with 2,000 contacts and 10,000 ties. The README has the command.
 *
 * <p>No test, because a time depends on the machine. Told is the best of some rounds, in seconds.
 */
public final class AnalysisBench {

    private static final int ROUNDS = 5;
    private static final List<Integer> SIZES = List.of(125, 250, 500, 1000);

    private AnalysisBench() {}

    /** {@code planning} as argument times the planning, too. */
    public static void main(String[] args) {
        boolean planning = List.of(args).contains("planning");
        for (int accounts : SIZES) {
            tell(accounts + " accounts", portfolio(accounts, 20, 10, 10), planning);
        }
        tell("one account of 2000 contacts", portfolio(1, 2000, 1000, 10_000), planning);
    }

    private static void tell(String name, Portfolio portfolio, boolean planning) {
        double best = Double.MAX_VALUE;
        double first = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            Analysis.of(portfolio);
            double seconds = (System.nanoTime() - start) / 1e9;
            first = round == 0 ? seconds : first;
            best = Math.min(best, seconds);
        }
        System.out.printf("%-30s analysis %.2f s, the first time %.2f s%n", name, best, first);
        if (planning) {
            var insight = Analysis.of(portfolio).value();
            long start = System.nanoTime();
            Planning.of(insight);
            System.out.printf("%-30s planning %.2f s%n", name, (System.nanoTime() - start) / 1e9);
        }
    }

    /** Accounts with so many contacts, links and ties each, the same every time. */
    private static Portfolio portfolio(int accounts, int contacts, int links, int ties) {
        Random random = new Random(1);
        Given given = Given.portfolio();
        for (int i = 0; i < accounts; i++) {
            given.account("Account " + i, account -> fill(account, random, contacts, links, ties));
        }
        return given.build();
    }

    private static void fill(GivenAccount account, Random random, int contacts, int links, int ties) {
        account.revenue((double) random.nextInt(1, 100_000)).spend(random.nextInt(1, 200_000));
        for (int i = 0; i < contacts; i++) {
            int number = i;
            account.contact("Contact " + i, contact -> {
                contact.title(random.nextInt(2) == 0 ? "Head of purchasing" : "Einkaufsleiter")
                        .function("F" + random.nextInt(6));
                if (random.nextInt(3) > 0) {
                    contact.roles(pick(DecisionRole.values(), random)).level(pick(Level.values(), random));
                }
                if (random.nextInt(2) == 0) {
                    contact.relationship(random.nextInt(11));
                }
                if (number > 0) {
                    contact.reportsTo("Contact " + random.nextInt(number));
                }
            });
        }
        for (int i = 0; i < links; i++) {
            account.link(
                    "Member " + random.nextInt(100),
                    "Contact " + random.nextInt(contacts),
                    (double) random.nextInt(1, 6),
                    Given.AS_OF.minusDays(random.nextInt(800)));
        }
        for (int i = 0; i < ties; i++) {
            account.tie(
                    "Contact " + random.nextInt(contacts),
                    pick(TieKind.values(), random),
                    "Contact " + random.nextInt(contacts));
        }
    }

    private static <T> T pick(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
