package dev.kap.planning.detail;

import dev.kap.diagnosis.answer.ObjectiveInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Handover;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.Score;
import dev.kap.plan.Move;
import dev.kap.plan.SigningRule;
import dev.kap.plan.SigningRule.Kind;
import dev.kap.plan.SigningRule.Open;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.problem.Problem;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The rules a plan must keep before it is signed (domain.md, "Ready to sign").
/// @param moves of the account's register
/// @param problems of the input in its rows
public record ReadyToSign(PlanningContext situation, List<Move> moves, List<Problem> problems) {

    /// The rules to keep before signing, each with what is open by it.
    public static List<SigningRule> of(PlanningContext situation, List<Move> moves, List<Problem> problems) {
        ReadyToSign rules = new ReadyToSign(situation, moves, problems);
        return List.of(
                new SigningRule(Kind.OBJECTIVES_SMART, rules.objectives()),
                new SigningRule(Kind.MOVES_OWNED, rules.owned()),
                new SigningRule(Kind.DATA_FRESH, rules.stale()),
                new SigningRule(Kind.RATINGS_EVIDENCED, rules.opinions()),
                new SigningRule(Kind.NOBODY_UNPLACED, rules.unplaced()),
                new SigningRule(Kind.MOVES_DECIDED, rules.undecided()),
                new SigningRule(Kind.NO_PROBLEM, rules.troubles()),
                new SigningRule(Kind.NO_OWNER_LEFT, rules.leavers()));
    }

    private List<Open> objectives() {
        List<ObjectiveInsight> all = situation.diagnosis().objectives();
        if (all.isEmpty()) {
            return List.of(new Open(Sentence.of("planning.sign.no-objective"), row()));
        }
        return all.stream()
                .filter(goal -> !goal.smart().all())
                .map(goal -> new Open(
                        Sentence.of(
                                "planning.sign.smart", Arg.text(goal.objective().text()), Arg.text(letters(goal))),
                        goal.objective().origin()))
                .toList();
    }

    private static String letters(ObjectiveInsight goal) {
        return (goal.smart().specific() ? "" : "S")
                + (goal.smart().measurable() ? "" : "M")
                + (Boolean.FALSE.equals(goal.smart().achievable()) ? "A" : "")
                + (goal.smart().relevant() ? "" : "R")
                + (goal.smart().timeBound() ? "" : "T");
    }

    private List<Open> owned() {
        List<Action> all = situation.insight().account().actions().stream()
                .filter(action -> action.status() != ActionStatus.CANCELLED && !action.refused())
                .toList();
        List<Open> unowned = moves.stream()
                .filter(move -> move.proposed() && move.open() && move.owner().isEmpty())
                .map(move -> new Open(
                        Sentence.of("planning.sign.nobody", Arg.phrase(move.action())),
                        move.rows().isEmpty() ? row() : move.rows().getFirst()))
                .toList();
        Stream<Open> none =
                all.isEmpty() ? Stream.of(new Open(Sentence.of("planning.sign.no-action"), row())) : Stream.empty();
        Stream<Open> lacking = all.stream()
                .filter(action -> action.status() == ActionStatus.OPEN)
                .flatMap(action -> lack(action).stream());
        return Stream.of(none, lacking, unowned.stream())
                .flatMap(points -> points)
                .toList();
    }

    /// What an open action lacks: an owner, an owner who is here, a date; one of them is enough.
    private Optional<Open> lack(Action action) {
        Optional<String> key = action.owner().isEmpty()
                ? Optional.of("owner")
                : !situation.people().withUs(action.owner())
                        ? Optional.of("owner-left")
                        : action.due() == null ? Optional.of("date") : Optional.empty();
        return key.map(lacking -> new Open(
                Sentence.of(
                        "planning.sign." + lacking,
                        Arg.text(action.text()),
                        situation.people().name(action.owner())),
                action.origin()));
    }

    private List<Open> unplaced() {
        return situation.insight().in(Quadrant.UNPLACED).stream()
                .filter(contact ->
                        situation.thresholds().high(contact.influence().value()))
                .map(contact -> new Open(
                        Sentence.of("planning.sign.unplaced", situation.people().name(contact)),
                        contact.contact().origin()))
                .toList();
    }

    private List<Open> undecided() {
        return moves.stream()
                .filter(move -> move.proposed() && move.open())
                .map(move -> new Open(
                        Sentence.of("planning.sign.undecided", Arg.phrase(move.action())),
                        move.rows().isEmpty() ? row() : move.rows().getFirst()))
                .toList();
    }

    private List<Open> troubles() {
        return problems.stream()
                .map(problem -> new Open(
                        Sentence.of(
                                "planning.sign.problem",
                                Arg.phrase(problem.title()),
                                Arg.text(problem.place().toString())),
                        row()))
                .toList();
    }

    private List<Open> leavers() {
        return situation.insight().handovers().stream()
                .filter(Handover::ownerLeft)
                .map(handover -> new Open(
                        Sentence.of("planning.sign.leaver", situation.people().name(handover.person())),
                        handover.member().origin()))
                .toList();
    }

    private List<Open> stale() {
        LocalDate limit = situation.daysAgo(Setting.DATA_DAYS);
        return situation.insight().contacts().stream()
                .filter(contact -> contact.quadrant() != Quadrant.UNPLACED)
                .filter(contact ->
                        newest(contact).filter(day -> !day.isBefore(limit)).isEmpty())
                .map(contact -> new Open(stale(contact), contact.contact().origin()))
                .toList();
    }

    private Sentence stale(ContactInsight contact) {
        Arg name = situation.people().name(contact);
        return newest(contact)
                .map(day -> Sentence.of("planning.sign.stale", name, Arg.day(day)))
                .orElseGet(() -> Sentence.of("planning.sign.undated", name));
    }

    /// The youngest date that stands behind the contact's scores: of a link, or of the evidence typed.
    private Optional<LocalDate> newest(ContactInsight contact) {
        return Stream.concat(
                        contact.links().stream().map(LinkWorth::link).map(link -> link.lastContact()),
                        Stream.ofNullable(contact.contact().rating().evidenceDate()))
                .filter(Objects::nonNull)
                .filter(day -> !day.isAfter(situation.asOf()))
                .max(Comparator.naturalOrder());
    }

    private List<Open> opinions() {
        return situation.insight().contacts().stream()
                .filter(contact -> contact.contact().rating().evidence().isBlank())
                .filter(contact -> opinion(contact.influence()) || opinion(contact.relationship()))
                .map(contact -> new Open(
                        Sentence.of("planning.sign.opinion", situation.people().name(contact)),
                        contact.contact().origin()))
                .toList();
    }

    private static boolean opinion(Score score) {
        return score.isRated() && score.evidenced() == null;
    }

    private Origin row() {
        return situation.insight().account().profile().origin();
    }
}
