package dev.kap.document;

import dev.kap.figure.Drawing;
import java.util.List;

/// A block of a section; formats switch over it without a default, so that none is forgotten.
public sealed interface Block {

    /// A heading inside a section, level 2 or 3; kept with the block after it.
    record SubHeading(int level, String text) implements Block {}

    /// Running text.
    record Paragraph(Role role, List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        /// How a paragraph is set (look.md, "Type").
        public enum Role {
            BODY,
            LEAD_IN,
            FOOTNOTE
        }
    }

    /// A panel on tint with an accent line at its left.
    record Note(String title, List<Inline> content) implements Block {
        public Note {
            content = List.copyOf(content);
        }
    }

    /// A list of contents: title and page of each section that has one.
    record Contents() implements Block {}

    /// Two to five big numbers in a row under an accent rule.
    record KeyFigures(List<KeyFigure> figures) implements Block {
        public KeyFigures {
            figures = List.copyOf(figures);
        }

        /// How much smaller than the theme's `size.big` the numbers are set, all alike, so that the longest stays on
        /// its line: 1 for not at all.
        public double scale() {
            int longest = figures.stream()
                    .mapToInt(figure -> figure.value().length())
                    .max()
                    .orElse(0);
            return Math.min(1, (double) LETTERS / Math.max(1, figures.size() * longest));
        }

        /// So many letters of size.big stand side by side over the width of a page, gaps between figures taken off.
        private static final int LETTERS = 42;
    }

    /// One big number with its label and a note.
    record KeyFigure(String value, String label, List<Inline> note) {
        public KeyFigure {
            note = List.copyOf(note);
        }
    }

    /// A figure with its caption below.
    ///
    /// @param id target of links; empty without one
    /// @param alt what the figure shows, for those who do not see it
    /// @param caption with its number in front: "**Figure 2** ..."; empty for a figure without one
    /// @param floats whether it may stand elsewhere in its section, see [Floats]
    record Figure(String id, Drawing drawing, String alt, List<Inline> caption, boolean floats) implements Block {
        public Figure {
            caption = List.copyOf(caption);
        }

        /// A figure that stays where it is.
        public Figure(String id, Drawing drawing, String alt, List<Inline> caption) {
            this(id, drawing, alt, caption, false);
        }
    }

    /// Blocks side by side.
    ///
    /// @param floats whether they may stand elsewhere in their section, see [Floats]
    record Columns(List<Column> columns, boolean floats) implements Block {
        public Columns {
            columns = List.copyOf(columns);
        }

        /// Blocks that stay where they are.
        public Columns(List<Column> columns) {
            this(columns, false);
        }
    }

    /// One of the blocks side by side; between two lie 4 mm.
    record Column(double widthMm, List<Block> blocks) {
        public Column {
            blocks = List.copyOf(blocks);
        }
    }

    /// A table; it breaks between rows and repeats its head.
    ///
    /// @param id target of links; empty without one
    /// @param head may be empty: then an accent rule opens the table
    /// @param caption below, with its number in front; empty without one
    record Table(String id, Look look, List<TableColumn> columns, List<Cell> head, List<Row> rows, List<Inline> caption)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            head = List.copyOf(head);
            rows = List.copyOf(rows);
            caption = List.copyOf(caption);
        }

        /// How a table is set (look.md, "Tables").
        public enum Look {
            /// 8.5/11, rows top aligned.
            PLAIN(1),
            /// The same, rows at least 10.4 mm high and centred vertically.
            SCORECARD(1),
            /// 9/11.5 without head: numbered findings, reading lists.
            READING(0.92),
            /// 8.5/11, rows close together: many short paragraphs.
            CLOSE(0.4),
            /// 8/10.5, rows close together: what is looked up, not read.
            FINE(0.3),
            /// Rows to tick and write in: at least 8.9 mm high and centred vertically.
            TALLY(0.3);

            private final double padding;

            Look(double padding) {
                this.padding = padding;
            }

            /// What stands above and below a row's text, as a share of the theme's `table.padding.mm`.
            public double padding() {
                return padding;
            }
        }
    }

    /// A column of a table.
    record TableColumn(double widthMm, boolean right) {}

    /// A row of a table; never broken over pages.
    record Row(Kind kind, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /// What a row is.
        public enum Kind {
            BODY,
            /// One cell over all columns on tint.
            GROUP,
            /// Accent rule above and below.
            TOTAL
        }
    }

    /// A cell of a table.
    ///
    /// @param span over how many columns, 1 or more
    record Cell(List<Inline> content, int span) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    /// A line to sign on, with what stands under it; several in a row share the width.
    record Signatures(List<String> labels) implements Block {
        public Signatures {
            labels = List.copyOf(labels);
        }
    }
}
