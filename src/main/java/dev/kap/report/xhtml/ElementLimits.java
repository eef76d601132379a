package dev.kap.report.xhtml;

import dev.kap.wording.Arg;
import java.util.HashMap;
import java.util.Map;

/// What a document may hold, so that a loop in a template ends before it has filled thousands of pages.
final class ElementLimits {

    /// Columns in columns do not go deeper than ten.
    private static final int DEEPEST = 50;

    private static final int LONGEST_WORD = 32_767;

    private static final Map<String, Integer> MOST = Map.of("section", 500, "figure", 300, "column", 2_000);
    private static final int MOST_OF_ANY = 100_000;

    private final Map<String, Integer> seen = new HashMap<>();
    private int word;

    /// Counts an element that stands in so many others.
    ///
    /// @throws TemplateProblem where it is one too many, or too deep
    void entered(String name, int depth, TemplatePlace place) {
        if (depth > DEEPEST) {
            throw place.problem("nested", Arg.count(DEEPEST));
        }
        int most = MOST.getOrDefault(name, MOST_OF_ANY);
        if (seen.merge(name, 1, Integer::sum) > most) {
            throw place.problem("too-many", Arg.text(name), Arg.count(most));
        }
        word = 0;
    }

    /// Looks at a text, which a reader may hand over in pieces: a word goes on until there is a blank or another
    /// element.
    ///
    /// @throws TemplateProblem where a word in it is longer than any cell of a workbook
    void written(String text, TemplatePlace place) {
        for (int i = 0; i < text.length(); i++) {
            word = Character.isWhitespace(text.charAt(i)) ? 0 : word + 1;
            if (word > LONGEST_WORD) {
                throw place.problem("long-word", Arg.count(LONGEST_WORD));
            }
        }
    }
}
