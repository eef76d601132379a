package dev.kap.intake.join;

import dev.kap.intake.value.ExtraColumns;
import dev.kap.intake.value.Fields;
import dev.kap.intake.value.WordLists;
import dev.kap.portfolio.AccountStatus;
import dev.kap.portfolio.Measure;
import dev.kap.portfolio.Profile;
import dev.kap.portfolio.YearFigures;
import dev.kap.wording.Arg;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Rows of Accounts.
final class AccountRows {

    private record Named(Fields fields, String name, String id) {}

    private AccountRows() {}

    /// The accounts of these rows; two of one name are told apart by their Account ID or are an error each.
    static AccountBook read(List<Fields> rows) {
        List<Named> named =
                rows.stream().flatMap(fields -> named(fields).stream()).toList();
        Map<String, Integer> names = new HashMap<>();
        Map<String, Integer> identities = new HashMap<>();
        Map<String, Integer> ids = new HashMap<>();
        for (Named row : named) {
            names.merge(Names.key(row.name), 1, Integer::sum);
            identities.merge(identity(row), 1, Integer::sum);
            ids.merge(Ids.key(row.id), 1, Integer::sum);
        }
        AccountBook book = new AccountBook();
        for (Named row : named) {
            boolean alone = names.getOrDefault(Names.key(row.name), 0) == 1;
            boolean distinct = !row.id.isEmpty() && identities.getOrDefault(identity(row), 0) == 1;
            if (!alone && !distinct) {
                row.fields.costing(row.name).error("account-twice", "Account");
            } else if (!row.id.isEmpty() && ids.getOrDefault(Ids.key(row.id), 0) > 1) {
                row.fields.costing(row.name).error("id-twice", "Account ID", Arg.text("Account ID"));
            }
            row.fields.costing(row.name).refuseOverlong();
            String name = !alone && distinct ? row.name + " (" + row.id + ")" : row.name;
            book.add(
                    new AccountDraft(profile(row.fields.costing(name), name, row.id)),
                    row.name,
                    row.fields.name("Domain"));
        }
        return book;
    }

    private static List<Named> named(Fields fields) {
        String name = fields.name("Account");
        if (name.isEmpty()) {
            fields.error("missing-value", "Account", Arg.text("Account"));
            return List.of();
        }
        return List.of(new Named(fields, name, fields.name("Account ID")));
    }

    private static String identity(Named row) {
        return Names.key(row.name) + "\n" + Ids.key(row.id);
    }

    private static Profile profile(Fields fields, String name, String id) {
        return new Profile(
                fields.origin(),
                name,
                id,
                fields.word("Status", WordLists.ACCOUNT_STATUS).orElse(AccountStatus.CUSTOMER),
                fields.name("Industry"),
                fields.name("Region"),
                fields.name("Account manager"),
                fields.name("Executive sponsor"),
                fields.word("Partnership", WordLists.PARTNERSHIP).orElse(null),
                fields.number("Category spend").orElse(null),
                new YearFigures(measure(fields, "Revenue"), measure(fields, "Profit"), measure(fields, "Units")),
                fields.number("Strategic fit").orElse(null),
                fields.number("Cost of losing").orElse(null),
                fields.name("Competitor of"),
                fields.text("Culture"),
                fields.text("Aims"),
                fields.text("Notes"),
                ExtraColumns.facts(fields));
    }

    private static Measure measure(Fields fields, String name) {
        return new Measure(
                fields.number(name).orElse(null),
                fields.number(name + " last year").orElse(null),
                fields.number(name + " target").orElse(null));
    }
}
