package dev.kap.report.word;

import java.util.Optional;
import java.util.function.Supplier;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/// Where paragraphs and tables go one below the other: the pages of a section, or a cell.
final class Flow {

    private final Supplier<CTP> paragraphs;
    private final Supplier<CTTbl> tables;
    private final ReferenceParts reference;
    private final FigureRoom room;
    private Optional<CTP> last = Optional.empty();
    private boolean endsInTable;

    private Flow(Supplier<CTP> paragraphs, Supplier<CTTbl> tables, ReferenceParts reference, FigureRoom room) {
        this.paragraphs = paragraphs;
        this.tables = tables;
        this.reference = reference;
        this.room = room;
    }

    static Flow on(CTBody body, ReferenceParts reference, FigureRoom room) {
        return new Flow(body::addNewP, body::addNewTbl, reference, room);
    }

    /// The same reference, inside a cell.
    Flow in(CTTc cell, double width) {
        return new Flow(cell::addNewP, cell::addNewTbl, reference, new FigureRoom(width, room.height()));
    }

    double widthMm() {
        return room.width();
    }

    /// What a figure may fill.
    FigureRoom room() {
        return room;
    }

    ReferenceParts reference() {
        return reference;
    }

    CTP paragraph(WordStyle style) {
        CTP paragraph = paragraphs.get();
        if (style != WordStyle.NORMAL) {
            paragraph.addNewPPr().addNewPStyle().setVal(reference.id(style));
        }
        last = Optional.of(paragraph);
        endsInTable = false;
        return paragraph;
    }

    CTTbl table() {
        if (endsInTable) {
            paragraph(WordStyle.TABLE_END);
        }
        endsInTable = true;
        return tables.get();
    }

    boolean isEmpty() {
        return last.isEmpty() && !endsInTable;
    }

    /// The last paragraph; Word wants one at the end of every cell and section.
    CTP end() {
        return isEmpty() || endsInTable ? paragraph(WordStyle.TABLE_END) : last.orElseThrow();
    }
}
