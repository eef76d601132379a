package dev.kap.report.pdf.layout;

import dev.kap.figure.Drawing;
import dev.kap.report.pdf.font.FaceRun;
import java.awt.Color;
import java.nio.file.Path;

/// One thing on a page; those later in a list lie above those before.
public sealed interface Item {

    /// The same thing elsewhere.
    Item moved(double dx, double dy);

    /// Text of one font and one direction, the left end of which is at x.
    ///
    /// @param baseline y of the line it stands on
    /// @param tracking additional space after each character
    record Words(double x, double baseline, FaceRun run, double size, Color colour, double tracking, Tag tag)
            implements Item {
        @Override
        public Words moved(double dx, double dy) {
            return new Words(x + dx, baseline + dy, run, size, colour, tracking, tag);
        }

        /// Its width, without the blank at its end that parts it from the next line.
        public double width() {
            String shown = run.text().stripTrailing();
            return run.face().width(shown, size) + tracking * shown.length();
        }
    }

    /// A straight line; decoration.
    record Rule(double x1, double y1, double x2, double y2, double weight, Color colour) implements Item {
        @Override
        public Rule moved(double dx, double dy) {
            return new Rule(x1 + dx, y1 + dy, x2 + dx, y2 + dy, weight, colour);
        }
    }

    /// A filled rectangle; decoration.
    record Fill(double x, double y, double width, double height, Color colour) implements Item {
        @Override
        public Fill moved(double dx, double dy) {
            return new Fill(x + dx, y + dy, width, height, colour);
        }
    }

    /// A drawing, scaled to that width and height.
    record Picture(double x, double y, double width, double height, Drawing drawing, Tag tag) implements Item {
        @Override
        public Picture moved(double dx, double dy) {
            return new Picture(x + dx, y + dy, width, height, drawing, tag);
        }
    }

    /// A picture file, fitted into that width and height at their left and top.
    record Logo(double x, double y, double width, double height, Path file, Tag tag) implements Item {
        @Override
        public Logo moved(double dx, double dy) {
            return new Logo(x + dx, y + dy, width, height, file, tag);
        }
    }

    /// The place that links and page references to this id lead to.
    record Anchor(String id, double y) implements Item {
        @Override
        public Anchor moved(double dx, double dy) {
            return new Anchor(id, y + dy);
        }
    }
}
