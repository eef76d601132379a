package dev.kap.report.page.slides;

import dev.kap.figure.Lettering;
import java.util.List;
import java.util.stream.Stream;

/// The title of a slide: a headline of the plan without its full stop, in two lines (look.md, "Slides"). One that is
/// longer loses its last sentences, then its last clauses; never its first words.
public final class SlideTitle {

    private static final int LINE = 52;
    private static final int LINES = 2;
    /// Where a sentence may end before its end, the clearest breaks first.
    private static final List<String> BREAKS = List.of(": ", "; ", " \u2013 ", ", ");

    private SlideTitle() {}

    /// The title that says that headline.
    public static String of(String headline) {
        String whole = bare(headline);
        return Stream.concat(Stream.of(whole), sentences(whole))
                .filter(SlideTitle::fits)
                .findFirst()
                .or(() -> sentences(whole)
                        .flatMap(SlideTitle::clauses)
                        .filter(SlideTitle::fits)
                        .findFirst())
                .orElseGet(() -> cut(whole));
    }

    /// Whether it stands in its two lines.
    static boolean fits(String title) {
        return lines(title) <= LINES;
    }

    private static int lines(String title) {
        int lines = 1;
        int at = 0;
        for (String word : title.split(" ")) {
            if (at > 0 && at + 1 + word.length() > LINE) {
                lines++;
                at = 0;
            }
            at += (at > 0 ? 1 : 0) + word.length();
            if (at > LINE) {
                return Integer.MAX_VALUE;
            }
        }
        return lines;
    }

    /// The sentences from the first on, the most of them first.
    private static Stream<String> sentences(String text) {
        return shorter(text, ". ").map(SlideTitle::bare);
    }

    private static Stream<String> clauses(String sentence) {
        return BREAKS.stream().flatMap(end -> shorter(sentence, end));
    }

    /// The text up to each of those breaks, the longest first; the text itself last where it has none.
    private static Stream<String> shorter(String text, String end) {
        Stream<String> parts = Stream.iterate(
                text.lastIndexOf(end), at -> at > 0, at -> text.lastIndexOf(end, at - 1))
                .map(at -> text.substring(0, at));
        return text.contains(end) ? parts : Stream.of(text);
    }

    private static String bare(String sentence) {
        String text = sentence.strip();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static String cut(String text) {
        String shorter = text;
        while (!fits(shorter + Lettering.ELLIPSIS)) {
            int blank = shorter.lastIndexOf(' ');
            shorter = shorter.substring(0, blank > 0 ? blank : LINE - 1).stripTrailing();
        }
        return shorter + Lettering.ELLIPSIS;
    }
}
