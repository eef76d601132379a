package dev.kap.planning.moves;

import dev.kap.diagnosis.AccountPeople;
import dev.kap.diagnosis.answer.WordingKeys;
import dev.kap.insight.Access;
import dev.kap.insight.ContactInsight;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Which move fits a Develop contact: by the way that leads there, the stance, the silence, the pain, the role.
final class Tactics {

    /// Longer pain points do not fit into a line of the table.
    private static final int PAIN_LENGTH = 60;

    private Tactics() {}

    static Sentence develop(PlanningContext situation, ContactInsight contact, Optional<String> owner) {
        Access access = contact.access();
        if (access == null) {
            return unreached(situation, contact);
        }
        return access.introducers().isEmpty()
                ? direct(situation, contact)
                : introduced(situation.people(), contact, access.introducers(), owner);
    }

    private static Sentence unreached(PlanningContext situation, ContactInsight contact) {
        Arg name = situation.people().name(contact);
        return situation
                .friend()
                .map(friend -> move("find-way", situation.people().name(friend), name))
                .orElseGet(() -> move("write", name));
    }

    private static Sentence introduced(
            AccountPeople people, ContactInsight contact, List<String> introducers, Optional<String> owner) {
        Arg name = people.name(contact);
        if (introducers.size() > 1) {
            return move(
                    "introduce.chain", people.name(introducers.getFirst()), people.name(introducers.getLast()), name);
        }
        Arg introducer = people.name(introducers.getFirst());
        if (contact.contact().opposes()) {
            return move("introduce.sceptic", introducer, name);
        }
        return owner.map(us -> move("introduce." + part(contact), introducer, people.name(us), name))
                .orElseGet(() -> move("introduce.nobody", introducer, name));
    }

    private static Sentence direct(PlanningContext situation, ContactInsight contact) {
        Arg name = situation.people().name(contact);
        Contact person = contact.contact();
        if (person.opposes()) {
            return move(
                    "hear."
                            + WordingKeys.of(
                                    Objects.requireNonNull(person.rating().stance())),
                    name);
        }
        Optional<LocalDate> last = AccountPeople.lastContact(contact);
        if (last.isEmpty() || last.get().isBefore(situation.daysAgo(Setting.FORGOTTEN_DAYS))) {
            return last.map(day -> move("call", name, Arg.day(day))).orElseGet(() -> move("first-talk", name));
        }
        if (!person.notes().painPoints().isEmpty()
                && person.notes().painPoints().length() <= PAIN_LENGTH) {
            return move("pain", name, Arg.text(person.notes().painPoints()));
        }
        return reference(situation, contact)
                .map(friend -> move("reference", situation.people().name(friend), name))
                .orElseGet(() -> move("meet." + part(contact), name));
    }

    /// A colleague of the same function who stands with us.
    private static Optional<ContactInsight> reference(PlanningContext situation, ContactInsight contact) {
        String function = contact.contact().position().function();
        return situation.insight().in(Quadrant.NURTURE).stream()
                .filter(friend -> !function.isEmpty()
                        && friend.contact().position().function().strip().equalsIgnoreCase(function.strip()))
                .min(ContactInsight.BY_RELATIONSHIP);
    }

    /// The part the contact plays, as far as it changes the move.
    private static String part(ContactInsight contact) {
        return contact.contact().rating().roles().stream()
                .filter(role -> role != DecisionRole.COACH)
                .findFirst()
                .map(WordingKeys::of)
                .orElse("other");
    }

    private static Sentence move(String name, Arg... args) {
        return Sentence.of("planning.move." + name, args);
    }
}
