package dev.kap.document;

import dev.kap.figure.Drawing;
import java.util.List;

/// A drawing that templates place by its name.
///
/// @param facts the largest facts in it, each a sentence, for those who do not see it
public record Illustration(Drawing drawing, List<String> facts) {
    public Illustration {
        facts = List.copyOf(facts);
    }
}
