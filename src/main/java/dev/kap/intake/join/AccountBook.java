package dev.kap.intake.join;

import dev.kap.intake.value.Fields;
import dev.kap.intake.value.Suggestion;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.column.AccountColumn;
import dev.kap.portfolio.column.SheetColumns;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// All accounts of the input, found by id, name or domain.
final class AccountBook {

    private final List<AccountDraft> drafts = new ArrayList<>();
    private final NameIndex<AccountDraft> byName = new NameIndex<>();
    private final Map<String, AccountDraft> byId = new HashMap<>();
    private final Map<String, List<AccountDraft>> byDomain = new HashMap<>();

    /// Adds an account that is known under that typed name as well.
    void add(AccountDraft draft, String typedName, String domain) {
        drafts.add(draft);
        byName.add(draft.name(), draft);
        byName.add(typedName, draft);
        if (!draft.profile.organisation().id().isEmpty()) {
            byId.putIfAbsent(Ids.key(draft.profile.organisation().id()), draft);
        }
        if (!domain.isEmpty()) {
            byDomain.computeIfAbsent(bareDomain(domain), _ -> new ArrayList<>()).add(draft);
        }
    }

    List<AccountDraft> drafts() {
        return drafts;
    }

    /// The account a row belongs to, by its Account ID, else by its Account, which may hold an id too; a row without a
    /// known one is noted.
    Optional<AccountDraft> of(Fields fields) {
        Optional<AccountDraft> account = find(fields);
        account.ifPresent(draft -> fields.costing(draft.name()).refuseOverlong());
        return account;
    }

    private Optional<AccountDraft> find(Fields fields) {
        String id = SheetColumns.accountId(fields.sheet()).map(fields::name).orElse("");
        Column<?> column = column(fields);
        String name = fields.name(column);
        AccountDraft identified = id.isEmpty() ? null : byId.get(Ids.key(id));
        if (identified != null) {
            return Optional.of(identified);
        }
        if (name.isEmpty()) {
            return noted(fields, column, id);
        }
        return switch (byName.find(name)) {
            case Match.One<AccountDraft>(AccountDraft draft, boolean accentsIgnored) -> {
                if (accentsIgnored) {
                    fields.note("accents-ignored", column, Arg.text(draft.name()));
                }
                yield Optional.of(draft);
            }
            case Match.Several<AccountDraft> several -> {
                fields.error("ambiguous-account", column);
                yield Optional.empty();
            }
            case Match.None<AccountDraft> none -> byIdOrNoted(fields, column, none);
        };
    }

    /// The account that another one names as its parent, by name or id.
    Optional<AccountDraft> parent(String typed) {
        return byName.find(typed) instanceof Match.One<AccountDraft>(AccountDraft draft, boolean _)
                ? Optional.of(draft)
                : Optional.ofNullable(byId.get(Ids.key(typed)));
    }

    /// The one account whose internet domain the address has.
    Optional<AccountDraft> byDomain(String email) {
        int at = email.indexOf('@');
        List<AccountDraft> owners =
                at < 0 ? List.of() : byDomain.getOrDefault(bareDomain(email.substring(at + 1)), List.of());
        return owners.size() == 1 ? Optional.of(owners.getFirst()) : Optional.empty();
    }

    private Optional<AccountDraft> byIdOrNoted(Fields fields, Column<?> column, Match.None<AccountDraft> none) {
        AccountDraft identified = byId.get(Ids.key(fields.name(column)));
        if (identified == null && !shifted(fields, column)) {
            fields.error("unknown-account", column, Suggestion.of(none.nearest()));
        }
        return Optional.ofNullable(identified);
    }

    /// Whether the account stands in the column beside its own, so that the whole row has slipped; this is then noted
    /// and costs that account.
    private boolean shifted(Fields fields, Column<?> column) {
        for (int step : List.of(1, -1)) {
            String beside = fields.beside(column, step);
            if (!beside.isEmpty()
                    && byName.find(beside) instanceof Match.One<AccountDraft>(AccountDraft draft, boolean _)) {
                fields.costing(draft.name()).error("shifted-row", column, Arg.text(draft.name()));
                return true;
            }
        }
        return false;
    }

    private Optional<AccountDraft> noted(Fields fields, Column<?> column, String id) {
        if (id.isEmpty() && shifted(fields, column)) {
            return Optional.empty();
        }
        if (id.isEmpty()) {
            fields.error("missing-value", column, Arg.text(column.title()));
        } else {
            SheetColumns.accountId(fields.sheet())
                    .ifPresent(ids -> fields.error("unknown-account", ids, Suggestion.of(Optional.empty())));
        }
        return Optional.empty();
    }

    /// Whether the row names its account, by name or id.
    static boolean named(Fields fields) {
        return fields.has(column(fields))
                || SheetColumns.accountId(fields.sheet()).filter(fields::has).isPresent();
    }

    private static Column<?> column(Fields fields) {
        return SheetColumns.account(fields.sheet()).orElse(AccountColumn.ACCOUNT);
    }

    private static String bareDomain(String domain) {
        return domain.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("[/:?].*$", "");
    }
}
