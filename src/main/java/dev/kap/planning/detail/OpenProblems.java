package dev.kap.planning.detail;

import dev.kap.portfolio.Account;
import dev.kap.portfolio.Answer;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Origin;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Sorts the problems of the input by the accounts that have to settle them.
public final class OpenProblems {

    private final Map<String, List<Problem>> byAccount = new HashMap<>();

    private OpenProblems() {}

    /// Those of them that are more than a note, each with the account whose row it stands in. A problem of the file as
    /// a
    /// whole is no account's own.
    public static OpenProblems of(List<Problem> found, List<Account> accounts) {
        Map<String, String> owners = new HashMap<>();
        accounts.forEach(account -> rows(account).forEach(row -> owners.put(key(row), account.name())));
        OpenProblems sorted = new OpenProblems();
        for (Problem problem : found) {
            if (problem.severity() != Severity.NOTE) {
                Optional.ofNullable(problem.account())
                        .or(() -> Optional.ofNullable(owners.get(key(problem.place()))))
                        .ifPresent(name -> sorted.add(name, problem));
            }
        }
        return sorted;
    }

    private void add(String account, Problem problem) {
        byAccount.computeIfAbsent(account, _ -> new ArrayList<>()).add(problem);
    }

    /// Those of that account, in the order they were found.
    public List<Problem> of(Account account) {
        return List.copyOf(byAccount.getOrDefault(account.name(), List.of()));
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
                        account.answers().stream().map(Answer::origin))
                .flatMap(origins -> origins)
                .filter(Objects::nonNull);
    }

    private static String key(Origin origin) {
        return key(origin.place());
    }

    private static String key(Place place) {
        return place.file() + '\n' + place.sheet() + '\n' + place.cell().replaceAll("\\D", "");
    }
}
