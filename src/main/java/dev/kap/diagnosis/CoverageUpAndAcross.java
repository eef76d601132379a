package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.diagnosis.answer.WordingKeys;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Coverage;
import dev.kap.insight.PortfolioInsight;
import dev.kap.insight.Tolerance;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.portfolio.column.LinkColumn;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// No. 12: do our live links cover the account up and down, and across? Judged by the smaller of both shares.
final class CoverageUpAndAcross implements Question {

    @Override
    public int number() {
        return 12;
    }

    @Override
    public Diagnosis answer(AccountInsight account, PortfolioInsight portfolio, AccountPeople people) {
        Coverage coverage = account.coverage();
        return RequiredData.of(this, account, portfolio, people)
                .contacts()
                .columns(LinkColumn.STRENGTH)
                .fact(coverage.vertical() != null, ContactColumn.LEVEL)
                .fact(coverage.horizontal() != null, ContactColumn.FUNCTION)
                .then(CoverageUpAndAcross::judge);
    }

    private static Diagnosis judge(DiagnosisContext background) {
        Coverage coverage = background.account().coverage();
        double vertical = Objects.requireNonNull(coverage.vertical());
        double horizontal = Objects.requireNonNull(coverage.horizontal());
        double smaller = Math.min(vertical, horizontal);
        ComputedAnswer reply = new ComputedAnswer(
                12,
                background.limits(12).atLeast(smaller),
                smaller,
                Sentence.of("diagnosis.12.figure", Arg.share(vertical), Arg.share(horizontal)));
        Holes holes = Holes.of(background);
        return reply.because(holes.evidence(reply), holes.next(reply, background), rows(background));
    }

    private static List<Origin> rows(DiagnosisContext background) {
        return DiagnosisContext.rows(background.contacts().stream()
                .filter(contact -> !contact.contact().external())
                .toList());
    }

    /// The levels and functions with contacts and without a live link.
    private record Holes(List<Level> levels, List<String> functions) {

        static Holes of(DiagnosisContext background) {
            double live = background.portfolio().settings().number(Setting.LIVE_LINK);
            List<Coverage.Cell> cells = background.account().coverage().cells();
            List<Level> levels = Arrays.stream(Level.values())
                    .filter(level -> cells.stream().anyMatch(cell -> cell.level() == level))
                    .filter(level -> cells.stream()
                            .filter(cell -> cell.level() == level)
                            .noneMatch(cell -> Tolerance.reached(cell.bestLink(), live)))
                    .toList();
            return new Holes(levels, functions(cells, live));
        }

        private static List<String> functions(List<Coverage.Cell> cells, double live) {
            List<String> result = new ArrayList<>();
            for (Coverage.Cell cell : cells) {
                String function = cell.function();
                boolean covered = cells.stream()
                        .filter(other -> other.function().equals(function))
                        .anyMatch(other -> Tolerance.reached(other.bestLink(), live));
                if (!function.isEmpty() && !covered && !result.contains(function)) {
                    result.add(function);
                }
            }
            return result;
        }

        Sentence evidence(ComputedAnswer reply) {
            if (levels.isEmpty() && functions.isEmpty()) {
                return reply.evidence("all");
            }
            if (levels.isEmpty()) {
                return reply.evidence("functions", Listing.names(functions));
            }
            List<Sentence> named = levels.stream().map(WordingKeys::level).toList();
            return functions.isEmpty()
                    ? reply.evidence("levels", Listing.fewPhrases(named, 3))
                    : reply.evidence("both", Listing.fewPhrases(named, 2), Listing.few(functions, 2));
        }

        /// The most influential contact in a hole is the one to meet.
        Sentence next(ComputedAnswer reply, DiagnosisContext background) {
            AccountPeople people = background.people();
            return background.contacts().stream()
                    .filter(contact -> !contact.contact().external())
                    .filter(contact -> levels.contains(contact.level())
                            || functions.stream()
                                    .anyMatch(f -> TypedText.same(
                                            f, contact.contact().position().function())))
                    .min(ContactInsight.BY_INFLUENCE)
                    .map(contact -> people.step(reply.next("meet", people.name(contact)), people.carer(contact)))
                    .orElseGet(() -> reply.next("good"));
        }
    }
}
