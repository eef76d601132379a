package dev.kap.planning.moves;

import dev.kap.plan.Intent;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What was proposed and is decided on keeps its day, so that whoever decides on one move changes that one and no day
/// of another: it takes up its owner's time as before, and what was to come behind it still does.
final class KeptDays {

    /// Days from a favour to the thanks, and from these to the next favour.
    private static final int THANKS_AFTER = 7;

    private static final int REST_AFTER_THANKS = 60;

    private final LocalDate asOf;
    private final LocalDate last;
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, List<LocalDate>> opening = new HashMap<>();

    KeptDays(LocalDate asOf, LocalDate last) {
        this.asOf = asOf;
        this.last = last;
    }

    /// What is done by that id in that account.
    static String key(int account, String id) {
        return account + "\n" + id;
    }

    /// Notes the decided moves of an account, and takes their days from the account and their owners.
    void keep(int account, List<Action> actions, Diary diary, OwnDays own) {
        for (Action action : actions) {
            LocalDate day = action.due();
            if (day == null || !isKept(action)) {
                continue;
            }
            diary.take(action.owner(), day);
            own.take(day);
            String id = action.handling().id();
            days.merge(key(account, id), day, KeptDays::later);
            if (Intent.opens(id)) {
                opening.computeIfAbsent(key(account, action.contact()), none -> new ArrayList<>())
                        .add(day);
            }
        }
    }

    /// How many of these moves there are.
    int count(List<Action> actions) {
        return (int) actions.stream().filter(this::isKept).count();
    }

    private boolean isKept(Action action) {
        LocalDate day = action.due();
        return action.proposal() != null
                && (action.status() == ActionStatus.OPEN || action.refused())
                && day != null
                && !day.isBefore(asOf)
                && !day.isAfter(last);
    }

    /// The first day behind all that has to come before the proposal and is decided on.
    LocalDate earliest(int account, Proposal proposal) {
        LocalDate earliest = asOf;
        for (String asked : proposal.when().asked()) {
            for (LocalDate day : opening.getOrDefault(key(account, asked), List.of())) {
                earliest = later(earliest, day.plusDays(1));
            }
        }
        for (String id : proposal.when().after()) {
            LocalDate day = days.get(id.contains("\n") ? id : key(account, id));
            if (day != null) {
                boolean thanks = is(Intent.THANK, id.substring(id.indexOf('\n') + 1));
                earliest = later(earliest, day.plusDays(apart(thanks, proposal)));
            }
        }
        return earliest;
    }

    /// Thanks wait until the favour was done, the next favour until some time after the thanks.
    static int apart(boolean behindThanks, Proposal proposal) {
        if (proposal.intent() == Intent.THANK) {
            return THANKS_AFTER;
        }
        return behindThanks ? REST_AFTER_THANKS : 1;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static boolean is(Intent intent, String id) {
        return id.startsWith(intent.key() + " ");
    }
}
