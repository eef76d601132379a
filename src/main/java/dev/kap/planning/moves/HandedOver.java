package dev.kap.planning.moves;

import dev.kap.plan.Intent;
import dev.kap.plan.Trigger;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Whoever is met because a colleague leaves is not asked for another first talk beside it; what else is to be done
/// with
/// them comes afterwards.
final class HandedOver {

    /// What a meeting of both, or with who follows, is anyway.
    private static final Set<Intent> SAME = EnumSet.of(Intent.WIN, Intent.MEET, Intent.PLACE, Intent.INTRODUCE);

    private HandedOver() {}

    /// The same proposals without those that a handover makes needless.
    static List<Proposal> of(List<Proposal> all) {
        Map<String, Proposal> handed = new HashMap<>();
        Stream.of(Trigger.HANDOVER, Trigger.SINGLE_THREAD)
                .forEach(rule -> all.stream()
                        .filter(one -> one.cause().rule() == rule && one.intent() == Intent.HANDOVER)
                        .forEach(one -> handed.putIfAbsent(Objects.requireNonNull(one.contact()), one)));
        return all.stream()
                .filter(one -> !needless(one, handed))
                .map(one ->
                        one.contact() == null || !handed.containsKey(one.contact()) || one.intent() == Intent.HANDOVER
                                ? one
                                : after(one, handed.get(one.contact())))
                .toList();
    }

    private static boolean needless(Proposal one, Map<String, Proposal> handed) {
        Proposal meeting = one.contact() == null ? null : handed.get(one.contact());
        if (meeting == null || meeting == one) {
            return false;
        }
        boolean passed = meeting.cause().rule() == Trigger.HANDOVER;
        return one.cause().rule() == Trigger.QUIET
                || (passed && (SAME.contains(one.intent()) || one.cause().rule() == Trigger.SINGLE_THREAD));
    }

    private static Proposal after(Proposal one, Proposal meeting) {
        return meeting.cause().rule() == Trigger.HANDOVER ? one.with(one.when().following(Set.of(meeting.id()))) : one;
    }
}
