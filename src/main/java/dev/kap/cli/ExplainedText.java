package dev.kap.cli;

import dev.kap.explanation.Explanation;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.util.List;

/// Explanations as plain text: the figure, then indented its rule, its inputs with their cells, the arithmetic.
record ExplainedText(Wording wording) {

    String of(List<Explanation> explanations) {
        StringBuilder text = new StringBuilder();
        explanations.forEach(one -> add(text, one));
        return text.toString();
    }

    private void add(StringBuilder text, Explanation one) {
        line(text, "", wording.say(one.figure()));
        line(text, "  ", wording.say("cli.explain.rule", Arg.phrase(one.rule())));
        one.inputs()
                .forEach(input -> line(
                        text,
                        "  ",
                        wording.say(
                                "cli.explain.input", Arg.text(input.place().toString()), Arg.phrase(input.says()))));
        one.working().forEach(step -> line(text, "  ", wording.say("cli.explain.step", Arg.phrase(step))));
        text.append('\n');
    }

    private static void line(StringBuilder text, String indent, String said) {
        text.append(indent).append(said).append('\n');
    }
}
