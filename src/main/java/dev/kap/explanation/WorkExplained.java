package dev.kap.explanation;

import dev.kap.diagnosis.answer.AccountDiagnosis;
import dev.kap.diagnosis.answer.ObjectiveInsight;
import dev.kap.diagnosis.answer.WordingKeys;
import dev.kap.explanation.Explanation.Told;
import dev.kap.plan.ContactTarget;
import dev.kap.plan.DataGap;
import dev.kap.plan.ExecutivePairing;
import dev.kap.plan.ExpectedEffect;
import dev.kap.plan.Move;
import dev.kap.plan.PainPoint;
import dev.kap.plan.PlanDetails;
import dev.kap.plan.Reference;
import dev.kap.plan.ShortestWay;
import dev.kap.plan.SigningRule;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.column.ObjectiveColumn;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Index, objectives, the 90 days and what else is to be settled, asked and done.
record WorkExplained(Subject subject) {

    List<Explanation> all() {
        List<Explanation> all = new ArrayList<>();
        all.add(index());
        subject.plan().diagnosis().objectives().forEach(goal -> all.add(goal(goal)));
        subject.plan().register().open().stream()
                .filter(move -> move.day().isPresent())
                .forEach(move ->
                        all.add(move(move, Optional.ofNullable(move.contact()).flatMap(subject.plan()::aim))));
        all.add(shortestWay());
        all.add(effect());
        agenda().painPoints().forEach(pain -> all.add(pain(pain)));
        agenda().pairing().pairs().forEach(pair -> all.add(pair(pair)));
        agenda().references().forEach(one -> all.add(reference(one)));
        agenda().signing().forEach(rule -> all.add(rule(rule)));
        agenda().cells().forEach(cell -> all.add(cell(cell)));
        return all;
    }

    private PlanDetails agenda() {
        return subject.plan().agenda();
    }

    private Explanation index() {
        AccountDiagnosis diagnosis = subject.plan().diagnosis();
        return Told.of("index", "known", Arg.figure(diagnosis.strategicIndex()), Arg.count(diagnosis.answered()))
                .so(
                        "working",
                        Arg.figure(diagnosis.count(Status.GOOD)),
                        Arg.figure(diagnosis.count(Status.ATTENTION)),
                        Arg.figure(diagnosis.strategicIndex()))
                .end();
    }

    private static Explanation goal(ObjectiveInsight goal) {
        String track = track(goal);
        Told told = Told.of("goal", track, Arg.text(goal.objective().text()))
                .from(List.of(goal.objective().origin()));
        Integer quarter = goal.quarterDue();
        if (quarter != null) {
            told.from(
                    goal.objective().origin().place(ObjectiveColumn.STAGES.get(quarter - 1)),
                    "stage",
                    Arg.count(quarter));
            told.from(
                    goal.objective().origin().place(ObjectiveColumn.ACTUALS.get(quarter - 1)),
                    "actual",
                    Arg.count(quarter));
        }
        goal.smart().failures().forEach(told::so);
        if (goal.smart().all()) {
            told.so("smart");
        }
        return told.end();
    }

    private static String track(ObjectiveInsight goal) {
        Boolean onTrack = goal.onTrack();
        if (onTrack == null) {
            return goal.quarterDue() == null ? "no-stage" : "no-actual";
        }
        return onTrack ? "on-track" : "behind";
    }

    /// A move with the rule behind it, the aim and priority of whom it is for, and what it should move.
    static Explanation move(Move move, Optional<ContactTarget> aim) {
        Told told = Told.of(
                        "move",
                        move.proposed() ? "proposed" : move.overdue() ? "overdue" : "own",
                        Arg.day(move.by()),
                        Arg.phrase(move.action()))
                .from(move.rows())
                .so("trigger", Arg.text(move.rule().key()), Arg.phrase(move.trigger()));
        Double today = move.relationshipToday();
        Double target = aim.map(ContactTarget::target).orElse(null);
        Double priority = aim.map(ContactTarget::priority).orElse(null);
        Double point = move.targetRelationship();
        if (today != null && target != null) {
            told.so("aim", Arg.figure(today), Arg.figure(target));
        }
        if (priority != null) {
            told.so("priority", Arg.figure(priority));
        }
        if (today != null && point != null) {
            told.so("effect", Arg.figure(today), Arg.figure(point));
        } else if (!move.intent().moves()) {
            told.so("effect.none");
        }
        return told.end();
    }

