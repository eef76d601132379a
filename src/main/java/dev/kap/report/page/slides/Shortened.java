package dev.kap.report.page.slides;

import dev.kap.figure.Lettering;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A text in less room than a page has: it loses its last sentences, then its last clauses, never its first words.
final class Shortened {

    /// What is shorter than so many letters is the beginning of a list rather than a clause.
    private static final int LEAST = 30;

    private static final String SENTENCE = ". ";
    /// Where a sentence may end before its end, the clearest breaks first.
    private static final List<String> BREAKS = List.of(": ", "; ", " \u2013 ", ", ");

    private Shortened() {}

    /// As much of the text as fits, without a full stop.
    static String to(String text, Predicate<String> fits) {
        String whole = bare(text);
        return Stream.concat(Stream.of(whole), sentences(whole))
                .filter(fits)
                .findFirst()
                .or(() -> sentences(whole)
                        .flatMap(Shortened::clauses)
                        .filter(fits)
                        .findFirst())
                .orElseGet(() -> cut(whole, fits));
    }

    /// Two sentences as one, with a colon between them, or a dash where one of them has a colon.
    static String joined(String text) {
        int end = text.indexOf(SENTENCE);
        boolean two = end > 0 && text.indexOf(SENTENCE, end + 1) < 0;
        return two
                ? text.substring(0, end)
                        + (text.contains(": ") ? " \u2013 " : ": ")
                        + text.substring(end + SENTENCE.length())
                : text;
    }

    /// How many lines of so many letters the text takes; a word that is longer than a line counts beyond all.
    static int lines(String text, int letters) {
        int lines = 1;
        int at = 0;
        for (String word : text.split(" ", -1)) {
            if (at > 0 && at + 1 + word.length() > letters) {
                lines++;
                at = 0;
            }
            at += (at > 0 ? 1 : 0) + word.length();
            if (at > letters) {
                return Integer.MAX_VALUE;
            }
        }
        return lines;
    }

    /// The sentences from the first on, the most of them first.
    private static Stream<String> sentences(String text) {
        return shorter(text, SENTENCE).map(Shortened::bare);
    }

    private static Stream<String> clauses(String sentence) {
        return BREAKS.stream().flatMap(end -> shorter(sentence, end)).filter(clause -> clause.length() >= LEAST);
    }

    /// The text up to each of those breaks, the longest first; the text itself where it has none.
    private static Stream<String> shorter(String text, String end) {
        Stream<String> parts = Stream.iterate(text.lastIndexOf(end), at -> at > 0, at -> text.lastIndexOf(end, at - 1))
                .map(at -> text.substring(0, at));
        return text.contains(end) ? parts : Stream.of(text);
    }

    private static String bare(String sentence) {
        String text = sentence.strip();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static String cut(String text, Predicate<String> fits) {
        String shorter = text;
        while (!shorter.isEmpty() && !fits.test(shorter + Lettering.ELLIPSIS)) {
            int blank = shorter.lastIndexOf(' ');
            int end = blank > 0 ? blank : shorter.length() - 1;
            shorter = shorter.substring(0, end).stripTrailing();
        }
        return shorter + Lettering.ELLIPSIS;
    }
}
