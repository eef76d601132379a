package dev.kap.report.workbook;

import dev.kap.portfolio.Account;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Profile;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.WhiteSpace;
import dev.kap.portfolio.column.AccountColumn;
import dev.kap.portfolio.column.ActionColumn;
import dev.kap.portfolio.column.AnswerColumn;
import dev.kap.portfolio.column.CompetitorColumn;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.portfolio.column.CriterionColumn;
import dev.kap.portfolio.column.LinkColumn;
import dev.kap.portfolio.column.NominationColumn;
import dev.kap.portfolio.column.ObjectiveColumn;
import dev.kap.portfolio.column.OpportunityColumn;
import dev.kap.portfolio.column.ProposalColumn;
import dev.kap.portfolio.column.ResultColumn;
import dev.kap.portfolio.column.ReviewColumn;
import dev.kap.portfolio.column.RoomColumn;
import dev.kap.portfolio.column.ServiceColumn;
import dev.kap.portfolio.column.ServiceLevelColumn;
import dev.kap.portfolio.column.SettingColumn;
import dev.kap.portfolio.column.SwotColumn;
import dev.kap.portfolio.column.TeamColumn;
import dev.kap.portfolio.column.TieColumn;
import dev.kap.portfolio.column.ValueColumn;
import dev.kap.portfolio.column.WhiteSpaceColumn;
import dev.kap.problem.Place;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// A portfolio as rows of our sheets.
final class PortfolioRows {

    private final Portfolio portfolio;
    private final Map<Place, Map<String, String>> further;
    private final boolean owners;

    PortfolioRows(Portfolio portfolio) {
        this(portfolio, Map.of(), false);
    }

    /// The rows of a portfolio.
    ///
    /// @param further what the input has in columns that no record holds, by its rows
    /// @param owners whether the owner of a contact is linked to it
    PortfolioRows(Portfolio portfolio, Map<Place, Map<String, String>> further, boolean owners) {
        this.owners = owners;
        this.portfolio = portfolio;
        this.further = Map.copyOf(further);
    }

    /// The rows of that sheet.
    List<SheetRow> of(Sheet sheet) {
        return rows(sheet).toList();
    }

    /// The same one after the other, none of them kept.
    Stream<SheetRow> rows(Sheet sheet) {
        return switch (sheet) {
            case ACCOUNTS -> ofAccounts(account -> List.of(account.profile()), AccountColumn.values(), Profile::facts);
            case RESULTS -> ofAccounts(Account::results, ResultColumn.values(), row -> kept(row.origin()));
            case CONTACTS -> ofAccounts(Account::contacts, ContactColumn.values(), Contact::facts);
            case TEAM -> ofAll(portfolio.team(), TeamColumn.values(), row -> kept(row.origin()));
            case LINKS -> ofAccounts(this::links, LinkColumn.values(), this::ofLink);
            case TIES -> ofAccounts(Account::ties, TieColumn.values(), row -> kept(row.origin()));
            case OPPORTUNITIES ->
                ofAccounts(Account::opportunities, OpportunityColumn.values(), row -> kept(row.origin()));
            case WHITE_SPACE -> ofAccounts(Account::whiteSpaces, WhiteSpaceColumn.values(), PortfolioRows::products);
            case OBJECTIVES -> ofAccounts(Account::objectives, ObjectiveColumn.values(), row -> kept(row.origin()));
            case ACTIONS ->
                ofAccounts(account -> actions(account, false), ActionColumn.values(), row -> kept(row.origin()));
            case PROPOSALS ->
                ofAccounts(account -> actions(account, true), ProposalColumn.values(), row -> kept(row.origin()));
            case VALUE ->
                ofAccounts(account -> account.delivered().values(), ValueColumn.values(), row -> kept(row.origin()));
            case SERVICE ->
                ofAccounts(
                        account -> account.delivered().services(), ServiceColumn.values(), row -> kept(row.origin()));
            case COMPETITORS -> ofAccounts(Account::competitors, CompetitorColumn.values(), row -> kept(row.origin()));
            case REVIEWS -> ofAccounts(Account::reviews, ReviewColumn.values(), row -> kept(row.origin()));
            case NOMINATIONS -> ofAll(portfolio.nominations(), NominationColumn.values(), row -> kept(row.origin()));
            case CRITERIA -> ofAll(portfolio.criteria(), CriterionColumn.values(), row -> kept(row.origin()));
            case SERVICE_LEVELS ->
                ofAll(portfolio.serviceLevels(), ServiceLevelColumn.values(), row -> kept(row.origin()));
            case DIAGNOSTICS -> ofAccounts(Account::answers, AnswerColumn.values(), row -> kept(row.origin()));
            case WORKSHOP -> ofAccounts(Account::room, RoomColumn.values(), RoomLines::said);
            case SWOT -> ofAccounts(Account::swot, SwotColumn.values(), row -> kept(row.origin()));
            case SETTINGS -> settings();
        };
    }

