package dev.kap.intake.join;

import dev.kap.intake.table.Table;
import dev.kap.intake.value.Currencies;
import dev.kap.intake.value.Fields;
import dev.kap.intake.value.Formats;
import dev.kap.intake.value.ProblemCollector;
import dev.kap.intake.value.Ratings;
import dev.kap.intake.value.Unrated;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.Sheet;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/// Joins the rows of all sheets to one portfolio.
public final class Joining {

    private final List<Formats> formats;
    private final Settings settings;
    private final LocalDate asOf;
    private final ProblemCollector ledger;

    private Joining(List<Table> tables, Settings settings, Unrated unrated, LocalDate asOf, ProblemCollector ledger) {
        this.settings = Currencies.settled(settings, tables, ledger);
        this.formats = tables.stream()
                .map(table -> Formats.of(table, this.settings, unrated))
                .toList();
        this.asOf = asOf;
        this.ledger = ledger;
    }

    /// The portfolio of these tables; an account that an error costs is left out.
    public static Portfolio join(
            String input,
            List<Table> tables,
            Settings settings,
            Unrated unrated,
            LocalDate asOf,
            ProblemCollector ledger) {
        return new Joining(tables, settings, unrated, asOf, ledger).join(input);
    }

    private Portfolio join(String input) {
        TeamBook team = TeamBook.read(rows(Sheet.TEAM));
        team.expect(rows(Sheet.LINKS));
        if (rows(Sheet.TEAM).isEmpty() && rows(Sheet.LINKS).isEmpty()) {
            team.addOwners(rows(Sheet.ACCOUNTS), rows(Sheet.CONTACTS), ledger);
        }
        AccountBook accounts = AccountRows.read(rows(Sheet.ACCOUNTS), team);
        Ratings ratings = Ratings.of(settings, formats(Sheet.CONTACTS), ledger);
        ContactRows.read(rows(Sheet.CONTACTS), new ContactRows.Around(accounts, team, ratings, asOf));
        Doubles.warn(accounts.drafts(), ledger);
        PeopleRows people = new PeopleRows(accounts);
        new LinkRows(people, team, ratings, settings, asOf).read(rows(Sheet.LINKS));
        new TieRows(people).read(rows(Sheet.TIES));
        accounts.drafts().forEach(account -> Rings.warn(account, ledger));
        readAccountSheets(accounts, new PlanRows(ratings, team, asOf), new OpportunityRows(team, asOf));
        TypedAlike.warn(accounts.drafts(), ledger);
        read(Sheet.WORKSHOP, accounts, new RoomRows(people, team)::read);

        Map<Sheet, Set<String>> columns = columns();
        if (accounts.drafts().stream()
                .flatMap(account -> account.actions.stream())
                .anyMatch(a -> a.proposal() != null)) {
            // What was accepted is an action, whether or not the workbook has a sheet of them.
            columns.putIfAbsent(Sheet.ACTIONS, Set.of());
        }
        var nominations = SelectionRows.nominations(rows(Sheet.NOMINATIONS), accounts, team);
        var criteria = SelectionRows.criteria(rows(Sheet.CRITERIA), columns.getOrDefault(Sheet.ACCOUNTS, Set.of()));
        var serviceLevels = SelectionRows.serviceLevels(rows(Sheet.SERVICE_LEVELS));
        Set<String> lost = lost();
        List<Account> sound = accounts.drafts().stream()
                .filter(account -> !lost.contains(account.name()))
                .map(AccountDraft::account)
                .toList();
        return new Portfolio(
                input,
                asOf,
                settings,
                sound,
                team.members(),
                nominations.stream()
                        .filter(nomination -> !lost.contains(nomination.account()))
                        .toList(),
                criteria,
                serviceLevels,
                columns);
    }

    private void readAccountSheets(AccountBook accounts, PlanRows plan, OpportunityRows opportunities) {
        read(Sheet.RESULTS, accounts, (account, row) -> BusinessRows.result(account, row.inCurrency(account.currency)));
        read(Sheet.OPPORTUNITIES, accounts, opportunities::read);
        read(Sheet.WHITE_SPACE, accounts, BusinessRows::whiteSpace);
        read(Sheet.OBJECTIVES, accounts, plan::objective);
        read(Sheet.ACTIONS, accounts, plan::action);
        rows(Sheet.PROPOSALS).stream()
                .filter(PlanRows::decided)
                .forEach(fields -> accounts.of(fields)
                        .ifPresent(account -> plan.proposal(account, fields.costing(account.name()))));
        read(Sheet.VALUE, accounts, DeliveredRows::value);
        read(Sheet.SERVICE, accounts, DeliveredRows::service);
        read(Sheet.COMPETITORS, accounts, DeliveredRows::competitor);
        read(Sheet.REVIEWS, accounts, BusinessRows::review);
        read(Sheet.DIAGNOSTICS, accounts, plan::answer);
        read(Sheet.SWOT, accounts, BusinessRows::swot);
    }

    private void read(Sheet sheet, AccountBook accounts, BiConsumer<AccountDraft, Fields> reader) {
        for (Fields fields : rows(sheet)) {
            accounts.of(fields).ifPresent(account -> reader.accept(account, fields.costing(account.name())));
        }
    }

    private List<Formats> formats(Sheet sheet) {
        return formats.stream()
                .filter(format -> format.table().sheet() == sheet)
                .toList();
    }

    private List<Fields> rows(Sheet sheet) {
        return formats(sheet).stream()
                .flatMap(format -> format.table().rows().stream().map(row -> new Fields(format, row, ledger)))
                .filter(fields -> !fields.blank())
                .toList();
    }

    private Set<String> lost() {
        return ledger.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR && problem.account() != null)
                .map(Problem::account)
                .collect(Collectors.toSet());
    }

    /// By sheet the columns found: ours by their names, the others by their headers.
    private Map<Sheet, Set<String>> columns() {
        Map<Sheet, Set<String>> columns = new EnumMap<>(Sheet.class);
        for (Formats format : formats) {
            Table table = format.table();
            Set<String> found = columns.computeIfAbsent(table.sheet(), _ -> new LinkedHashSet<>());
            table.columns().keySet().forEach(column -> found.add(column.title()));
            found.addAll(table.extra().values());
        }
        return columns;
    }
}
