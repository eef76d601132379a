package dev.kap.diagnosis;

import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.List;

/// Lists inside a sentence, short enough for a table cell: at most three, then "and 4 more".
public final class Listing {

    /// How many names a list spells out.
    private static final int SHOWN = 3;

    private Listing() {}

    /// Names as they stand: "A, B and C", "A, B, C and 4 more".
    public static Arg names(List<String> names) {
        if (names.size() <= SHOWN) {
            return Arg.names(names);
        }
        return Arg.phrase(Sentence.of(
                "diagnosis.and-more",
                Arg.text(String.join(", ", names.subList(0, SHOWN))),
                Arg.count(names.size() - SHOWN)));
    }

    /// Phrases that are said in the plan's language, all of them.
    public static Arg phrases(List<Sentence> phrases) {
        if (phrases.size() == 1) {
            return Arg.phrase(phrases.getFirst());
        }
        Arg soFar = Arg.phrase(phrases.getFirst());
        for (Sentence next : phrases.subList(1, phrases.size() - 1)) {
            soFar = Arg.phrase(Sentence.of("diagnosis.comma", soFar, Arg.phrase(next)));
        }
        return Arg.phrase(Sentence.of("diagnosis.and", soFar, Arg.phrase(phrases.getLast())));
    }
}
