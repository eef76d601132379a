package dev.kap.insight;

import dev.kap.portfolio.Action;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.TeamMember;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Who of us has left, or leaves soon, and what of one account hangs on them (domain.md, "One of us leaves").
///
/// @param gone whether they have left at the as-of date; else they leave within `Leaves within days`
/// @param contacts whom they led or had any link to, the most influential first
/// @param standIn who follows best: the natural stand-in over all these contacts; null where there is none
public record Handover(
        TeamMember member,
        boolean gone,
        Posts posts,
        List<Passed> contacts,
        @Nullable String standIn) {

    public Handover {
        contacts = List.copyOf(contacts);
    }

    /// What the workbook still gives them to do in the account.
    ///
    /// @param actions those neither done nor cancelled, in the order of the input
    /// @param objectives in the order of the input
    /// @param opportunities the open ones, in the order of the input; alone they are no alarm
    public record Posts(
            boolean manager,
            boolean sponsor,
            List<Action> actions,
            List<Objective> objectives,
            List<Opportunity> opportunities) {

        public Posts {
            actions = List.copyOf(actions);
            objectives = List.copyOf(objectives);
            opportunities = List.copyOf(opportunities);
        }

        /// Whether there is anything.
        public boolean any() {
            return held() || !opportunities.isEmpty();
        }

        private boolean held() {
            return manager || sponsor || !actions.isEmpty() || !objectives.isEmpty();
        }
    }

    /// A contact that somebody has to take over.
    ///
    /// @param led whether the leaver is named as Our lead
    /// @param linked whether a link of theirs is noted
    /// @param shared whether a colleague who stays has a link worth something to the contact
    /// @param standIn the colleague who stays with the strongest link, else with the best way there; null for none
    public record Passed(
            ContactInsight contact,
            boolean led,
            boolean linked,
            boolean shared,
            @Nullable String standIn) {

        /// The contact's name.
        public String name() {
            return contact.name();
        }

        private boolean held() {
            return led || !shared;
        }
    }

    /// The leaver's name.
    public String person() {
        return member.name();
    }

    /// What hangs on them alone in words, the gravest first.
    public List<Sentence> held() {
        List<Sentence> held = new ArrayList<>();
        if (posts.manager()) {
            held.add(Sentence.of("analysis.held.manager"));
        }
        if (posts.sponsor()) {
            held.add(Sentence.of("analysis.held.sponsor"));
        }
        say("analysis.held.lead", Passed::led, held);
        if (!posts.actions().isEmpty()) {
            held.add(Sentence.of(
                    "analysis.held.actions", Arg.count(posts.actions().size())));
        }
        if (!posts.objectives().isEmpty()) {
            held.add(Sentence.of(
                    "analysis.held.objectives", Arg.count(posts.objectives().size())));
        }
        say("analysis.held.link", one -> one.linked() && !one.shared(), held);
        return held;
    }

    private void say(String key, Predicate<Passed> which, List<Sentence> held) {
        List<String> names = contacts.stream()
                .filter(which)
                .map(Passed::name)
                .sorted(NameOrder.ORDER)
                .toList();
        if (!names.isEmpty()) {
            held.add(Sentence.of(key, Listing.names(names)));
        }
    }

    /// Whether something hangs on them alone: else colleagues share all that they knew, which is no alarm.
    public boolean alarm() {
        return posts.held() || contacts.stream().anyMatch(Passed::held);
    }

    /// Whether something is owned by somebody who is no longer here: the gravest thing a plan can hold.
    public boolean ownerLeft() {
        return gone && alarm();
    }
}
