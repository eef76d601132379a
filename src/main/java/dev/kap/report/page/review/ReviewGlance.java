package dev.kap.report.page.review;

import dev.kap.insight.Concentration;
import dev.kap.insight.Period;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.List;
import java.util.Objects;

/// All accounts in one table, and what the meeting has to decide.
///
/// @param money what the amounts are, and of which time
/// @param basis what all shares are taken from
/// @param gaps where the cells stand that are not known
/// @param decisions the questions to decide, the most pressing first
/// @param moreDecisions how many more there are, and where
public record ReviewGlance(
        String headline,
        String money,
        GlanceTable table,
        String basis,
        String gaps,
        List<ReviewDecisions> decisions,
        String moreDecisions) {

    private static final int DECISIONS = 7;
    private static final int YEAR = 12;

    /// The page of all accounts.
    public static ReviewGlance of(ReviewFacts facts) {
        List<ReviewDecisions> decisions = ReviewDecisions.of(facts);
        return new ReviewGlance(
                headline(facts, decisions.size()),
                money(facts),
                GlanceTable.of(facts),
                facts.basis(),
                facts.said().text("review.gaps", Arg.text(facts.sheet("accounts.cellsThatMatter"))),
                decisions.stream().limit(DECISIONS).toList(),
                plus(facts, decisions));
    }

    private static String plus(ReviewFacts facts, List<ReviewDecisions> decisions) {
        String sheet = "portfolio.decisions";
        String rest = facts.rest(decisions.size() - DECISIONS, sheet);
        return decisions.isEmpty() ? rest : facts.said().text("review.plus", Arg.text(facts.sheet(sheet))) + " " + rest;
    }

    /// "12 months to 30 Sep 2026", over the amounts.
    private static String money(ReviewFacts facts) {
        Concentration concentration = facts.portfolio().insight().concentration();
        Period period = concentration.period();
        PrintFormat said = facts.said();
        if (period == null) {
            return said.text("review.head.own-periods");
        }
        String key = concentration.wonOpportunities() ? "won" : "revenue";
        return period.months() == YEAR && !period.estimated()
                ? said.text(
                        "review.head." + key, Arg.text(said.wording().numbers().shortDate(period.to())))
                : said.text(period.text());
    }

    static long singleThreaded(ReviewFacts facts) {
        return facts.portfolio().accounts().stream()
                .filter(plan -> Objects.equals(plan.insight().dependence().singleThreaded(), true))
                .count();
    }

    static long undated(ReviewFacts facts) {
        return facts.review().reviewsDue().stream()
                .filter(due -> due.next() == null)
                .count();
    }

    static String headline(ReviewFacts facts) {
        return headline(facts, ReviewDecisions.of(facts).size());
    }

    private static String headline(ReviewFacts facts, int decisions) {
        PrintFormat said = facts.said();
        long threads = singleThreaded(facts);
        Double revenue = facts.portfolio().insight().concentration().revenue();
        Sentence what = threads == 0
                ? Sentence.of("report.review.headline.settle", Arg.countInWords(decisions))
                : Sentence.of(
                        "report.review.headline.threads",
                        Arg.countInWords(threads),
                        Arg.phrase(Sentence.of("report.review.headline.more", Arg.countInWords(decisions - 1))));
        int accounts = facts.portfolio().accounts().size();
        return revenue == null
                ? said.text("review.headline.glance.no-revenue", Arg.countInWords(accounts), Arg.phrase(what))
                : said.text(
                        "review.headline.glance",
                        Arg.countInWords(accounts),
                        Arg.money(revenue),
                        Arg.phrase(decisions == 0 ? Sentence.of("report.review.headline.nothing") : what));
    }
}
