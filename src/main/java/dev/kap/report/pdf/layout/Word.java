package dev.kap.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stays together on a line, with what follows it there.
///
/// @param blank between this word and the next one on the same line
/// @param hyphen what is printed after it where a line ends here: empty but at a soft hyphen
/// @param endsLine whether the line ends here in any case
record Word(
        List<InlineFragment> bits,
        Optional<InlineFragment.Letters> blank,
        Optional<InlineFragment.Letters> hyphen,
        boolean endsLine) {

    Word {
        bits = List.copyOf(bits);
    }

    double width() {
        return bits.stream().mapToDouble(InlineFragment::width).sum();
    }

    double blankWidth() {
        return blank.map(InlineFragment::width).orElse(0.0);
    }

    /// What it needs at the end of a line.
    double widthAtEnd() {
        return width() + hyphen.map(InlineFragment::width).orElse(0.0);
    }

    /// Cuts a word that is longer than a line into words that are not.
    List<Word> cut(double width) {
        List<Word> parts = new ArrayList<>();
        List<InlineFragment> part = new ArrayList<>();
        double used = 0;
        for (InlineFragment crumb :
                bits.stream().flatMap(bit -> bit.crumbs().stream()).toList()) {
            if (!part.isEmpty() && used + crumb.width() > width) {
                parts.add(new Word(part, Optional.empty(), Optional.empty(), true));
                part = new ArrayList<>();
                used = 0;
            }
            part.add(crumb);
            used += crumb.width();
        }
        parts.add(new Word(part, blank, hyphen, endsLine));
        return parts;
    }
}
