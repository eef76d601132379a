package dev.kap.wording;

import java.util.List;

/// Lists inside a sentence, short enough for a table cell: at most three, then "and 4 more".
public final class Listing {

    /// How many names a list spells out.
    private static final int SHOWN = 3;

    private Listing() {}

    /// Names as they stand: "A, B and C", "A, B, C and 4 more".
    public static Arg names(List<String> names) {
        return few(names, SHOWN);
    }

    /// The first `shown` of these names, then "and 4 more".
    public static Arg few(List<String> names, int shown) {
        if (names.size() <= shown) {
            return Arg.names(names);
        }
        return Arg.phrase(Sentence.of(
                "wording.list.more",
                Arg.text(String.join(", ", names.subList(0, shown))),
                Arg.count(names.size() - shown)));
    }

    /// The first `shown` of these phrases, then "and 4 more".
    public static Arg fewPhrases(List<Sentence> phrases, int shown) {
        if (phrases.size() <= shown) {
            return phrases(phrases);
        }
        return Arg.phrase(
                Sentence.of("wording.list.more", commas(phrases.subList(0, shown)), Arg.count(phrases.size() - shown)));
    }

    /// Phrases that are said in the plan's language, all of them.
    public static Arg phrases(List<Sentence> phrases) {
        if (phrases.size() == 1) {
            return Arg.phrase(phrases.getFirst());
        }
        Arg before = commas(phrases.subList(0, phrases.size() - 1));
        return Arg.phrase(Sentence.of("wording.list.and", before, Arg.phrase(phrases.getLast())));
    }

    private static Arg commas(List<Sentence> phrases) {
        Arg soFar = Arg.phrase(phrases.getFirst());
        for (Sentence next : phrases.subList(1, phrases.size())) {
            soFar = Arg.phrase(Sentence.of("wording.list.comma", soFar, Arg.phrase(next)));
        }
        return soFar;
    }
}
