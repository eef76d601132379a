package dev.kap.planning.target;

import dev.kap.diagnosis.AccountPeople;
import dev.kap.diagnosis.answer.WordingKeys;
import dev.kap.insight.Access;
import dev.kap.insight.ContactInsight;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Quadrant;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A priority in words: what the contact weighs, how far it is to the aim, who can get us there, how long it is quiet.
public final class PriorityReasons {

    /// Longer silence is worth a word.
    private static final int QUIET_DAYS = 90;

    private PriorityReasons() {}

    static List<Sentence> of(
            ContactInsight contact,
            @Nullable Double target,
            @Nullable Double priority,
            AccountPeople people,
            LocalDate asOf) {
        if (priority == null) {
            return List.of();
        }
        List<Sentence> reasons = new ArrayList<>();
        reasons.add(weight(contact));
        reasons.add(
                contact.quadrant() == Quadrant.UNPLACED || target == null
                        ? Sentence.of("planning.reason.unplaced")
                        : distance(contact, target));
        reasons.add(way(contact, people));
        silence(contact, asOf).ifPresent(reasons::add);
        return reasons;
    }

    private static Sentence weight(ContactInsight contact) {
        Arg influence = Arg.score(Objects.requireNonNull(contact.influence().value()));
        Optional<DecisionRole> role =
                contact.contact().rating().roles().stream().findFirst();
        return role.map(r -> Sentence.of("planning.reason.role", influence, Arg.phrase(WordingKeys.role(r))))
                .orElseGet(() -> Sentence.of("planning.reason.influence", influence));
    }

    private static Sentence distance(ContactInsight contact, double target) {
        double today = Objects.requireNonNull(contact.relationship().value());
        return target > today
                ? Sentence.of("planning.reason.distance", Arg.score(today), Arg.score(target))
                : Sentence.of("planning.reason.arrived", Arg.score(today));
    }

    /// "Access 0.52 through Hartlieb", "Tolland knows her (access 0.80)", "nobody reaches her".
    static Sentence way(ContactInsight contact, AccountPeople people) {
        Access access = contact.access();
        if (access == null) {
            return closed(contact, people);
        }
        return access.introducers().isEmpty()
                ? Sentence.of("planning.reason.direct", people.name(access.from()), Arg.access(access.value()))
                : Sentence.of(
                        "planning.reason.through", Arg.access(access.value()), people.names(access.introducers()));
    }

    /// Who is in contact all the same, or who would have to be won first; else that we start cold.
    private static Sentence closed(ContactInsight contact, AccountPeople people) {
        if (!contact.approach().outOfReach()) {
            return Sentence.of(
                    "planning.reason.in-contact",
                    people.names(contact.approach().inContact()));
        }
        String keeper = contact.doorKeeper();
        return keeper == null
                ? Sentence.of("planning.reason.no-way")
                : Sentence.of("planning.reason.door-keeper", people.name(keeper));
    }

    /// "No contact since 12 March", where that is long ago.
    public static Optional<Sentence> silence(ContactInsight contact, LocalDate asOf) {
        return AccountPeople.lastContact(contact)
                .filter(day -> day.isBefore(asOf.minusDays(QUIET_DAYS)))
                .map(day -> Sentence.of("planning.reason.silence", Arg.day(day)));
    }
}
