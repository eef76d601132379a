package dev.kap.intake.join;

import dev.kap.intake.value.Fields;
import dev.kap.intake.value.Suggestion;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.column.AccountColumn;
import dev.kap.portfolio.column.SheetColumns;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All accounts of the input, found by id, name or domain.
final class AccountBook {

    private final List<AccountDraft> drafts = new ArrayList<>();
    private final NameIndex<AccountDraft> byName = new NameIndex<>();
    private final Map<String, AccountDraft> byId = new HashMap<>();
    private final Map<String, Set<AccountDraft>> byBareId = new HashMap<>();
    private final Map<String, Set<AccountDraft>> byCore = new HashMap<>();
    private final Map<String, List<AccountDraft>> byDomain = new HashMap<>();

    /// Adds an account that is known under that typed name as well.
    void add(AccountDraft draft, String typedName, String domain) {
        drafts.add(draft);
        byName.add(draft.name(), draft);
        byName.add(typedName, draft);
        byCore.computeIfAbsent(CompanyCells.core(typedName), _ -> new LinkedHashSet<>(2))
                .add(draft);
        String id = draft.profile.organisation().id();
        if (!id.isEmpty()) {
            byId.putIfAbsent(Ids.key(id), draft);
            byBareId.computeIfAbsent(Ids.bare(id), _ -> new LinkedHashSet<>(2)).add(draft);
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

    /// All accounts that a row of a person names: somebody may stand in several companies.
    List<AccountDraft> all(Fields fields) {
        Column<?> column = column(fields);
        List<AccountDraft> several = byPlainName(fields, column) ? List.of() : CompanyCells.several(fields, this);
        if (several.size() < 2) {
            return of(fields).stream().toList();
        }
        fields.note(
                "several-companies",
                column,
                Arg.names(several.stream().map(AccountDraft::name).toList()));
        return several;
    }

    private boolean byPlainName(Fields fields, Column<?> column) {
        return byName.find(fields.name(column)) instanceof Match.One<AccountDraft>;
    }

    private Optional<AccountDraft> find(Fields fields) {
        String id = SheetColumns.accountId(fields.sheet()).map(fields::name).orElse("");
        Column<?> column = column(fields);
        String name = fields.name(column);
        Optional<AccountDraft> identified = id.isEmpty() ? Optional.empty() : byId(id);
        if (identified.isPresent()) {
            return identified;
        }
        if (name.isEmpty()) {
            return byDomain(fields).or(() -> noted(fields, column, id));
        }
        return switch (byName.find(name)) {
            case Match.One<AccountDraft>(AccountDraft draft, NameWay way) -> {
                way.note(fields, column, draft.name());
                yield Optional.of(draft);
            }
            case Match.Several<AccountDraft> _ -> {
                fields.error("ambiguous-account", column);
                yield Optional.empty();
            }
            case Match.None<AccountDraft> _ -> otherwise(fields, column);
        };
    }

    /// The account whose domain a column of its own names.
    private Optional<AccountDraft> byDomain(Fields fields) {
        return SheetColumns.accountDomain(fields.sheet())
                .filter(fields::has)
                .flatMap(column -> ofDomain(fields.name(column))
                        .flatMap(account -> joined(NameWay.DOMAIN, fields, column, account)));
    }

    /// The account of that id, leading zeros aside where it is all digits.
    Optional<AccountDraft> byId(String id) {
        AccountDraft exact = byId.get(Ids.key(id));
        Set<AccountDraft> bare = byBareId.getOrDefault(Ids.bare(id), Set.of());
        return exact == null && bare.size() == 1 ? Optional.of(bare.iterator().next()) : Optional.ofNullable(exact);
    }

    /// The one account of that name.
    Optional<AccountDraft> byName(String name) {
        return byName.find(name).one().map(Match.One::item);
    }

    /// The account that another one names as its parent, by name or id.
    Optional<AccountDraft> parent(String typed) {
        return byName(typed).or(() -> byId(typed));
    }

    /// The one account whose internet domain the address has.
    Optional<AccountDraft> byDomain(String email) {
        int at = email.indexOf('@');
        List<AccountDraft> owners =
                at < 0 ? List.of() : byDomain.getOrDefault(bareDomain(email.substring(at + 1)), List.of());
        return owners.size() == 1 ? Optional.of(owners.getFirst()) : Optional.empty();
    }

    /// The one account whose internet domain this is.
    private Optional<AccountDraft> ofDomain(String typed) {
        List<AccountDraft> owners = byDomain.getOrDefault(bareDomain(typed), List.of());
        return owners.size() == 1 ? Optional.of(owners.getFirst()) : Optional.empty();
    }

    /// By an id in the place of the name, by the company before a person's name, by a domain, by the first of several
    /// companies; else the row is noted.
    private Optional<AccountDraft> otherwise(Fields fields, Column<?> column) {
        String name = fields.name(column);
        Optional<AccountDraft> identified = byId(name);
        if (identified.isPresent()) {
            return identified;
        }
        Optional<AccountDraft> company = CompanyCells.beforePerson(name, this);
        if (company.isPresent()) {
            return joined(NameWay.COMPANY, fields, column, company.get());
        }
        Optional<AccountDraft> domain = ofDomain(name);
        if (domain.isPresent()) {
            return joined(NameWay.DOMAIN, fields, column, domain.get());
        }
        List<AccountDraft> several = CompanyCells.several(fields, this);
        if (!several.isEmpty()) {
            fields.note(
                    "first-of-companies", column, Arg.text(several.getFirst().name()));
            return Optional.of(several.getFirst());
        }
        if (!shifted(fields, column)) {
            fields.error("unknown-account", column, Suggestion.of(nearest(name)));
        }
        return Optional.empty();
    }

    private static Optional<AccountDraft> joined(NameWay way, Fields fields, Column<?> column, AccountDraft account) {
        way.note(fields, column, account.name());
        return Optional.of(account);
    }

    /// The account that differs by legal form or punctuation only, else the one spelled most alike.
    private Optional<String> nearest(String name) {
        Set<AccountDraft> alike = byCore.getOrDefault(CompanyCells.core(name), Set.of());
        return alike.size() == 1 ? alike.stream().map(AccountDraft::name).findFirst() : byName.nearest(name);
    }

    /// Whether the account stands in the column beside its own, so that the whole row has slipped; this is then noted
    /// and costs that account.
    private boolean shifted(Fields fields, Column<?> column) {
        for (int step : List.of(1, -1)) {
            String beside = fields.beside(column, step);
            if (!beside.isEmpty()
                    && byName.find(beside) instanceof Match.One<AccountDraft>(AccountDraft draft, NameWay _)) {
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
                || SheetColumns.accountId(fields.sheet()).filter(fields::has).isPresent()
                || SheetColumns.accountDomain(fields.sheet())
                        .filter(fields::has)
                        .isPresent();
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
