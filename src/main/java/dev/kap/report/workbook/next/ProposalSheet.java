package dev.kap.report.workbook.next;

import dev.kap.plan.Move;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnTraits;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.column.ProposalColumn;
import dev.kap.report.workbook.StreamedBook;
import dev.kap.wording.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The sheet on which people decide. Rows that are decided stay as they are, with the day of the first run that read
/// the
/// decision; those that are not make room for what is proposed now.
final class ProposalSheet {

    private static final int MOST_ROWS = 2000;
    private static final int LONG = 44;
    private static final int BROAD = 24;
    private static final int SHORT = 13;

    private final OwnSheet sheet;
    private final LocalDate asOf;
    private final Wording wording;

    ProposalSheet(XSSFWorkbook book, LocalDate asOf, Wording wording) {
        this.asOf = asOf;
        this.wording = wording;
        this.sheet = new OwnSheet(book, Sheet.PROPOSALS.title(), widths(), Set.of(ProposalColumn.MARK.title()));
        if (sheet.fresh()) {
            choices(ProposalColumn.DECISION);
            choices(ProposalColumn.STATUS);
            XSSFSheet plain = sheet.sheet();
            plain.setAutoFilter(new CellRangeAddress(0, MOST_ROWS, 0, columns().size() - 1));
        }
    }

    private static List<ProposalColumn> columns() {
        return Arrays.stream(ProposalColumn.values())
                .filter(column -> column.traits().use() != ColumnTraits.Use.JOINING)
                .toList();
    }

    private static Map<String, Integer> widths() {
        Map<String, Integer> widths = new LinkedHashMap<>();
        columns().forEach(column -> widths.put(column.title(), width(column)));
        return widths;
    }

    private static int width(Column<?> column) {
        return switch (column.traits().kind()) {
            case LONG_TEXT -> LONG;
            case TEXT -> column.traits().wide() || column.traits().namesOf().isPresent() ? BROAD : SHORT;
            case NUMBER, MONEY, VOLUME, PERCENT, DATE -> SHORT;
        };
    }

    private void choices(ProposalColumn column) {
        int index = sheet.column(column.title());
        DataValidationHelper helper = sheet.sheet().getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(column.traits().choices().toArray(String[]::new)),
                new CellRangeAddressList(1, MOST_ROWS, index, index));
        validation.setShowErrorBox(true);
        validation.setSuppressDropDownArrow(true);
        sheet.sheet().addValidationData(validation);
    }

    /// Writes them into a workbook that is edited, whose decided rows stay.
    void write(PortfolioPlan plan) {
        sheet.put(Stream.concat(decided(sheet.rows()), proposed(plan)).toList());
    }

    /// Has them written with a workbook of ours.
    ///
    /// @param known those that were decided before
    void write(PortfolioPlan plan, List<Map<String, Object>> known, StreamedBook to) {
        sheet.put(() -> Stream.concat(decided(known), proposed(plan)).iterator(), to);
    }

    private Stream<Map<String, Object>> decided(List<Map<String, Object>> known) {
        return known.stream()
                .filter(row -> row.containsKey(ProposalColumn.DECISION.title()))
                .map(row -> {
                    Map<String, Object> decided = new LinkedHashMap<>(row);
                    decided.putIfAbsent(ProposalColumn.DECIDED_ON.title(), asOf);
                    return decided;
                });
    }

    private Stream<Map<String, Object>> proposed(PortfolioPlan plan) {
        return plan.accounts().stream()
                .flatMap(account -> account.register().open().stream()
                        .filter(Move::proposed)
                        .map(move -> row(account.name(), move)));
    }

    private Map<String, Object> row(String account, Move move) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(ProposalColumn.NUMBER.title(), move.number());
        row.put(ProposalColumn.ACCOUNT.title(), account);
        if (move.contact() != null) {
            row.put(ProposalColumn.CONTACT.title(), move.contact());
        }
        row.put(ProposalColumn.MOVE.title(), wording.say(move.action()));
        if (!move.owner().isEmpty()) {
            row.put(ProposalColumn.OWNER.title(), move.owner());
        }
        move.day().ifPresent(day -> row.put(ProposalColumn.BY.title(), day));
        row.put(ProposalColumn.TRIGGER.title(), wording.say(move.trigger()));
        row.put(ProposalColumn.MOVE_ID.title(), move.cause().id());
        row.put(ProposalColumn.MARK.title(), move.cause().mark());
        return row;
    }
}
