package dev.kap.planning.moves;

import dev.kap.diagnosis.AccountPeople;
import dev.kap.diagnosis.answer.WordingKeys;
import dev.kap.insight.Access;
import dev.kap.insight.ContactInsight;
import dev.kap.plan.Intent;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which move fits a contact to be won: by the way that leads there, the stance, the silence, the pain, the role.
record Tactics(PlanningContext situation, Doors doors) {

    /// Longer pain points do not fit into a line of the table.
    private static final int PAIN_LENGTH = 60;

    /// What to do, and with whose help.
    ///
    /// @param asks the colleague who asks the first introducer; null where the owner can
    /// @param asked whom it asks, introducers or not
    record Tactic(
            Intent intent,
            Sentence action,
            List<String> through,
            @Nullable String asks,
            Set<String> asked) {

        private static Tactic alone(Intent intent, Sentence action) {
            return new Tactic(intent, action, List.of(), null, Set.of());
        }

        private static Tactic asking(Intent intent, Sentence action, ContactInsight helper) {
            return new Tactic(intent, action, List.of(), null, Set.of(helper.name()));
        }
    }

    /// How to win somebody in Develop.
    Tactic win(ContactInsight contact, Optional<String> owner) {
        if (linked(contact)) {
            return direct(contact, owner);
        }
        return introduced(contact, owner, Intent.INTRODUCE)
                .orElseGet(() -> owner.filter(us -> goesAlone(us, contact)).isPresent()
                        ? direct(contact, owner)
                        : unreached(contact, owner));
    }

    /// Where nobody may be asked any more, whoever has a way of their own needs none to find one.
    private static boolean goesAlone(String owner, ContactInsight contact) {
        return Optional.ofNullable(contact.secondAccess())
                .filter(way -> way.introducers().isEmpty() && way.from().equals(owner))
                .isPresent();
    }

    /// How to hear somebody who stands against us.
    Tactic hear(ContactInsight contact, Optional<String> owner) {
        if (!linked(contact)) {
            Optional<Tactic> way = introduced(contact, owner, Intent.HEAR);
            if (way.isPresent()) {
                return way.get();
            }
        }
        String stance =
                WordingKeys.of(Objects.requireNonNull(contact.contact().rating().stance()));
        return Tactic.alone(Intent.HEAR, move("hear." + stance, name(contact)));
    }

    /// How to meet somebody whom nobody has placed.
    Tactic place(ContactInsight contact, Optional<String> owner) {
        Optional<Doors.Door> door = linked(contact) ? Optional.empty() : doors.to(contact, owner);
        if (door.isPresent()) {
            Doors.Door open = door.get();
            Arg last = situation.people().name(open.through().getLast());
            Sentence action = open.asks() == null
                    ? move("unplaced.through", last, name(contact))
                    : move("unplaced.asks", situation.people().name(open.asks()), last, name(contact));
            return new Tactic(Intent.PLACE, action, open.through(), open.asks(), Set.copyOf(open.through()));
        }
        return Tactic.alone(Intent.PLACE, move("unplaced.relationship", name(contact)));
    }

    private static boolean linked(ContactInsight contact) {
        Access access = contact.access();
        return access != null && access.introducers().isEmpty();
    }

    private Tactic unreached(ContactInsight contact, Optional<String> owner) {
        Optional<ContactInsight> keeper =
                doors.keeper(contact).filter(one -> !one.contact().opposes());
        if (keeper.isPresent()) {
            return Tactic.asking(Intent.WIN, move("keeper", name(keeper.get()), name(contact)), keeper.get());
        }
        return owner.flatMap(us -> doors.friend(us, contact))
                .map(friend -> Tactic.asking(Intent.WIN, move("find-way", name(friend), name(contact)), friend))
                .orElseGet(() -> Tactic.alone(Intent.WIN, move("write", name(contact))));
    }

