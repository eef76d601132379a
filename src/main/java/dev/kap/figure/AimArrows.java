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

    /// @param all what nobody's arrow shall end on
    List<AimArrow> of(List<QuadrantMark> spots, List<QuadrantMark> all) {
        List<AimArrow> arrows = new ArrayList<>();
        for (QuadrantMark spot : spots) {
            arrow(spot).map(arrow -> apart(arrow, arrows, all)).ifPresent(arrows::add);
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

    /// A head on somebody else's mark could not be seen: it ends in front of it.
    private AimArrow endingBefore(AimArrow arrow, List<QuadrantMark> spots) {
        return spots.stream()
                .filter(spot -> arrow.tipOn(spot, head))
                .map(spot -> arrow.endingAt(spot.x() - spot.reach() - GAP))
                .filter(shorter -> shorter.tip() - shorter.start() > head && shorter.tip() < arrow.tip())
                .findFirst()
                .orElse(arrow);
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

    /// The arrow where it meets no other and ends on nobody's mark; if need be, where it meets no other.
    private AimArrow apart(AimArrow arrow, List<AimArrow> others, List<QuadrantMark> spots) {
        List<AimArrow> free = DoubleStream.of(0, SHIFT, -SHIFT, 2 * SHIFT, -2 * SHIFT)
                .mapToObj(arrow::shifted)
                .filter(shifted -> others.stream().noneMatch(other -> shifted.meets(other, MEET)))
                .toList();
        return free.stream()
                .filter(shifted -> spots.stream().noneMatch(spot -> shifted.endsOn(spot, head)))
                .findFirst()
                .or(() -> free.stream().findFirst())
                .map(shifted -> endingBefore(shifted, spots))
                .orElse(arrow);
    }
}
