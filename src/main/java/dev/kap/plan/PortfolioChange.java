package dev.kap.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What is different since the workbook before.
///
/// @param since the as-of date of the workbook before
/// @param accounts of each account that both have, by its name in the later one
/// @param joined accounts that the workbook before did not have, in the order of this input
/// @param left accounts that this workbook does not have, in the order of the input before
/// @param ourJoined our people who were not with us before, in the order of this input
/// @param ourLeft our people who are not with us any more, in the order of the input before
/// @param withdrawn by account, in the later one's names, moves of the register before that are in this one no more
/// @param passedOn likewise, moves as they were before that somebody else owns now
public record PortfolioChange(
        LocalDate since,
        Map<String, AccountChange> accounts,
        List<String> joined,
        List<String> left,
        List<String> ourJoined,
        List<String> ourLeft,
        Map<String, List<Move>> withdrawn,
        Map<String, List<Move>> passedOn) {

    /// Of a run without a workbook before.
    public static final PortfolioChange NONE = new PortfolioChange(
            LocalDate.MAX, Map.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of());

    public PortfolioChange {
        accounts = Map.copyOf(accounts);
        joined = List.copyOf(joined);
        left = List.copyOf(left);
        ourJoined = List.copyOf(ourJoined);
        ourLeft = List.copyOf(ourLeft);
        withdrawn = Map.copyOf(withdrawn);
        passedOn = Map.copyOf(passedOn);
    }

    /// The same without accounts that only an error keeps out of one of the workbooks: they are neither new nor gone.
    public PortfolioChange butFor(List<String> lostBefore, List<String> lostNow) {
        return new PortfolioChange(
                since,
                accounts,
                joined.stream().filter(name -> !lostBefore.contains(name)).toList(),
                left.stream().filter(name -> !lostNow.contains(name)).toList(),
                ourJoined,
                ourLeft,
                withdrawn,
                passedOn);
    }

    /// Whether there was a workbook before.
    public boolean compared() {
        return !since.equals(LocalDate.MAX);
    }

    /// Whether everything is as it was.
    public boolean nothing() {
        return joined.isEmpty()
                && left.isEmpty()
                && ourJoined.isEmpty()
                && ourLeft.isEmpty()
                && accounts.values().stream().allMatch(one -> one.detail().nothing());
    }
}
