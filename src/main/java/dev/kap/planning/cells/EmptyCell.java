package dev.kap.planning.cells;

import dev.kap.portfolio.Account;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.Origin;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// An empty cell with what the account would be under its best and under its worst possible answer, worked out only for
/// the few cells that are tried: an account may have thousands.
///
/// @param subject as in [CellThatMatters]
/// @param weight what the subject weighs, to choose which cells are tried first
/// @param business whether the answer may change the standing among the accounts
record EmptyCell(
        Origin row,
        Column<?> column,
        @Nullable String subject,
        Optional<String> whom,
        double weight,
        boolean business,
        Supplier<Account> best,
        Supplier<Account> worst) {}
