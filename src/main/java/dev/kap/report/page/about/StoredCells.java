package dev.kap.report.page.about;

import dev.kap.intake.StoredRow;
import dev.kap.intake.StoredRow.StoredCell;
import dev.kap.portfolio.ColumnKind;
import dev.kap.portfolio.ColumnSpec;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.portfolio.column.ObjectiveColumn;
import dev.kap.problem.Place;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The cells of an input that are about one person: the own row, rows that are about them, and wherever else their
/// name stands.
final class StoredCells {

    /// Rows of these are about the contact they name.
    private static final Set<Sheet> ABOUT_ONE =
            EnumSet.of(Sheet.LINKS, Sheet.TIES, Sheet.ACTIONS, Sheet.OBJECTIVES, Sheet.PROPOSALS);

    private static final Set<ColumnKind> MONEY = EnumSet.of(ColumnKind.MONEY, ColumnKind.VOLUME, ColumnKind.PERCENT);

    private final AboutSubject who;

    StoredCells(AboutSubject who) {
        this.who = who;
    }

    List<StoredCell> of(List<StoredRow> rows) {
        List<StoredCell> found = new ArrayList<>();
        rows.stream().filter(this::isOwn).forEach(row -> found.addAll(row.cells()));
        for (StoredRow row : rows) {
            if (!isOwn(row) && !isOfAnotherAccount(row)) {
                found.addAll(isAbout(row) ? withoutMoney(row) : naming(row));
            }
        }
        return List.copyOf(found);
    }

    private boolean isOwn(StoredRow row) {
        if (row.sheet().equals(Optional.of(Sheet.CONTACTS)) && row.place().equals(who.row())) {
            return true;
        }
        // Nothing was made of the account: the name is all there is.
        return who.contact().isEmpty()
                && row.sheet().equals(Optional.of(Sheet.CONTACTS))
                && who.isCalled(row.text(ContactColumn.CONTACT));
    }

    /// Two accounts may have people of one name.
    private boolean isOfAnotherAccount(StoredRow row) {
        return row.cells().stream()
                .filter(cell -> cell.column()
                        .filter(column -> column.title().equals(ColumnSpec.ACCOUNT))
                        .isPresent())
                .anyMatch(cell -> !who.isIn(cell.text()));
    }

    private boolean isAbout(StoredRow row) {
        return row.sheet().filter(ABOUT_ONE::contains).isPresent()
                && row.cells().stream()
                        .filter(cell -> cell.column()
                                .filter(column -> column.traits().namesOf().equals(Optional.of(Sheet.CONTACTS)))
                                .isPresent())
                        .anyMatch(cell -> who.isCalled(cell.text()));
    }

    private static List<StoredCell> withoutMoney(StoredRow row) {
        boolean figures = row.sheet().equals(Optional.of(Sheet.OBJECTIVES))
                && !row.text(ObjectiveColumn.KIND).toLowerCase(Locale.ROOT).matches("rel.*|bez.*");
        return row.cells().stream()
                .filter(cell -> cell.column()
                        .map(column -> column.traits().kind())
                        .filter(kind -> MONEY.contains(kind) || (figures && kind == ColumnKind.NUMBER))
                        .isEmpty())
                .toList();
    }

    private List<StoredCell> naming(StoredRow row) {
        return row.cells().stream().filter(cell -> who.isNamedIn(cell.text())).toList();
    }

    /// "Contacts!F12".
    static String address(Place place) {
        return place.sheet().isEmpty() ? place.toString() : place.sheet() + "!" + place.cell();
    }
}
