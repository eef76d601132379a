package dev.kap.cli;

import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.run.Outcome;
import dev.kap.run.ProblemsText;
import dev.kap.run.Shard;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Says what a run has made and what is wrong with the input: text for people, or one JSON object.
final class Summary {

    /// So many accounts are named; more would fill the screen.
    private static final int NAMED = 10;

    /// Where a result holds every problem.
    private static final Path PROBLEMS = Path.of("problems.txt");

    /// Ends of the files that somebody wants to see first, in this order.
    private static final List<String> FIRST =
            List.of("index.html", "portfolio-review.pdf", ".pdf", "portfolio-review.docx", ".docx", ".xlsx", ".json");

    /// Notes of what is nothing to wonder about: how a file was read that looks well, which columns are kept. All
    /// others
    /// tell what was done with a row or a name, and are printed.
    private static final Set<String> QUIET = Set.of(
            "csv-read-as",
            "encoding-assumed",
            "day-first",
            "month-first",
            "row-too-short",
            "unknown-columns",
            "file-not-read");

    private final Environment surroundings;
    private final OutputOptions talk;

    Summary(Environment surroundings, OutputOptions talk) {
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
        unknown(outcome);
        // Said also to those who want to hear of errors only.
        for (Path kept : outcome.kept()) {
            surroundings.err().println(outcome.wording().say("cli.kept", Arg.text(kept.toString())));
        }
        if (!outcome.made()) {
            surroundings.err().println(outcome.wording().say(nothing(outcome)));
        } else if (!talk.quiet) {
            surroundings.err().println(outcome.wording().say(result(outcome)));
            outcome.beside()
                    .changed()
                    .ifPresent(changed ->
                            surroundings.err().println(outcome.wording().say(changed.line())));
            open(outcome)
                    .ifPresent(file ->
                            surroundings.err().println(outcome.wording().say("cli.open", Arg.text(file.toString()))));
        }
    }

    /// After a share of `kap plan`.
    void share(Outcome outcome, Shard shard) throws IOException {
        if (talk.json) {
            OutcomeJson.write(outcome, surroundings.out());
            return;
        }
        problems(outcome, talk.verbose ? Severity.NOTE : Severity.WARNING);
        say(outcome, "cli.lost", outcome.lost());
        if (!talk.quiet) {
            surroundings
                    .err()
                    .println(outcome.wording()
                            .say(
                                    "cli.share",
                                    Arg.count(outcome.accounts().size()),
                                    Arg.text(shard.number() + "/" + shard.of()),
                                    Arg.text("--shard join/" + shard.of())));
        }
    }

    private static Sentence result(Outcome outcome) {
        return Sentence.of(
                made(outcome),
                Arg.count(outcome.accounts().size()),
                Arg.phrase(
                        Sentence.of("cli.files", Arg.count(outcome.documents().size()))),
                Arg.text(outcome.folder().orElseThrow().toString()));
    }

    /// Nothing was made; an earlier result is named only where there is one.
    private static Sentence nothing(Outcome outcome) {
        return outcome.beside()
                .earlier()
                .map(place -> Sentence.of("cli.nothing-earlier", Arg.text(place.toString())))
                .orElseGet(() -> Sentence.of("cli.nothing"));
    }

    /// What to open first: the page that leads to all, else the first document, else the figures.
    private static Optional<Path> open(Outcome outcome) {
        return FIRST.stream()
                .flatMap(end -> outcome.documents().stream()
                        .filter(file -> file.toString().endsWith(end)))
                .findFirst()
                .map(outcome.folder().orElseThrow()::resolve);
    }

    private void unknown(Outcome outcome) {
        say(outcome, "cli.unknown", outcome.unknown());
        say(outcome, "cli.nobody", outcome.beside().nobody());
        if (!outcome.beside().near().isEmpty()) {
            surroundings
                    .err()
                    .println(outcome.wording()
                            .say("cli.near", firstOf(outcome.beside().near())));
        }
    }

    /// What is said of the accounts: that their plans were made, or only what tells of all of them together.
    private static String made(Outcome outcome) {
        if (outcome.hasPlans()) {
            return "cli.made";
        }
        return outcome.hasReview() ? "cli.made-review" : "cli.made-figures";
    }

    /// After `kap new workbook`: gives the exit code.
    int started(Outcome outcome, Path file) {
        problems(outcome, talk.verbose ? Severity.NOTE : Severity.WARNING);
        say(outcome, "cli.lost", outcome.lost());
        String key = outcome.made() ? "cli.started" : "cli.nothing";
        surroundings.err().println(outcome.wording().say(key, Arg.text(file.toString())));
        if (!outcome.made()) {
            return ExitCode.NOTHING;
        }
        return outcome.lost().isEmpty() ? ExitCode.MADE : ExitCode.SOME;
    }

    /// After `kap check`.
    ///
    /// @param annotated whether an annotated copy was asked for
    void check(Outcome outcome, boolean annotated) throws IOException {
        if (talk.json) {
            OutcomeJson.write(outcome, surroundings.out());
            return;
        }
        problems(outcome, talk.quiet ? Severity.ERROR : Severity.NOTE);
        say(outcome, "cli.lost", outcome.lost());
        PrintWriter err = surroundings.err();
        err.println(ProblemsText.counts(outcome.problems(), outcome.wording()));
        outcome.documents()
                .forEach(file -> err.println(outcome.wording().say("cli.annotated", Arg.text(file.toString()))));
        if (annotated && outcome.documents().isEmpty()) {
            err.println(outcome.wording().say("cli.not-annotated"));
        }
    }

    private void say(Outcome outcome, String key, List<String> names) {
        if (!names.isEmpty()) {
            surroundings.err().println(outcome.wording().say(key, Arg.count(names.size()), firstOf(names)));
        }
    }

    private Arg firstOf(List<String> names) {
        int more = names.size() - NAMED;
        return more < 2 || talk.verbose
                ? Arg.names(names)
                : Arg.phrase(Sentence.of(
                        "problem.and-more", Arg.text(String.join(", ", names.subList(0, NAMED))), Arg.count(more)));
    }

    /// Worst first, grouped by kind; the first few of each kind and how many more, or all for those who ask. Notes that
    /// matter are shown to all but those who want to hear of errors only; the others are counted.
    private void problems(Outcome outcome, Severity least) {
        Severity shown = talk.quiet ? Severity.ERROR : least;
        List<Problem> problems = outcome.problems().stream()
                .filter(p -> p.severity().compareTo(shown) <= 0 || (!talk.quiet && matters(p)))
                .toList();
        int most = talk.verbose ? Integer.MAX_VALUE : ProblemsText.SHOWN_OF_A_KIND;
        surroundings.err().print(ProblemsText.groups(problems, outcome.wording(), most));
        int more = outcome.problems().size() - problems.size();
        if (more > 0 && !talk.quiet) {
            String key = outcome.documents().contains(PROBLEMS) ? "cli.more-notes-kept" : "cli.more-notes";
            surroundings.err().println(outcome.wording().say(key, Arg.count(more)));
        }
        surroundings.err().flush();
    }

    private static boolean matters(Problem problem) {
        return problem.severity() == Severity.NOTE && !QUIET.contains(problem.kind());
    }
}
