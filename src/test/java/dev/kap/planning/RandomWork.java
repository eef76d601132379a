package dev.kap.planning;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.Stance;
import dev.kap.portfolio.TeamMember;
import dev.kap.portfolio.TieKind;
import java.time.LocalDate;
import java.util.Random;

/** Portfolios with everything the register looks at: leads, stances, actions, leavers of ours, hours, decisions. */
public final class RandomWork {

    private static final int CONTACTS = 9;
    private static final int TEAM = 5;

    private final Random random;

    private RandomWork(long seed) {
        this.random = new Random(seed);
    }

    public static Given portfolio(long seed) {
        RandomWork work = new RandomWork(seed);
        Given given = Given.portfolio();
        if (work.random.nextInt(3) == 0) {
            given.with(Setting.CLOSED_FROM, Given.AS_OF.plusDays(5).toString())
                    .with(Setting.CLOSED_TO, Given.AS_OF.plusDays(12).toString());
        }
        for (int i = 0; i < TEAM; i++) {
            given.member(work.member("T" + i, i));
        }
        for (int i = 0; i < 3; i++) {
            given.account("Account " + i, work::fill);
        }
        return given;
    }

    private TeamMember member(String name, int i) {
        boolean left = i == 0 && random.nextBoolean();
        LocalDate until = i == 1 && random.nextBoolean() ? Given.AS_OF.plusDays(random.nextInt(80)) : null;
        Double hours = random.nextBoolean() ? Double.valueOf(4 + random.nextInt(40)) : null;
        return new TeamMember(
                Given.origin(Sheet.TEAM, i + 2), name, "", pick(Level.values()), "", "", hours, left, until, false);
    }

    private void fill(GivenAccount account) {
        account.manager(random.nextInt(4) == 0 ? "" : "T" + random.nextInt(TEAM))
                .sponsor(random.nextBoolean() ? "T" + random.nextInt(TEAM) : "")
                .industry("Industry " + random.nextInt(2));
        if (random.nextInt(4) == 0) {
            account.prospect();
        }
        if (random.nextInt(4) == 0) {
            account.fact("Closed from", Given.AS_OF.plusDays(20).toString())
                    .fact("Closed to", Given.AS_OF.plusDays(40).toString());
        }
        for (int i = 0; i < CONTACTS; i++) {
            int number = i;
            account.contact("C" + i, contact -> {
                contact.function("F" + random.nextInt(3));
                if (random.nextInt(5) > 0) {
                    contact.influence(random.nextInt(11));
                }
                if (random.nextInt(4) > 0) {
                    contact.relationship(random.nextInt(11));
                }
                if (random.nextInt(3) == 0) {
                    contact.stance(pick(Stance.values()));
                }
                if (random.nextInt(3) == 0) {
                    contact.lead("T" + random.nextInt(TEAM));
                }
                if (random.nextInt(2) == 0) {
                    contact.roles(pick(DecisionRole.values())).level(pick(Level.values()));
                }
                if (random.nextInt(6) == 0) {
                    contact.since(Given.AS_OF.minusDays(random.nextInt(300)));
                }
                if (random.nextInt(12) == 0) {
                    contact.until(Given.AS_OF.minusDays(1 + random.nextInt(200)));
                }
                if (random.nextInt(2) == 0) {
                    contact.reportsTo(
                            random.nextInt(5) == 0 ? "Nobody listed" : "C" + random.nextInt(Math.max(1, number)));
                }
            });
        }
        work(account);
    }

    private void work(GivenAccount account) {
        for (int i = 0; i < 10; i++) {
            account.link(
                    "T" + random.nextInt(TEAM),
                    "C" + random.nextInt(CONTACTS),
                    (double) random.nextInt(1, 6),
                    Given.AS_OF.minusDays(random.nextInt(500)));
            account.tie("C" + random.nextInt(CONTACTS), pick(TieKind.values()), "C" + random.nextInt(CONTACTS));
        }
        for (int i = 0; i < 4; i++) {
            account.add(new Action(
                    Given.origin(Sheet.ACTIONS, i + 2),
                    "Action " + i,
                    "",
                    random.nextBoolean() ? "C" + random.nextInt(CONTACTS) : "",
                    random.nextInt(4) == 0 ? "" : "T" + random.nextInt(TEAM),
                    null,
                    random.nextInt(5) == 0 ? null : Given.AS_OF.plusDays(random.nextInt(400) - 60L),
                    pick(ActionStatus.values()),
                    random.nextInt(4) == 0 ? Double.valueOf(random.nextInt(11)) : null));
        }
        account.opportunity("Deal", "Offer", 1000, Given.AS_OF.plusDays(random.nextInt(300) - 50L));
        account.review(Given.AS_OF.minusDays(random.nextInt(300)));
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
