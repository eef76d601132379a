package dev.kap.wording;

import java.util.List;
import java.util.Set;

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

    /// Whether the message is one of those that end so: `meet` of `diagnosis.8.meet`.
    public boolean asks(Set<String> what) {
        return what.contains(key.substring(key.lastIndexOf('.') + 1));
    }

    /// What is said, whatever the language: equal for two sentences of one message and the same values. Scores count in
    /// whole points, and figures that move every day not at all.
    public String gist() {
        return key + args.stream().map(Sentence::gist).toList();
    }

    private static String gist(Arg arg) {
        return switch (arg) {
            case Arg.Score(double score) -> String.valueOf(Math.round(score));
            case Arg.Phrase(Sentence inner) -> inner.gist();
            case Arg.Share _, Arg.Access _, Arg.Money _, Arg.Figure _, Arg.Exact _ -> "";
            case Arg.Text _, Arg.Names _, Arg.Count _, Arg.Day _, Arg.DatedDay _ -> arg.toString();
        };
    }
}