    private Optional<Tactic> introduced(ContactInsight contact, Optional<String> owner, Intent intent) {
        return doors.to(contact, owner)
                .map(door -> new Tactic(
                        intent,
                        introduction(contact, door, owner),
                        door.through(),
                        door.asks(),
                        Set.copyOf(door.through())));
    }

    private Sentence introduction(ContactInsight contact, Doors.Door door, Optional<String> owner) {
        AccountPeople people = situation.people();
        Arg name = name(contact);
        Arg introducer = people.name(door.through().getFirst());
        String asks = door.asks();
        if (door.through().size() > 1) {
            Arg last = people.name(door.through().getLast());
            return asks == null
                    ? move("introduce.chain", introducer, last, name)
                    : move("introduce.chain.asks", people.name(asks), introducer, last, name);
        }
        if (contact.contact().opposes()) {
            return asks == null
                    ? move("introduce.sceptic", introducer, name)
                    : move("introduce.sceptic.asks", people.name(asks), introducer, name);
        }
        if (asks != null) {
            return owner.map(us -> move("introduce.asks.owner", people.name(asks), introducer, name, people.name(us)))
                    .orElseGet(() -> move("introduce.asks", people.name(asks), introducer, name));
        }
        return owner.map(us -> move("introduce." + met(contact, us), introducer, people.name(us), name))
                .orElseGet(() -> move("introduce.nobody", introducer, name));
    }

    /// Whoever has met already is not introduced once more.
    private static String met(ContactInsight contact, String owner) {
        boolean met = contact.links().stream()
                .anyMatch(link -> link.link().teamMember().equals(owner));
        return met ? "met" : part(contact);
    }

    private Tactic direct(ContactInsight contact, Optional<String> owner) {
        Arg name = name(contact);
        Contact person = contact.contact();
        Optional<LocalDate> last = AccountPeople.lastContact(contact);
        if (last.isEmpty() || last.get().isBefore(situation.daysAgo(Setting.FORGOTTEN_DAYS))) {
            return Tactic.alone(
                    Intent.WIN,
                    last.map(day -> move("call", name, Arg.day(day))).orElseGet(() -> move("first-talk", name)));
        }
        String cause = person.notes().whyWeak();
        if (!cause.isBlank() && cause.length() <= PAIN_LENGTH) {
            return Tactic.alone(Intent.WIN, move("cause", name, Arg.text(cause)));
        }
        if (!person.notes().painPoints().isEmpty()
                && person.notes().painPoints().length() <= PAIN_LENGTH) {
            return Tactic.alone(
                    Intent.WIN, move("pain", name, Arg.text(person.notes().painPoints())));
        }
        return reference(contact, owner)
                .map(friend -> Tactic.asking(Intent.WIN, move("reference", name(friend), name), friend))
                .orElseGet(() -> Tactic.alone(Intent.WIN, move("meet." + part(contact), name)));
    }

    /// A colleague of the same function who stands with us and whom the owner knows.
    private Optional<ContactInsight> reference(ContactInsight contact, Optional<String> owner) {
        String function = contact.contact().position().function();
        Optional<ContactInsight> friend = situation.insight().in(Quadrant.NURTURE).stream()
                .filter(one -> !function.isEmpty()
                        && one.contact().position().function().strip().equalsIgnoreCase(function.strip()))
                .filter(one -> !one.contact().opposes() && doors.free(one.name()))
                .filter(one -> owner.filter(us -> Doors.knows(us, one)).isPresent())
                .min(ContactInsight.BY_RELATIONSHIP);
        friend.ifPresent(one -> doors.asked(one.name()));
        return friend;
    }

    /// The part the contact plays, as far as it changes the move.
    private static String part(ContactInsight contact) {
        return contact.contact().rating().roles().stream()
                .filter(role -> role != DecisionRole.COACH)
                .findFirst()
                .map(WordingKeys::of)
                .orElse("other");
    }

    private Arg name(ContactInsight contact) {
        return situation.people().name(contact);
    }

    private static Sentence move(String name, Arg... args) {
        return Sentence.of("planning.move." + name, args);
    }
}
