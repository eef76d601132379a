package dev.kap.intake.join;

import dev.kap.intake.value.ExtraColumns;
import dev.kap.intake.value.Fields;
import dev.kap.intake.value.WordLists;
import dev.kap.portfolio.AccountStatus;
import dev.kap.portfolio.Measure;
import dev.kap.portfolio.Profile;
import dev.kap.portfolio.YearFigures;
import dev.kap.portfolio.column.AccountColumn;
import dev.kap.wording.Arg;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Rows of Accounts.
final class AccountRows {

    /// Nobody binds themselves for longer than a decade before the end.
    private static final int MOST_MONTHS = 120;

    private record Named(Fields fields, String name, String id) {}

    private AccountRows() {}

    /// The accounts of these rows; two of one name are told apart by their Account ID or are an error each.
    static AccountBook read(List<Fields> rows, TeamBook team) {
        List<Named> named =
                rows.stream().flatMap(fields -> named(fields).stream()).toList();
        Map<String, Integer> names = new HashMap<>();
        Map<String, Integer> identities = new HashMap<>();
        Map<String, Integer> ids = new HashMap<>();
        for (Named row : named) {
            names.merge(NameIndex.key(row.name), 1, Integer::sum);
            identities.merge(identity(row), 1, Integer::sum);
            ids.merge(Ids.key(row.id), 1, Integer::sum);
        }
        AccountBook book = new AccountBook();
        for (Named row : named) {
            boolean alone = names.getOrDefault(NameIndex.key(row.name), 0) == 1;
            boolean distinct = !row.id.isEmpty() && identities.getOrDefault(identity(row), 0) == 1;
            if (!alone && !distinct) {
                row.fields.costing(row.name).error("account-twice", AccountColumn.ACCOUNT);
            } else if (!row.id.isEmpty() && ids.getOrDefault(Ids.key(row.id), 0) > 1) {
                row.fields
                        .costing(row.name)
                        .error("id-twice", AccountColumn.ACCOUNT_ID, Arg.text(AccountColumn.ACCOUNT_ID.title()));
            }
            row.fields.costing(row.name).refuseOverlong();
            String name = !alone && distinct ? row.name + " (" + row.id + ")" : row.name;
            AccountDraft draft = new AccountDraft(profile(row.fields.costing(name), name, row.id, team));
            draft.currency = row.fields.typedCurrency();
            book.add(draft, row.name, row.fields.name(AccountColumn.DOMAIN));
        }
        for (int i = 0; i < named.size(); i++) {
            book.drafts().get(i).joinParent(named.get(i).fields.costing(named.get(i).name), book);
        }
        return book;
    }

    private static List<Named> named(Fields fields) {
        String name = fields.name(AccountColumn.ACCOUNT);
        if (name.isEmpty()) {
            fields.error("missing-value", AccountColumn.ACCOUNT, Arg.text(AccountColumn.ACCOUNT.title()));
            return List.of();
        }
        return List.of(new Named(fields, name, fields.name(AccountColumn.ACCOUNT_ID)));
    }

    private static String identity(Named row) {
        return NameIndex.key(row.name) + "\n" + Ids.key(row.id);
    }

    private static Profile profile(Fields fields, String name, String id, TeamBook team) {
        return new Profile(
                fields.origin(),
                new Profile.Organisation(
                        name,
                        id,
                        parent(fields),
                        fields.word(AccountColumn.STATUS, WordLists.ACCOUNT_STATUS)
                                .orElse(AccountStatus.CUSTOMER),
                        fields.name(AccountColumn.INDUSTRY),
                        fields.name(AccountColumn.REGION)),
                new Profile.Care(
                        team.nameOf(fields, AccountColumn.ACCOUNT_MANAGER),
                        team.nameOf(fields, AccountColumn.EXECUTIVE_SPONSOR)),
                business(fields),
                terms(fields),
                new Profile.Remarks(
                        fields.name(AccountColumn.COMPETITOR_OF),
                        fields.text(AccountColumn.CULTURE),
                        fields.text(AccountColumn.AIMS),
                        fields.text(AccountColumn.NOTES)),
                ExtraColumns.facts(fields));
    }

    private static Profile.Business business(Fields fields) {
        return new Profile.Business(
                fields.word(AccountColumn.PARTNERSHIP, WordLists.PARTNERSHIP).orElse(null),
                fields.number(AccountColumn.CATEGORY_SPEND).orElse(null),
                figures(fields),
                fields.number(AccountColumn.STRATEGIC_FIT).orElse(null),
                fields.number(AccountColumn.COST_OF_LOSING).orElse(null));
    }

    /// By name, else by id.
    private static String parent(Fields fields) {
        String name = fields.name(AccountColumn.PARENT_ACCOUNT);
        return name.isEmpty() ? fields.name(AccountColumn.PARENT_ACCOUNT_ID) : name;
    }

    private static Profile.Terms terms(Fields fields) {
        return new Profile.Terms(
                fields.currency(),
                fields.within(AccountColumn.SWITCHING_COST, 1, 5).orElse(null),
                fields.within(AccountColumn.WILLINGNESS, 1, 5).orElse(null),
                fields.date(AccountColumn.CONTRACT_END).orElse(null),
                fields.within(AccountColumn.NOTICE_MONTHS, 0, MOST_MONTHS).orElse(null),
                fields.text(AccountColumn.DECISION_PROCESS));
    }

    private static YearFigures figures(Fields fields) {
        return new YearFigures(
                measure(fields, AccountColumn.REVENUE, AccountColumn.REVENUE_LAST_YEAR, AccountColumn.REVENUE_TARGET),
                measure(fields, AccountColumn.PROFIT, AccountColumn.PROFIT_LAST_YEAR, AccountColumn.PROFIT_TARGET),
                measure(fields, AccountColumn.UNITS, AccountColumn.UNITS_LAST_YEAR, AccountColumn.UNITS_TARGET));
    }

    private static Measure measure(Fields fields, AccountColumn actual, AccountColumn lastYear, AccountColumn target) {
        return new Measure(
                fields.number(actual).orElse(null),
                fields.number(lastYear).orElse(null),
                fields.number(target).orElse(null));
    }
}
