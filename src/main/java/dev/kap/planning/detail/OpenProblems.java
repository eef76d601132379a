package dev.kap.planning.detail;

import dev.kap.portfolio.Account;
import dev.kap.portfolio.RowOwners;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sorts the problems of the input by the accounts that have to settle them.
public final class OpenProblems {

    private final Map<String, List<Problem>> byAccount = new HashMap<>();

    private OpenProblems() {}

    /// Those of them that are more than a note, each with the account whose row it stands in. A problem of the file as
    /// a
    /// whole is no account's own.
    public static OpenProblems of(List<Problem> found, List<Account> accounts) {
        RowOwners owners = RowOwners.of(accounts);
        OpenProblems sorted = new OpenProblems();
        for (Problem problem : found) {
            if (problem.severity() != Severity.NOTE) {
                Optional.ofNullable(problem.account())
                        .or(() -> owners.of(problem.place()))
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
}
