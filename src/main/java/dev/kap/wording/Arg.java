package dev.kap.wording;

import java.time.LocalDate;
import java.util.List;

/// A value inside a sentence; its kind says how it is printed in the plan's language.
public sealed interface Arg {

    /// Text of the user or a name, printed as it stands.
    record Text(String text) implements Arg {}

    /// Several names, printed as "A, B and C".
    record Names(List<String> names) implements Arg {
        public Names {
            names = List.copyOf(names);
        }
    }

    /// A whole number; the first one of a sentence chooses between its `.one` and its plain form.
    ///
    /// @param inWords whether a small one is a word, as in a headline: that is read, not looked up
    record Count(long count, boolean inWords) implements Arg {}

    /// A score from 0 to 10, printed with one decimal place.
    record Score(double score) implements Arg {}

    /// A share from 0 to 1, printed in percent without decimals.
    record Share(double share) implements Arg {}

    /// An access from 0 to 1, printed with two decimal places.
    record Access(double access) implements Arg {}

    /// An amount in the currency of the plan.
    record Money(double amount) implements Arg {}

    /// Any other number, printed with up to two decimal places.
    record Figure(double figure) implements Arg {}

    /// A number that somebody typed, printed as exactly: a rate of 0.0061 is not 0.01.
    record Exact(double number) implements Arg {}

    /// A day, printed as day and month, with the year where it is not the year of the as-of date.
    record Day(LocalDate day) implements Arg {}

    /// A day, always printed with its year.
    record DatedDay(LocalDate day) implements Arg {}

    /// A sentence or phrase inside the sentence.
    record Phrase(Sentence sentence) implements Arg {}

    static Arg text(String text) {
        return new Text(text);
    }

    static Arg names(List<String> names) {
        return new Names(names);
    }

    static Arg count(long count) {
        return new Count(count, false);
    }

    static Arg countInWords(long count) {
        return new Count(count, true);
    }

    static Arg score(double score) {
        return new Score(score);
    }

    static Arg share(double share) {
        return new Share(share);
    }

    static Arg access(double access) {
        return new Access(access);
    }

    static Arg money(double amount) {
        return new Money(amount);
    }

    static Arg figure(double figure) {
        return new Figure(figure);
    }

    static Arg exact(double number) {
        return new Exact(number);
    }

    static Arg day(LocalDate day) {
        return new Day(day);
    }

    static Arg datedDay(LocalDate day) {
        return new DatedDay(day);
    }

    static Arg phrase(Sentence sentence) {
        return new Phrase(sentence);
    }
}
