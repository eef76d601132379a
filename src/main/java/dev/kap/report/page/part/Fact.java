package dev.kap.report.page.part;

import java.util.List;

/// A label with its value.
public record Fact(String label, String value) {

    /// Adds a fact unless there is nothing to say.
    public static void add(List<Fact> all, PrintFormat said, String label, String value) {
        if (!value.isEmpty()) {
            all.add(new Fact(said.text("label." + label), value));
        }
    }
}