    private Explanation shortestWay() {
        ShortestWay way = agenda().shortestWay();
        Double today = way.today();
        if (today == null) {
            return Told.of("shortest", "unknown")
                    .rule(subject.number(Setting.TIES_WITHOUT_WAY))
                    .end();
        }
        String reached = way.reached() ? "reached" : "short";
        Told told = Told.of(
                        "shortest",
                        way.moves().isEmpty() ? reached + ".none" : reached,
                        Arg.share(today),
                        Arg.share(way.target()),
                        Arg.count(way.moves().size()))
                .rule(subject.number(Setting.TIES_WITHOUT_WAY));
        way.moves()
                .forEach(lift -> told.so(
                        "step",
                        Arg.text(lift.contact()),
                        Arg.figure(lift.from()),
                        Arg.figure(lift.to()),
                        Arg.figure(100 * lift.gain()),
                        Arg.figure(lift.cost()),
                        Arg.share(lift.coveredThen())));
        return told.end();
    }

    private Explanation effect() {
        ExpectedEffect effect = agenda().effect();
        Double today = effect.capitalToday();
        Told told = today == null
                ? Told.of("effect", "unknown")
                : Told.of(
                        "effect",
                        "known",
                        Arg.figure(today),
                        Arg.figure(Subject.orZero(effect.capitalAtDay90())),
                        Arg.figure(Subject.orZero(effect.capitalAtTarget())));
        effect.arrows()
                .forEach(arrow -> told.so(
                        "arrow",
                        Arg.text(arrow.contact()),
                        Arg.figure(arrow.today()),
                        Arg.figure(arrow.day90()),
                        Arg.figure(arrow.target())));
        return told.rule(subject.number(Setting.DAY_90_QUARTERS), subject.number(Setting.DAY_90_MOST))
                .end();
    }

    private static Explanation pain(PainPoint pain) {
        Told told = pain.underControl()
                ? Told.of("pain", "known", Arg.text(pain.contact()), Arg.text(pain.text()), Arg.names(pain.by()))
                : Told.of("pain", "nobody", Arg.text(pain.contact()), Arg.text(pain.text()));
        return told.from(pain.rows()).end();
    }

    private static Explanation pair(ExecutivePairing.Pair pair) {
        Told told = pair.ours() == null
                ? Told.of("pair", "nobody", Arg.text(pair.contact()))
                : Told.of(
                        "pair",
                        pair.linked() ? "known" : "proposed",
                        Arg.text(pair.contact()),
                        Arg.text(Objects.requireNonNull(pair.ours())));
        return told.so("level", Arg.phrase(WordingKeys.level(pair.level()))).end();
    }

    private static Explanation reference(Reference one) {
        return Told.of(
                        "reference",
                        "known",
                        Arg.text(one.referee()),
                        Arg.text(one.refereeAccount()),
                        Arg.text(one.contact()))
                .from(one.rows())
                .so(
                        "alike",
                        Listing.phrases(one.alike().stream()
                                .sorted()
                                .map(likeness -> Sentence.of("explanation.likeness." + WordingKeys.of(likeness)))
                                .toList()))
                .end();
    }

    private static Explanation rule(SigningRule rule) {
        Told told = Told.of(
                "sign", WordingKeys.of(rule.kind()), Arg.count(rule.open().size()));
        rule.open().forEach(open -> told.from(List.of(open.row())).so(open.what()));
        return told.end();
    }

    private static Explanation cell(DataGap cell) {
        Told told = Told.of("cell-that-matters", "known", Arg.text(cell.column().title()), Arg.count(cell.weight()));
        told.from(cell.place(), "empty");
        told.so(
                "working",
                Arg.figure(cell.quadrants()),
                Arg.figure(cell.diagnostics()),
                Arg.figure(cell.tiers()),
                Arg.figure(cell.actions()));
        if (cell.whom() != null) {
            told.so("whom", Arg.text(cell.whom()));
        }
        return told.end();
    }
}
