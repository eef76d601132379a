package dev.kap.wording;

import java.util.List;

/// What is to be said, before the language is chosen: the key of a message and the values in it.
///
/// The part of the key before the first dot names the message file: `diagnosis.4.evidence` stands in
/// `diagnosis_en.properties`.
public record Sentence(String key, List<Arg> args) {

    public Sentence {
        args = List.copyOf(args);
    }

    /// The sentence of that key with its values in the order of the message's `{0}`, `{1}`, ….
    public static Sentence of(String key, Arg... args) {
        return new Sentence(key, List.of(args));
    }

    /// Text that a user typed, said as it stands in every language.
    public static Sentence verbatim(String text) {
        return of("wording.verbatim", Arg.text(text));
    }
}
