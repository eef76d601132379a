package dev.kap.portfolio;

import dev.kap.problem.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Whose account a row of the workbook belongs to: what is wrong in it is that account's to settle, and no other's.
///
/// @param owners the name of the account by file, sheet and row
public record RowOwners(Map<String, String> owners) {

    public RowOwners {
        owners = Map.copyOf(owners);
    }

    /// The rows of these accounts.
    public static RowOwners of(List<Account> accounts) {
        Map<String, String> owners = new HashMap<>();
        accounts.forEach(account -> rows(account).forEach(row -> owners.put(key(row.place()), account.name())));
        return new RowOwners(owners);
    }

    /// The name of the account in whose row the cell stands; empty where it is no account's own.
    public Optional<String> of(Place place) {
        return Optional.ofNullable(owners.get(key(place)));
    }

    private static Stream<Origin> rows(Account account) {
        return Stream.of(
                        Stream.of(account.profile().origin()),
                        account.contacts().stream().map(contact -> contact.origin()),
                        account.links().stream().map(Link::origin),
                        account.ties().stream().map(tie -> tie.origin()),
                        account.results().stream().map(result -> result.origin()),
                        account.opportunities().stream().map(opportunity -> opportunity.origin()),
                        account.objectives().stream().map(objective -> objective.origin()),
                        account.actions().stream().map(action -> action.origin()),
                        account.reviews().stream().map(review -> review.origin()),
                        account.answers().stream().map(Answer::origin),
                        account.room().stream().map(RoomRow::origin))
                .flatMap(origins -> origins)
                .filter(Objects::nonNull);
    }

    private static String key(Place place) {
        return place.file() + '\n' + place.sheet() + '\n' + place.cell().replaceAll("\\D", "");
    }
}
