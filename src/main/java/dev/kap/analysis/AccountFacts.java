package dev.kap.analysis;

import dev.kap.portfolio.Account;
import dev.kap.portfolio.WhiteSpace.Cell;
import dev.kap.portfolio.WhiteSpace.Holder;
import java.util.List;

/// What White space tells of how firmly an account is bound.
final class AccountFacts {

    private AccountFacts() {}

    /// A product whose cell is filled.
    record Product(Cell cell) {

        String name() {
            return cell.product();
        }

        boolean open() {
            return cell.holding().holder() == Holder.OPEN;
        }

        boolean elsewhere() {
            return cell.holding().holder() == Holder.COMPETITOR;
        }
    }

    static List<Product> products(Account account) {
        return account.whiteSpaces().stream()
                .flatMap(row -> row.products().stream())
                .filter(cell -> !cell.state().isBlank())
                .map(Product::new)
                .toList();
    }
}
