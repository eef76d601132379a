package dev.kap.planning.workshop;

import dev.kap.plan.workshop.HalfDay;
import dev.kap.plan.workshop.SessionStage;
import dev.kap.plan.workshop.SessionStep;
import dev.kap.plan.workshop.SessionStep.Spent;
import dev.kap.plan.workshop.WorkshopTerms;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The minutes of each step (domain.md, "The half day"): scaled from 240, in fives, what is left over to the steps that
/// need it most.
final class SessionSteps {

    private static final int FIVE = 5;
    /// So few people are placed in half the time.
    private static final int FEW = 5;

    /// Who gets the fives that are left over, in this order, round and round.
    private static final List<SessionStage> FIRST =
            List.of(SessionStage.PLACE, SessionStage.EIGHTEEN, SessionStage.DAYS, SessionStage.MAP);
    /// Who gets what few contacts leave over.
    private static final List<SessionStage> INSTEAD = List.of(SessionStage.MAP, SessionStage.DAYS);
    /// What falls away first where the time is short.
    private static final List<SessionStage> SPARED = List.of(SessionStage.LINKS, SessionStage.GOALS);

    private final WorkshopTerms terms;
    private final HalfDay day;
    private final int contacts;

    private SessionSteps(WorkshopTerms terms, int contacts) {
        this.terms = terms;
        this.day = new HalfDay(terms.minutes());
        this.contacts = contacts;
    }

    /// The steps of a workshop over so many contacts, with their break.
    static List<SessionStep> of(WorkshopTerms terms, int contacts) {
        return new SessionSteps(terms, contacts).steps();
    }

    private List<SessionStep> steps() {
        List<SessionStep> steps = new ArrayList<>();
        LocalTime at = terms.begins();
        for (Map.Entry<SessionStage, Integer> one : minutes().entrySet()) {
            SessionStep step = new SessionStep(one.getKey(), at, one.getValue(), parts(one.getKey(), one.getValue()));
            steps.add(step);
            at = step.end();
        }
        return steps;
    }

    private Map<SessionStage, Integer> minutes() {
        Map<SessionStage, Integer> minutes = new EnumMap<>(SessionStage.class);
        for (SessionStage stage : SessionStage.values()) {
            minutes.put(stage, day.scaled(stage.base()));
        }
        if (terms.minutes() < HalfDay.SHORT) {
            spare(minutes);
        }
        day.share(minutes, FIRST);
        if (contacts <= FEW) {
            few(minutes);
        }
        return minutes;
    }

    /// The second falls away only where the first was not enough.
    private void spare(Map<SessionStage, Integer> minutes) {
        minutes.remove(SPARED.getFirst());
        if (sum(minutes) > terms.minutes()) {
            minutes.remove(SPARED.getLast());
        }
    }

    private void few(Map<SessionStage, Integer> minutes) {
        int needed = day.scaled(SessionStage.PLACE.base() / 2);
        int left = Math.max(0, minutes.getOrDefault(SessionStage.PLACE, 0) - needed);
        minutes.merge(SessionStage.PLACE, -left, Integer::sum);
        for (int i = 0; left > 0; i++) {
            minutes.merge(INSTEAD.get(i % INSTEAD.size()), FIVE, Integer::sum);
            left -= FIVE;
        }
    }

    private static int sum(Map<SessionStage, Integer> minutes) {
        return minutes.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<Spent> parts(SessionStage stage, int minutes) {
        List<Integer> each = HalfDay.parts(stage.minutes(), minutes, stage.talk());
        List<Spent> parts = new ArrayList<>();
        for (int i = 0; i < each.size(); i++) {
            parts.add(new Spent(stage.parts().get(i), each.get(i)));
        }
        return parts;
    }
}
