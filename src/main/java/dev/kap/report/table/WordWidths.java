package dev.kap.report.table;

import dev.kap.document.Block.Table.Look;
import dev.kap.document.Inline;
import dev.kap.figure.Lettering;
import dev.kap.theme.Theme;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/// How wide the widest word of a cell is, in millimetres.
record WordWidths(Theme theme) {

    /// The space at the right of each column but the last.
    static final double PADDING_MM = 1.7;

    private static final double POINTS_PER_MM = 72 / 25.4;

    /// A mark, sign or box with the gap to the word that it stays with.
    private static final double MARK_MM = 4.4;

    /// The frame around a word.
    private static final double FRAME_MM = 1.8;

    /// Of a table's head.
    Lettered ofHead() {
        return new Lettered(theme, theme.size("table.head"), true);
    }

    /// Of its rows.
    Lettered of(Look look) {
        double size = switch (look) {
            case PLAIN, SCORECARD, CLOSE, TALLY -> theme.size("table");
            case FINE -> theme.size("caption");
            case READING -> theme.size("body") * 9 / 9.5;
        };
        return new Lettered(theme, size, false);
    }

    /// How the text of a cell is set.
    record Lettered(Theme theme, double size, boolean bold) {

        /// The widest word, with the mark before it.
        double widest(List<Inline> content) {
            double widest = 0;
            double mark = 0;
            for (Inline inline : content) {
                switch (inline) {
                    case Inline.Text text -> {
                        widest = Math.max(widest, word(text.text(), bold || text.bold(), mark));
                        mark = 0;
                    }
                    case Inline.PageRef ref -> {
                        widest = Math.max(widest, word(ref.text(), bold || ref.bold(), mark));
                        mark = 0;
                    }
                    case Inline.Tag tag -> {
                        widest = Math.max(widest, word(tag.text(), bold, FRAME_MM));
                        mark = 0;
                    }
                    case Inline.Mark _, Inline.Sign _, Inline.Icon _ -> {
                        mark = MARK_MM;
                        widest = Math.max(widest, mark);
                    }
                    case Inline.Bar _, Inline.Break _ -> mark = 0;
                }
            }
            return widest;
        }

        /// The widest of the parts between which a line may break; the first stands beside the mark.
        private double word(String text, boolean strong, double mark) {
            Lettering letters = Lettering.of(theme, "ink", size).inBold(strong);
            BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
            breaks.setText(text);
            double widest = 0;
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                String part = text.substring(start, end).strip();
                double before = start == 0 ? mark : 0;
                widest = Math.max(widest, before + letters.width(part) / POINTS_PER_MM);
                start = end;
            }
            return widest;
        }
    }
}
