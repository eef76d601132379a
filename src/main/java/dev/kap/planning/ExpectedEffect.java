package dev.kap.planning;

import dev.kap.analysis.ContactInsight;
import dev.kap.analysis.Sum;
import dev.kap.portfolio.Quadrant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the plan changes: the quadrant and the capital before and after (domain.md, "Expected effect").
///
/// A move that reaches its point is the evidence for it: the contact then counts in the capital with that point, or
/// with today's evidence where that is more.
///
/// @param capitalToday null where unknown, as the two after it
/// @param capitalAtDay90 if every move of the 90 days reaches its point
/// @param capitalAtTarget if every aim is reached
/// @param arrows one for each contact whose relationship the plan moves, in the order of the input
public record ExpectedEffect(
        @Nullable Double capitalToday,
        @Nullable Double capitalAtDay90,
        @Nullable Double capitalAtTarget,
        List<Arrow> arrows) {

    public ExpectedEffect {
        arrows = List.copyOf(arrows);
    }

    /// Where the plan means to bring one contact.
    ///
    /// @param day90 the relationship at day 90; today's where no move of the 90 days is for this contact
    /// @param target the relationship at the end of the plan year
    public record Arrow(
            String contact,
            double today,
            double day90,
            double target,
            Quadrant quadrantToday,
            Quadrant quadrantAtDay90,
            Quadrant quadrantAtTarget) {}

    static ExpectedEffect of(Situation situation, List<Move> moves) {
        Double today = situation.insight().capital();
        List<Arrow> arrows = situation.aims().stream()
                .flatMap(aim -> arrow(situation, aim, moves).stream())
                .toList();
        return new ExpectedEffect(
                today,
                today == null ? null : Double.valueOf(capital(situation, arrows, Arrow::day90)),
                today == null ? null : Double.valueOf(capital(situation, arrows, Arrow::target)),
                arrows);
    }

    /// None for an unplaced contact, and for one who is to stay where he or she is.
    private static Optional<Arrow> arrow(Situation situation, ContactAim aim, List<Move> moves) {
        ContactInsight contact = aim.contact();
        Double influence = contact.influence().value();
        Double today = contact.relationship().value();
        if (influence == null || today == null) {
            return Optional.empty();
        }
        double day90 = Math.max(today, CoveredInfluence.point(contact.name(), moves));
        double target = Math.max(day90, Objects.requireNonNullElse(aim.target(), today));
        if (target <= today) {
            return Optional.empty();
        }
        Function<Double, Quadrant> quadrant = point -> situation.thresholds().quadrant(influence, point);
        return Optional.of(new Arrow(
                contact.name(),
                today,
                day90,
                target,
                contact.quadrant(),
                quadrant.apply(day90),
                quadrant.apply(target)));
    }

    private static double capital(Situation situation, List<Arrow> arrows, Function<Arrow, Double> point) {
        return Sum.of(situation.insight().contacts().stream().mapToDouble(contact -> {
            double evidence = Objects.requireNonNullElse(contact.relationship().evidenced(), 0.0);
            double then = arrows.stream()
                    .filter(arrow -> arrow.contact().equals(contact.name()) && point.apply(arrow) > arrow.today())
                    .mapToDouble(point::apply)
                    .max()
                    .orElse(0);
            return Objects.requireNonNullElse(contact.influence().value(), 0.0) * Math.max(evidence, then);
        }));
    }
}
