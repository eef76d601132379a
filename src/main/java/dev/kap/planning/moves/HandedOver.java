package dev.kap.planning.moves;

import dev.kap.plan.Intent;
import dev.kap.plan.Trigger;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
                .flatMap(one -> Optional.ofNullable(one.contact())
                        .map(handed::get)
                        .filter(meeting -> !meeting.id().equals(one.id()))
                        .map(meeting -> beside(one, meeting))
                        .orElseGet(() -> Stream.of(one)))
                .toList();
    }

    /// What is left of a proposal beside the meeting with the same contact.
    private static Stream<Proposal> beside(Proposal one, Proposal meeting) {
        boolean passed = meeting.cause().rule() == Trigger.HANDOVER;
        boolean needless = one.cause().rule() == Trigger.QUIET
                || (passed && (SAME.contains(one.intent()) || one.cause().rule() == Trigger.SINGLE_THREAD));
        if (needless) {
            return Stream.empty();
        }
        return Stream.of(
                passed && one.intent() != Intent.HANDOVER ? one.with(one.when().following(Set.of(meeting.id()))) : one);
    }
}
