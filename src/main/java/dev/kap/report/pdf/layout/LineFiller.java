package dev.kap.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts words on lines, as many on each as fit.
final class LineFiller {

    /// So that a word that fits exactly is not sent on by rounding.
    private static final double TOLERANCE = 0.01;

    private final double width;
    private final List<Line> lines = new ArrayList<>();
    private List<InlineFragment> bits = new ArrayList<>();
    private double x;
    private Optional<Word> last = Optional.empty();

    private LineFiller(double width) {
        this.width = width;
    }

    /// The lines of a paragraph; none for one without words.
    static List<Line> fill(List<Word> words, double width) {
        LineFiller filler = new LineFiller(width);
        words.forEach(filler::add);
        if (filler.last.isPresent()) {
            filler.endLine(false);
        }
        return List.copyOf(filler.lines);
    }

    private void add(Word word) {
        if (last.isPresent() && x + last.get().blankWidth() + word.widthAtEnd() > width + TOLERANCE) {
            endLine(true);
        }
        if (last.isEmpty() && word.width() > width + TOLERANCE && canBeCut(word)) {
            word.cut(width).forEach(this::place);
        } else {
            place(word);
        }
    }

    private boolean canBeCut(Word word) {
        return word.bits().stream().mapToInt(bit -> bit.crumbs().size()).sum() > 1;
    }

    private void place(Word word) {
        last.flatMap(Word::blank).ifPresent(this::append);
        word.bits().forEach(this::append);
        last = Optional.of(word);
        if (word.endsLine()) {
            endLine(false);
        }
    }

    private void endLine(boolean broken) {
        double end = x;
        if (broken) {
            Word word = last.orElseThrow();
            word.hyphen().ifPresent(this::append);
            end = x;
            // Nobody sees the blank at the end of a line, but a reader of the text finds two words and not one.
            word.blank().map(InlineFragment.Letters::atLineEnd).ifPresent(this::append);
        }
        lines.add(new Line(LineOrder.items(bits), end));
        bits = new ArrayList<>();
        x = 0;
        last = Optional.empty();
    }

    private void append(InlineFragment bit) {
        bits.add(bit);
        x += bit.width();
    }
}
