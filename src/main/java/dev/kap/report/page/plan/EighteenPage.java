package dev.kap.report.page.plan;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.plan.PlanHeadlines;
import dev.kap.portfolio.Status;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.part.Sign;
import dev.kap.wording.Arg;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The eighteen questions with their answers and the strategic index.
///
/// @param people one sentence on who answered in the workbook; empty where all is computed
public record EighteenPage(String headline, List<Row> rows, String people) {

    private static final Pattern FIRST_LETTER = Pattern.compile("(?<![\\p{L}\\p{M}'’])\\p{L}");

    /// One question.
    ///
    /// @param by initials of who answered it; empty where computed
    public record Row(
            String number, String question, Sign sign, String figure, String evidence, String nextStep, String by) {}

    /// The page of that account.
    public static EighteenPage of(PageContext facts) {
        PrintFormat said = facts.said();
        List<Diagnosis> all = facts.plan().diagnosis().diagnoses();
        List<String> people = all.stream()
                .map(Diagnosis::answeredBy)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        return new EighteenPage(
                facts.headline(PlanHeadlines::eighteen),
                all.stream().map(d -> row(d, said)).toList(),
                people.isEmpty() ? "" : said.text("answered.people", Arg.names(people)));
    }

    private static Row row(Diagnosis d, PrintFormat said) {
        return new Row(
                said.count(d.number()),
                said.wording().say("diagnosis." + d.number() + ".short"),
                Sign.of(d.status(), said.word("diagnosis", d.status())),
                said.text(d.figure()),
                said.text(d.evidence()),
                d.status() == Status.GOOD && said.text(d.nextStep()).isEmpty()
                        ? PrintFormat.UNKNOWN
                        : said.text(d.nextStep()),
                d.answeredBy() == null ? "" : initials(d.answeredBy()));
    }

    private static String initials(String name) {
        return FIRST_LETTER
                .matcher(name)
                .results()
                .map(letter -> letter.group().toUpperCase(Locale.ROOT) + ".")
                .collect(Collectors.joining());
    }
}
