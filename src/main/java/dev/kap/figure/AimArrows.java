package dev.kap.figure;

import dev.kap.plan.AccountPlan;
import dev.kap.plan.ContactTarget;
import dev.kap.plan.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/// Draws up the arrows to the aim: only for contacts with a move in the next 90 days or a target somebody typed.
final class AimArrows {

    private static final double GAP = Pen.mm(0.3);
    private static final double MEET = Pen.mm(1);
    private static final double SHIFT = Pen.mm(1.2);

    private final AccountPlan plan;
    private final QuadrantScale scale;
    private final double head;

    /// @param head length of an arrow head: what is no longer is no arrow
    AimArrows(AccountPlan plan, QuadrantScale scale, double head) {
        this.plan = plan;
        this.scale = scale;
        this.head = head;
    }

    List<AimArrow> of(List<QuadrantMark> spots) {
        List<AimArrow> arrows = new ArrayList<>();
        for (QuadrantMark spot : spots) {
            arrow(spot).map(arrow -> apart(arrow, arrows)).ifPresent(arrows::add);
        }
        return arrows;
    }

    private Optional<AimArrow> arrow(QuadrantMark spot) {
        return plan.aim(spot.name())
                .filter(aim -> aim.typed() || !moves(spot.name()).isEmpty())
                .map(ContactTarget::target)
                .map(target -> new AimArrow(spot, spot.x() + spot.reach() + GAP, scale.x(target), spot.y(), null))
                .filter(arrow -> arrow.tip() - arrow.start() > head)
                .map(this::withBar);
    }

    private AimArrow withBar(AimArrow arrow) {
        OptionalDouble day90 = moves(arrow.spot().name()).stream()
                .map(Move::targetRelationship)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .map(scale::x)
                .max();
        return day90.isPresent() && arrow.start() < day90.getAsDouble() && day90.getAsDouble() < arrow.tip() - head
                ? new AimArrow(arrow.spot(), arrow.start(), arrow.tip(), arrow.y(), day90.getAsDouble())
                : arrow;
    }

    private List<Move> moves(String contact) {
        return plan.plan90().stream()
                .filter(move -> contact.equals(move.contact()))
                .toList();
    }

    private static AimArrow apart(AimArrow arrow, List<AimArrow> others) {
        return DoubleStream.of(0, SHIFT, -SHIFT, 2 * SHIFT, -2 * SHIFT)
                .mapToObj(arrow::shifted)
                .filter(shifted -> others.stream().noneMatch(other -> shifted.meets(other, MEET)))
                .findFirst()
                .orElse(arrow);
    }
}
