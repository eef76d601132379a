package dev.kap.planning.target;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.StableSum;
import dev.kap.plan.ContactTarget;
import dev.kap.plan.Move;
import dev.kap.plan.Register;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Covered influence: sum of influence x relationship / 10 over the sum of influence, 0-1; an unknown relationship is
/// 0.
public final class CoveredInfluence {

    private CoveredInfluence() {}

    /// If every move reaches its point; the best point of several counts.
    public static @Nullable Double atDay90(List<ContactTarget> aims, Register register) {
        return over(aims, aim -> Math.max(today(aim), point(aim.contact().name(), register)));
    }

    /// The best point of that contact's moves of the 90 days; 0 without one.
    public static double point(String contact, Register register) {
        return register.forContact(contact).stream()
                .filter(move -> move.step() < Move.LATER)
                .map(Move::targetRelationship)
                .filter(Objects::nonNull)
                .mapToDouble(point -> point)
                .max()
                .orElse(0);
    }

    /// If the aim is reached of everybody whom a move of the year moves; nobody else moves.
    public static @Nullable Double atTarget(List<ContactTarget> aims, Register register) {
        return over(
                aims,
                aim -> register.moving(aim.contact().name()).isEmpty()
                                || aim.contact().relationship().value() == null
                        ? today(aim)
                        : Math.max(today(aim), Objects.requireNonNullElse(aim.target(), 0.0)));
    }

    private static @Nullable Double over(List<ContactTarget> aims, ToDoubleFunction<ContactTarget> relationship) {
        double all = StableSum.of(known(aims).mapToDouble(CoveredInfluence::influence));
        double covered =
                StableSum.of(known(aims).mapToDouble(aim -> influence(aim) * relationship.applyAsDouble(aim) / 10));
        return all > 0 ? covered / all : null;
    }

    private static Stream<ContactTarget> known(List<ContactTarget> aims) {
        return aims.stream().filter(aim -> aim.contact().influence().known());
    }

    private static double influence(ContactTarget aim) {
        return Objects.requireNonNull(aim.contact().influence().value());
    }

    private static double today(ContactTarget aim) {
        ContactInsight contact = aim.contact();
        return Objects.requireNonNullElse(contact.relationship().value(), 0.0);
    }
}
