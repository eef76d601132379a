package dev.kap.analysis.account;

import dev.kap.insight.Handover;
import dev.kap.insight.NameOrder;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Says what hangs on somebody of ours who has left or leaves.
final class HandoverWords {

    private HandoverWords() {}

    /// Everything that hangs on them alone, the gravest first.
    static List<Sentence> held(Handover handover) {
        Handover.Posts posts = handover.posts();
        List<Sentence> held = new ArrayList<>();
        if (posts.manager()) {
            held.add(Sentence.of("analysis.held.manager"));
        }
        if (posts.sponsor()) {
            held.add(Sentence.of("analysis.held.sponsor"));
        }
        contacts("analysis.held.lead", handover, Handover.Passed::led, held);
        if (!posts.actions().isEmpty()) {
            held.add(Sentence.of(
                    "analysis.held.actions", Arg.count(posts.actions().size())));
        }
        if (!posts.objectives().isEmpty()) {
            held.add(Sentence.of(
                    "analysis.held.objectives", Arg.count(posts.objectives().size())));
        }
        contacts("analysis.held.link", handover, one -> one.linked() && !one.shared(), held);
        return held;
    }

    private static void contacts(String key, Handover handover, Predicate<Handover.Passed> which, List<Sentence> held) {
        List<String> names = handover.contacts().stream()
                .filter(which)
                .map(Handover.Passed::name)
                .sorted(NameOrder.ORDER)
                .toList();
        if (!names.isEmpty()) {
            held.add(Sentence.of(key, Listing.names(names)));
        }
    }
}
