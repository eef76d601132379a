package dev.kap.portfolio.column;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnSpec;
import dev.kap.portfolio.ColumnTraits;
import dev.kap.portfolio.Sheet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns of each sheet in their order (contract.md, "Sheets and columns").
public enum SheetColumns {
    ;

    private static final Map<Sheet, List<Column<?>>> KNOWN = Stream.<Column<?>[]>of(
                    AccountColumn.values(),
                    ResultColumn.values(),
                    ContactColumn.values(),
                    TeamColumn.values(),
                    LinkColumn.values(),
                    TieColumn.values(),
                    OpportunityColumn.values(),
                    WhiteSpaceColumn.values(),
                    ObjectiveColumn.values(),
                    ActionColumn.values(),
                    ProposalColumn.values(),
                    ValueColumn.values(),
                    ServiceColumn.values(),
                    CompetitorColumn.values(),
                    ReviewColumn.values(),
                    NominationColumn.values(),
                    CriterionColumn.values(),
                    ServiceLevelColumn.values(),
                    AnswerColumn.values(),
                    RoomColumn.values(),
                    SwotColumn.values(),
                    SettingColumn.values())
            .flatMap(Arrays::stream)
            .collect(Collectors.groupingBy(Column::sheet, Collectors.toUnmodifiableList()));

    /// The columns of a workbook of ours.
    public static List<Column<?>> of(Sheet sheet) {
        return known(sheet).stream()
                .filter(column -> column.traits().use() != ColumnTraits.Use.JOINING)
                .toList();
    }

    /// These, and those that only join the exports of CRM systems.
    public static List<Column<?>> known(Sheet sheet) {
        return KNOWN.getOrDefault(sheet, List.of());
    }

    /// The columns without which a row of the sheet says nothing.
    public static List<Column<?>> needed(Sheet sheet) {
        return of(sheet).stream()
                .filter(column -> column.traits().use() == ColumnTraits.Use.NEEDED)
                .toList();
    }

    /// The column that names the account of a row.
    public static Optional<Column<?>> account(Sheet sheet) {
        return titled(sheet, ColumnSpec.ACCOUNT);
    }

    /// The column that holds the id of the account of a row.
    public static Optional<Column<?>> accountId(Sheet sheet) {
        return titled(sheet, ColumnSpec.ACCOUNT_ID);
    }

    /// The column that names the currency of a row.
    public static Optional<Column<?>> currency(Sheet sheet) {
        return titled(sheet, AccountColumn.CURRENCY.title());
    }

    /// The column that holds the internet domain of the account of a row.
    public static Optional<Column<?>> accountDomain(Sheet sheet) {
        return titled(sheet, ColumnSpec.ACCOUNT_DOMAIN);
    }

    private static Optional<Column<?>> titled(Sheet sheet, String title) {
        return known(sheet).stream()
                .filter(column -> column.title().equals(title))
                .findFirst();
    }
}
