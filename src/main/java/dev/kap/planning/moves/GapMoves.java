package dev.kap.planning.moves;

import dev.kap.diagnosis.QuarterlyReviews;
import dev.kap.insight.ContactInsight;
import dev.kap.plan.Trigger;
import dev.kap.planning.target.NinetyDayWindow;
import dev.kap.planning.target.OwnActions;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.Status;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Proposals for the diagnostic gaps that call for a move: no coach, a review overdue, ratings nobody can back.
final class GapMoves {

    private GapMoves() {}

    static List<Proposal> of(PlanningContext situation, OwnActions own) {
        List<Proposal> result = new ArrayList<>();
        review(situation, own).ifPresent(result::add);
        coach(situation, own).ifPresent(result::add);
        result.addAll(MissingPeopleMoves.of(situation, own));
        result.addAll(unproven(situation, own));
        return result;
    }

    /// The last review lies more than a quarter back and none is dated in the window.
    private static Optional<Proposal> review(PlanningContext situation, OwnActions own) {
        NinetyDayWindow window = new NinetyDayWindow(situation.asOf());
        boolean dated = QuarterlyReviews.next(situation.insight(), situation.asOf())
                .filter(window::holds)
                .isPresent();
        if (!open(situation, own, 15)
                || dated
                || !QuarterlyReviews.overdue(situation.insight(), situation.portfolio())) {
            return Optional.empty();
        }
        Arg year = Arg.text(String.valueOf(situation.portfolio().planYear()));
        Sentence trigger = QuarterlyReviews.last(situation.insight(), situation.asOf())
                .map(day -> Trigger.REVIEW.why(Arg.day(day)))
                .orElseGet(() -> Trigger.REVIEW.why("none"));
        return Optional.of(new Proposal(
                Trigger.REVIEW.weight(),
                false,
                null,
                owner -> Sentence.of("planning.move.review", year),
                OwnerCandidates.forAccount(situation.people()),
                List.of(),
                Trigger.REVIEW,
                trigger,
                situation.answer(15).rows()));
    }

    private static Optional<Proposal> coach(PlanningContext situation, OwnActions own) {
        Optional<ContactInsight> friend = situation.friend().filter(c -> c.quadrant() != Quadrant.DEVELOP);
        if (!situation.has(9, Status.GAP) || own.forDiagnostic(9) || friend.isEmpty()) {
            return Optional.empty();
        }
        ContactInsight contact = friend.get();
        Arg name = situation.people().name(contact);
        Arg relationship =
                Arg.score(Objects.requireNonNull(contact.relationship().value()));
        return Optional.of(new Proposal(
                Trigger.COACH.weight(),
                false,
                contact.name(),
                owner -> Sentence.of("planning.move.coach", name),
                OwnerCandidates.forContact(contact, situation.people()),
                OwnerCandidates.introducers(contact),
                Trigger.COACH,
                Trigger.COACH.why(name, relationship),
                rows(contact)));
    }

    /// An influential contact whose good rating rests on no link at all.
    private static List<Proposal> unproven(PlanningContext situation, OwnActions own) {
        return Stream.of(situation)
                .filter(s -> s.portfolio().has(Sheet.LINKS))
                .flatMap(s -> s.insight().in(Quadrant.NURTURE).stream())
                .filter(contact -> contact.links().isEmpty() && !own.forContact(contact.name()))
                .map(contact -> new Proposal(
                        Trigger.UNPROVEN.weight(),
                        false,
                        contact.name(),
                        owner -> Sentence.of(
                                "planning.move.unproven", situation.people().name(contact)),
                        OwnerCandidates.forContact(contact, situation.people()),
                        OwnerCandidates.introducers(contact),
                        Trigger.UNPROVEN,
                        Trigger.UNPROVEN.why(Arg.score(relationship(contact))),
                        rows(contact)))
                .toList();
    }

    /// Whether that question is answered, is not good, and no action of the user's works on it.
    static boolean open(PlanningContext situation, OwnActions own, int number) {
        Status status = situation.answer(number).status();
        return (status == Status.GAP || status == Status.ATTENTION) && !own.forDiagnostic(number);
    }

    static List<Origin> rows(ContactInsight contact) {
        return List.of(contact.contact().origin());
    }

    private static double relationship(ContactInsight contact) {
        return Objects.requireNonNull(contact.relationship().value());
    }
}
