package dev.kap.analysis;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.TieKind;
import java.util.Random;

/** Accounts of any shape, the same for the same seed. */
public final class RandomAccount {

    private RandomAccount() {}

    /** Five accounts of some contacts, links and ties. */
    public static Given portfolio(long seed) {
        Random random = new Random(seed);
        Given given = Given.portfolio();
        for (int i = 0; i < 5; i++) {
            given.account("Account " + i, account -> fill(account, random, 12, 18, 14));
        }
        return given;
    }

    static void fill(GivenAccount account, Random random, int contacts, int links, int ties) {
        account.revenue((double) random.nextInt(1, 1000)).spend(random.nextInt(1, 2000));
        for (int i = 0; i < contacts; i++) {
            int number = i;
            account.contact("C" + i, contact -> {
                if (random.nextInt(4) > 0) {
                    contact.roles(pick(DecisionRole.values(), random)).level(pick(Level.values(), random));
                }
                if (random.nextInt(3) == 0) {
                    contact.relationship(random.nextInt(11));
                }
                if (number > 0 && random.nextInt(3) > 0) {
                    contact.reportsTo("C" + random.nextInt(number));
                }
                contact.function("F" + random.nextInt(4));
            });
        }
        for (int i = 0; i < links; i++) {
            account.link(
                    "T" + random.nextInt(5),
                    "C" + random.nextInt(contacts),
                    (double) random.nextInt(1, 6),
                    Given.AS_OF.minusDays(random.nextInt(800)));
        }
        for (int i = 0; i < ties; i++) {
            account.tie("C" + random.nextInt(contacts), pick(TieKind.values(), random), "C" + random.nextInt(contacts));
        }
    }

    private static <T> T pick(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
