package dev.kap.cli;

import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.run.Outcome;
import dev.kap.run.ProblemsText;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Says what a run has made and what is wrong with the input: text for people, or one JSON object.
final class Summary {

    /// So many problems of one kind are printed one by one; the rest is counted.
    private static final int SHOWN_OF_A_KIND = 5;

    private final Surroundings surroundings;
    private final Talk talk;

    Summary(Surroundings surroundings, Talk talk) {
        this.surroundings = surroundings;
        this.talk = talk;
    }

    /// After `kap plan`.
    void plan(Outcome outcome) throws IOException {
        if (talk.json) {
            OutcomeJson.write(outcome, surroundings.out());
            return;
        }
        problems(outcome, talk.verbose ? Severity.NOTE : Severity.WARNING);
        say(outcome, "cli.lost", outcome.lost());
        say(outcome, "cli.unknown", outcome.unknown());
        if (outcome.made() && !talk.quiet) {
            surroundings
                    .err()
                    .println(outcome.wording()
                            .say(
                                    "cli.made",
                                    Arg.count(outcome.accounts().size()),
                                    Arg.count(outcome.documents().size()),
                                    Arg.text(outcome.folder().orElseThrow().toString())));
        } else if (!outcome.made()) {
            surroundings.err().println(outcome.wording().say("cli.nothing"));
        }
    }

    /// After `kap new workbook`: gives the exit code.
    int started(Outcome outcome, Path file) {
        problems(outcome, talk.verbose ? Severity.NOTE : Severity.WARNING);
        String key = outcome.made() ? "cli.started" : "cli.nothing";
        surroundings.err().println(outcome.wording().say(key, Arg.text(file.toString())));
        return outcome.made() ? ExitCode.MADE : ExitCode.NOTHING;
    }

    /// After `kap check`.
    void check(Outcome outcome) throws IOException {
        if (talk.json) {
            OutcomeJson.write(outcome, surroundings.out());
            return;
        }
        problems(outcome, talk.quiet ? Severity.ERROR : Severity.NOTE);
        say(outcome, "cli.lost", outcome.lost());
        surroundings
                .err()
                .println(outcome.wording()
                        .say(
                                "cli.checked",
                                Arg.count(outcome.count(Severity.FATAL) + outcome.count(Severity.ERROR)),
                                Arg.count(outcome.count(Severity.WARNING)),
                                Arg.count(outcome.count(Severity.NOTE))));
    }

    private void say(Outcome outcome, String key, List<String> names) {
        if (!names.isEmpty()) {
            surroundings.err().println(outcome.wording().say(key, Arg.count(names.size()), Arg.names(names)));
        }
    }

    /// Worst first, grouped by kind; the first few of each kind, then how many more.
    private void problems(Outcome outcome, Severity least) {
        PrintWriter err = surroundings.err();
        Wording wording = outcome.wording();
        Severity shown = talk.quiet ? Severity.ERROR : least;
        Map<String, List<Problem>> byKind = outcome.problems().stream()
                .filter(p -> p.severity().compareTo(shown) <= 0)
                .collect(Collectors.groupingBy(
                        p -> p.severity() + p.kind(), java.util.LinkedHashMap::new, Collectors.toList()));
        byKind.values().forEach(ofKind -> {
            long most = talk.verbose ? Long.MAX_VALUE : SHOWN_OF_A_KIND;
            ofKind.stream().limit(most).forEach(p -> err.println(ProblemsText.of(p, wording)));
            if (ofKind.size() > most) {
                err.println(wording.say("cli.more", Arg.count(ofKind.size() - most)));
            }
        });
    }
}
