package dev.kap.planning.moves;

import dev.kap.diagnosis.AccountPeople;
import dev.kap.insight.Access;
import dev.kap.insight.ContactInsight;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who could own a move: where the best way starts, where the second one does, Our lead, the account manager.
public final class OwnerCandidates {

    private OwnerCandidates() {}

    static List<String> forContact(ContactInsight contact, AccountPeople people) {
        return Stream.of(
                        start(contact.access(), people),
                        start(contact.secondAccess(), people),
                        people.lead(contact),
                        people.manager())
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /// For a move that is nobody's in particular.
    static List<String> forAccount(AccountPeople people) {
        return people.manager().stream().toList();
    }

    /// Who stands on the best way to the contact, from our side on; nobody where there is no way.
    public static List<String> introducers(ContactInsight contact) {
        Access access = contact.access();
        return access == null ? List.of() : access.introducers();
    }

    private static Optional<String> start(@Nullable Access access, AccountPeople people) {
        return Optional.ofNullable(access).map(Access::from).filter(people::withUs);
    }
}
