package dev.kap.report.pdf.layout;

import dev.kap.figure.Drawing;
import dev.kap.report.pdf.font.FaceRun;
import java.awt.Color;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A part of a word: text of one look, or something drawn in the line.
sealed interface InlineFragment {

    double width();

    /// How deep it is nested in text of the other direction; 0 for what is drawn, which stands where it is read.
    default int level() {
        return 0;
    }

    /// What it puts on the page when it starts at x and its base line is at 0.
    List<Item> items(double x);

    /// The same in parts as small as may be.
    List<InlineFragment> crumbs();

    /// Text.
    record Letters(FaceRun run, double size, Color colour, double tracking, Tag tag) implements InlineFragment {
        @Override
        public int level() {
            return run.level();
        }

        /// The same at the end of a line, where it is a blank that follows the direction of the paragraph.
        Letters atLineEnd() {
            return new Letters(run.at(0), size, colour, tracking, tag);
        }

        @Override
        public double width() {
            return run.width(size) + tracking * run.text().length();
        }

        @Override
        public List<Item> items(double x) {
            return List.of(new Item.Words(x, 0, run, size, colour, tracking, tag));
        }

        @Override
        public List<InlineFragment> crumbs() {
            BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
            letters.setText(run.text());
            List<InlineFragment> crumbs = new ArrayList<>();
            int start = letters.first();
            for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
                crumbs.add(new Letters(run.with(run.text().substring(start, end)), size, colour, tracking, tag));
                start = end;
            }
            return crumbs;
        }
    }

    /// A drawing centred `rise` above the base line, followed by a gap.
    ///
    /// The ring of a borderline mark hangs over, so that names start at the same x with a ring and without one.
    ///
    /// @param overhang how far the drawing reaches out of its room at both sides
    record Drawn(Drawing drawing, double rise, double overhang, double gap, Tag tag) implements InlineFragment {
        @Override
        public double width() {
            return drawing.width() - 2 * overhang + Math.max(gap, overhang * 1.5);
        }

        @Override
        public List<Item> items(double x) {
            double y = -rise - drawing.height() / 2;
            return List.of(new Item.Picture(x - overhang, y, drawing.width(), drawing.height(), drawing, tag));
        }

        @Override
        public List<InlineFragment> crumbs() {
            return List.of(this);
        }
    }

    /// Text inside a drawn frame.
    record Framed(Drawn frame, double padding, List<Letters> letters) implements InlineFragment {
        @Override
        public double width() {
            return frame.width();
        }

        @Override
        public List<Item> items(double x) {
            List<Item> items = new ArrayList<>(frame.items(x));
            double at = x + padding;
            for (Letters part : letters) {
                items.addAll(part.items(at));
                at += part.width();
            }
            return items;
        }

        @Override
        public List<InlineFragment> crumbs() {
            return List.of(this);
        }
    }
}
