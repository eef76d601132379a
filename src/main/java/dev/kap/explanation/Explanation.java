package dev.kap.explanation;

import dev.kap.portfolio.Origin;
import dev.kap.problem.Place;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.List;

/// How one figure came about.
///
/// @param figure what is explained, with its value
/// @param rule the rule in words, with the settings of this input
/// @param inputs what it was worked out from
/// @param working the arithmetic, step by step; empty where the inputs say it all
public record Explanation(Sentence figure, Sentence rule, List<Input> inputs, List<Sentence> working) {

    public Explanation {
        inputs = List.copyOf(inputs);
        working = List.copyOf(working);
    }

    /// One input and the cell or row it stands in.
    public record Input(Place place, Sentence says) {}

    /// Gathers an explanation step by step; the keys are `explanation.<name>.<part>`.
    static final class Told {

        private final String name;
        private final Sentence figure;
        private Sentence rule;
        private final List<Input> inputs = new ArrayList<>();
        private final List<Sentence> working = new ArrayList<>();

        private Told(String name, Sentence figure) {
            this.name = name;
            this.figure = figure;
            this.rule = Sentence.of("explanation." + name + ".rule");
        }

        /// @param kind which sentence names the figure: `explanation.<name>.<kind>`
        static Told of(String name, String kind, Arg... args) {
            return new Told(name, Sentence.of("explanation." + name + "." + kind, args));
        }

        Told rule(Arg... args) {
            rule = Sentence.of("explanation." + name + ".rule", args);
            return this;
        }

        Told from(Place place, String kind, Arg... args) {
            inputs.add(new Input(place, Sentence.of("explanation." + kind, args)));
            return this;
        }

        /// Rows whose part the working tells.
        Told from(List<Origin> rows) {
            rows.stream()
                    .map(Origin::place)
                    .distinct()
                    .forEach(place -> inputs.add(new Input(place, Sentence.of("explanation.row"))));
            return this;
        }

        Told so(String kind, Arg... args) {
            working.add(Sentence.of("explanation." + name + "." + kind, args));
            return this;
        }

        Told so(Sentence sentence) {
            working.add(sentence);
            return this;
        }

        Explanation end() {
            return new Explanation(figure, rule, inputs, working);
        }
    }
}
