package dev.kap.report.page.plan;

import dev.kap.plan.DataGap;
import dev.kap.portfolio.Status;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.part.Sign;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What is wrong in the input, and what is missing to know more.
///
/// @param clean one line where no problem was found; empty else
/// @param more how many problems stand in problems.txt only; empty for none
/// @param cells the empty cells on which most depends
public record QualityPage(String headline, List<ProblemRow> problems, String clean, String more, List<CellRow> cells) {

    private static final int ROWS = 40;

    /// A problem with its place.
    public record ProblemRow(String severity, Sign sign, String place, String value, String message, String remedy) {}

    /// An empty cell, whom to ask, and what depends on it.
    public record CellRow(String place, String column, String subject, String whom, String changes) {}

    /// The page of that account.
    public static QualityPage of(PageContext facts) {
        List<Problem> sorted = facts.problems().stream()
                .sorted(Comparator.comparing(Problem::severity))
                .toList();
        long errors = sorted.stream().filter(QualityPage::costs).count();
        long warnings =
                sorted.stream().filter(p -> p.severity() == Severity.WARNING).count();
        // A note asks for nothing: it stands in problems.txt.
        List<Problem> asking =
                sorted.stream().filter(p -> p.severity() != Severity.NOTE).toList();
        int shown = Math.min(ROWS, asking.size());
        return new QualityPage(
                headline(facts.said(), errors, warnings),
                asking.stream().limit(shown).map(p -> row(p, facts.said())).toList(),
                sorted.isEmpty() ? facts.said().text("empty.problems") : "",
                sorted.size() == shown ? "" : facts.said().text("more-problems", Arg.count(sorted.size() - shown)),
                facts.plan().agenda().cells().stream()
                        .map(cell -> row(cell, facts.said()))
                        .toList());
    }

    private static CellRow row(DataGap cell, PrintFormat said) {
        return new CellRow(
                place(cell.place()),
                cell.column().title(),
                cell.subject() == null ? PrintFormat.UNKNOWN : cell.subject(),
                cell.whom() == null ? PrintFormat.UNKNOWN : cell.whom(),
                changes(cell, said));
    }

    /// The cell within the workbook; the file is named on the page once.
    private static String place(Place place) {
        return place.cell().isEmpty() ? place.sheet() : place.sheet() + "!" + place.cell();
    }

    private static String changes(DataGap cell, PrintFormat said) {
        List<String> changes = new ArrayList<>();
        add(changes, "cell.quadrants", cell.quadrants(), said);
        add(changes, "cell.diagnostics", cell.diagnostics(), said);
        add(changes, "cell.tiers", cell.tiers(), said);
        add(changes, "cell.actions", cell.actions(), said);
        return String.join(", ", changes);
    }

    private static void add(List<String> changes, String key, int count, PrintFormat said) {
        if (count > 0) {
            changes.add(said.text(key, Arg.count(count)));
        }
    }

    private static String headline(PrintFormat said, long errors, long warnings) {
        if (errors > 0) {
            return warnings == 0
                    ? said.text("headline.quality.only-errors", Arg.countInWords(errors))
                    : said.text(
                            "headline.quality",
                            Arg.phrase(Sentence.of("report.headline.quality.errors", Arg.countInWords(errors))),
                            Arg.phrase(
                                    Sentence.of("report.headline.quality.and-warnings", Arg.countInWords(warnings))));
        }
        return warnings > 0
                ? said.text("headline.quality.warnings", Arg.countInWords(warnings))
                : said.text("headline.quality.clean");
    }

    private static boolean costs(Problem problem) {
        return problem.severity() == Severity.FATAL || problem.severity() == Severity.ERROR;
    }

    private static ProblemRow row(Problem p, PrintFormat said) {
        Status status = switch (p.severity()) {
            case FATAL, ERROR -> Status.GAP;
            case WARNING -> Status.ATTENTION;
            case NOTE -> Status.UNKNOWN;
        };
        return new ProblemRow(
                said.word("severity", p.severity()),
                Sign.of(status, said.word("severity", p.severity())),
                p.place().toString(),
                PrintFormat.orUnknown(p.value()),
                said.text(p.message()),
                said.text(p.remedy()));
    }
}