    /// What the room said, and what it can still be asked: all lines of Workshop.
    List<SheetRow> room(RoomLines lines) {
        return lines.of(portfolio);
    }

    /// Behind the settings the rows that name something of the user's own.
    private Stream<SheetRow> settings() {
        Settings known = portfolio.settings();
        Stream<SheetRow> rates = known.rates().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(rate -> own(Settings.RATE + rate.getKey(), rate.getValue()));
        Stream<SheetRow> kept = known.keptRows().stream().sorted().map(name -> own(Settings.KEEP_ROW + name, "yes"));
        return Stream.of(settings(known::text).stream(), rates, kept).flatMap(rows -> rows);
    }

    private static SheetRow own(String name, Object value) {
        return SheetRow.EMPTY.with(SettingColumn.SETTING, name).with(SettingColumn.VALUE, value);
    }

    /// Those that were proposed, or the user's own.
    private static List<Action> actions(Account account, boolean proposed) {
        return account.actions().stream()
                .filter(action -> (action.proposal() != null) == proposed)
                .toList();
    }

    private List<Link> links(Account account) {
        return owners ? new OwnerLinks(portfolio.asOf()).of(account, !portfolio.has(Sheet.LINKS)) : account.links();
    }

    /// Every setting with the value in force, so that a person sees what can be changed. Scales are those the records
    /// are kept in, whatever was read: its ratings are already brought to them.
    static List<SheetRow> settings(Function<Setting, String> inForce) {
        List<Map.Entry<Setting, String>> rows = Arrays.stream(Setting.values())
                .map(setting -> Map.entry(
                        setting,
                        switch (setting) {
                            case INFLUENCE_SCALE, RELATIONSHIP_SCALE -> "0-10";
                            case LINK_SCALE -> "1-5";
                            default -> inForce.apply(setting);
                        }))
                .toList();
        return ofAll(rows, SettingColumn.values(), _ -> Map.of()).toList();
    }

    /// A link that was made of a contact's row keeps nothing of it: the contact does.
    private Map<String, String> ofLink(Link link) {
        return portfolio.has(Sheet.LINKS) ? kept(link.origin()) : Map.of();
    }

    private Map<String, String> kept(Origin origin) {
        return further.getOrDefault(origin.place(), Map.of());
    }

    private <R> Stream<SheetRow> ofAccounts(
            Function<Account, List<R>> records, Column<R>[] columns, Function<R, Map<String, String>> further) {
        return portfolio.accounts().stream()
                .flatMap(account -> records.apply(account).stream()
                        .map(row -> SheetRow.of(account.name(), row, List.of(columns), further.apply(row))));
    }

    private static <R> Stream<SheetRow> ofAll(
            List<R> records, Column<R>[] columns, Function<R, Map<String, String>> further) {
        return records.stream().map(row -> SheetRow.of("", row, List.of(columns), further.apply(row)));
    }

    private static Map<String, String> products(WhiteSpace row) {
        Map<String, String> states = new LinkedHashMap<>();
        row.products().forEach(cell -> states.put(cell.product(), cell.state()));
        return states;
    }
}
