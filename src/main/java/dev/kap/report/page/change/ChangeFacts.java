package dev.kap.report.page.change;

import dev.kap.plan.AccountChange;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.ChangeDetail;
import dev.kap.plan.ChangeDetail.MoveChange;
import dev.kap.plan.ChangeDetail.MoveChange.Fate;
import dev.kap.plan.ChangeDetail.Shift;
import dev.kap.plan.PortfolioPlan;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the rows of the change report are made of.
record ChangeFacts(PortfolioPlan portfolio, PrintFormat said) {

    /// Something of an account.
    record Of<T>(AccountPlan account, T what) {}

    /// What changed in an account of both workbooks.
    Optional<ChangeDetail> detail(AccountPlan account) {
        return detail(portfolio, account);
    }

    private static Optional<ChangeDetail> detail(PortfolioPlan portfolio, AccountPlan account) {
        return Optional.ofNullable(portfolio.changes().get(account.name())).map(AccountChange::detail);
    }

    /// All changes of one kind, account by account.
    <T> Stream<Of<T>> all(Function<ChangeDetail, List<T>> part) {
        return all(portfolio, part);
    }

    private static <T> Stream<Of<T>> all(PortfolioPlan portfolio, Function<ChangeDetail, List<T>> part) {
        return portfolio.accounts().stream()
                .flatMap(account -> detail(portfolio, account).map(part).orElse(List.of()).stream()
                        .map(one -> new Of<>(account, one)));
    }

    Stream<Of<MoveChange>> fated(Fate fate) {
        return all(ChangeDetail::moves).filter(one -> one.what().fate() == fate);
    }

    /// Who moved far enough for an arrow, the furthest first.
    Stream<Of<Shift>> arrows() {
        return arrows(portfolio);
    }

    static Stream<Of<Shift>> arrows(PortfolioPlan portfolio) {
        return all(portfolio, ChangeDetail::shifts)
                .filter(one -> one.what().distance() >= ChangePage.SEEN)
                .sorted(Comparator.comparingDouble(
                        (Of<Shift> one) -> -one.what().distance()));
    }

    String fromTo(String from, String to) {
        return said.text("change.fromTo", Arg.text(from), Arg.text(to));
    }
}
