package dev.kap.report.page.review;

import dev.kap.plan.PortfolioReview.Decision;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the meeting has to decide: one question for all accounts and people it is open for.
///
/// @param question the same for all of them
/// @param cases whom it is open for, the most pressing first; some are left to results.json where there are many
public record ReviewDecisions(String question, String cases) {

    private static final int CASES = 8;

    /// All questions, the most pressing first.
    static List<ReviewDecisions> of(ReviewFacts facts) {
        Map<Decision.Kind, List<Decision>> byKind = new LinkedHashMap<>();
        facts.review()
                .decisions()
                .forEach(decision -> byKind.computeIfAbsent(decision.kind(), kind -> new ArrayList<>())
                        .add(decision));
        return byKind.entrySet().stream()
                .map(kind -> new ReviewDecisions(
                        facts.said().text("decide." + key(kind.getKey())), cases(kind.getValue(), facts.said())))
                .toList();
    }

    private static String cases(List<Decision> decisions, PrintFormat said) {
        List<String> all = new ArrayList<>(decisions.stream()
                .limit(CASES)
                .map(decision -> said.text(new Sentence(
                        "report.decide." + key(decision.kind()) + ".case",
                        decision.what().args())))
                .toList());
        if (decisions.size() > CASES) {
            all.add(said.text("review.more-decisions", Arg.count(decisions.size() - CASES)));
        }
        return String.join("; ", all);
    }

    private static String key(Decision.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
