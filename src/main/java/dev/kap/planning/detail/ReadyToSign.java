package dev.kap.planning.detail;

import dev.kap.diagnosis.answer.ObjectiveInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.Score;
import dev.kap.plan.SigningRule;
import dev.kap.plan.SigningRule.Kind;
import dev.kap.plan.SigningRule.Open;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The rules a plan must keep before it is signed (domain.md, "Ready to sign").
public record ReadyToSign(PlanningContext situation) {

    /// The rules to keep before signing, each with what is open by it.
    public static List<SigningRule> of(PlanningContext situation) {
        ReadyToSign rules = new ReadyToSign(situation);
        return List.of(
                new SigningRule(Kind.OBJECTIVES_SMART, rules.objectives()),
                new SigningRule(Kind.ACTIONS_OWNED, rules.actions()),
                new SigningRule(Kind.DATA_FRESH, rules.stale()),
                new SigningRule(Kind.RATINGS_EVIDENCED, rules.opinions()));
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
                + (goal.smart().achievable() ? "" : "A")
                + (goal.smart().relevant() ? "" : "R")
                + (goal.smart().timeBound() ? "" : "T");
    }

    private List<Open> actions() {
        List<Action> all = situation.insight().account().actions().stream()
                .filter(action -> action.status() != ActionStatus.CANCELLED)
                .toList();
        if (all.isEmpty()) {
            return List.of(new Open(Sentence.of("planning.sign.no-action"), row()));
        }
        return all.stream()
                .filter(action -> action.status() == ActionStatus.OPEN)
                .filter(action -> action.owner().isEmpty() || action.due() == null)
                .map(action -> new Open(
                        Sentence.of(
                                action.owner().isEmpty() ? "planning.sign.owner" : "planning.sign.date",
                                Arg.text(action.text())),
                        action.origin()))
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
