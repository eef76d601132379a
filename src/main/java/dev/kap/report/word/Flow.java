package dev.kap.report.word;

import java.util.Optional;
import java.util.function.Supplier;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/// Where paragraphs and tables go one below the other: the pages of a section, or a cell.
final class Flow {

    /// How high a paragraph is that keeps two tables apart; other distances are as large as with it.
    private static final double SEPARATOR = 1;

    private final Supplier<CTP> paragraphs;
    private final Supplier<CTTbl> tables;
    private final ReferenceParts reference;
    private final FigureRoom room;
    private Optional<CTP> last = Optional.empty();
    private boolean endsInTable;
    private Optional<Distance> distance = Optional.empty();

    /// How far what comes next stays from what stands there.
    ///
    /// @param separator the style of the paragraph that keeps two tables apart
    private record Distance(WordStyle separator, double points) {}

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

    /// Keeps that distance, in points, between what stands there and what comes next: as space of a paragraph above or
    /// below, because it depends on the neighbours and no style can say it.
    void keepApart(WordStyle separator, double points) {
        distance = Optional.of(new Distance(separator, points));
    }

    /// A block that turned out to be nothing keeps none.
    void forgetDistance() {
        distance = Optional.empty();
    }

    CTP paragraph(WordStyle style) {
        CTP paragraph = styled(style);
        distance.ifPresent(kept ->
                ParagraphPlacing.spacing(paragraph).setBefore(Lengths.twipsOfPoints(kept.points() + SEPARATOR)));
        distance = Optional.empty();
        return paragraph;
    }

    private CTP styled(WordStyle style) {
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
            separate();
        } else {
            last.ifPresent(above -> distance.ifPresent(kept ->
                    ParagraphPlacing.spacing(above).setAfter(Lengths.twipsOfPoints(kept.points() + SEPARATOR))));
        }
        distance = Optional.empty();
        endsInTable = true;
        return tables.get();
    }

    /// Word joins two tables with nothing between: here alone a paragraph without text keeps a distance.
    private void separate() {
        CTP between = styled(distance.map(Distance::separator).orElse(WordStyle.TABLE_END));
        distance.filter(kept -> kept.points() < StyleSheet.distance(kept.separator()))
                .ifPresent(
                        closer -> ParagraphPlacing.spacing(between).setBefore(Lengths.twipsOfPoints(closer.points())));
    }

    boolean isEmpty() {
        return last.isEmpty() && !endsInTable;
    }

    /// The last paragraph; Word wants one at the end of every cell and section.
    CTP end() {
        return isEmpty() || endsInTable ? paragraph(WordStyle.TABLE_END) : last.orElseThrow();
    }
}
