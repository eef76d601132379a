package dev.kap.report.page.review;

import dev.kap.insight.Concentration;
import dev.kap.portfolio.Tier;
import dev.kap.report.page.part.KeyFigure;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// All accounts in one table, and what the meeting has to decide.
///
/// @param decisions the questions to decide, the most pressing first
///
/// @param basis what all shares are taken from
public record ReviewGlance(
        String headline, List<KeyFigure> keyFigures, GlanceTable table, String basis, List<ReviewDecisions> decisions) {

    /// The page of all accounts.
    public static ReviewGlance of(ReviewFacts facts) {
        return new ReviewGlance(
                headline(facts), keyFigures(facts), GlanceTable.of(facts), facts.basis(), ReviewDecisions.of(facts));
    }

    private static long singleThreaded(ReviewFacts facts) {
        return facts.portfolio().accounts().stream()
                .filter(plan -> Objects.equals(plan.insight().dependence().singleThreaded(), true))
                .count();
    }

    private static String headline(ReviewFacts facts) {
        PrintFormat said = facts.said();
        long threads = singleThreaded(facts);
        long undated = facts.review().reviewsDue().stream()
                .filter(due -> due.next() == null)
                .count();
        return said.text(
                "review.headline.glance",
                Arg.countInWords(facts.portfolio().accounts().size()),
                Arg.phrase(Sentence.of("report.review.headline.threads", Arg.countInWords(threads))),
                Arg.phrase(Sentence.of("report.review.headline.undated", Arg.countInWords(undated))));
    }

    private static List<KeyFigure> keyFigures(ReviewFacts facts) {
        PrintFormat said = facts.said();
        Concentration concentration = facts.portfolio().insight().concentration();
        long key = facts.review().matrix().stream()
                .filter(row -> row.tier() == Tier.KEY)
                .count();
        List<KeyFigure> all = new ArrayList<>();
        all.add(new KeyFigure(
                said.count(facts.portfolio().accounts().size()),
                said.text("review.accounts"),
                said.text("review.of-them-key", Arg.count(key))));
        all.add(new KeyFigure(
                said.money(concentration.revenue()),
                said.text(concentration.wonOpportunities() ? "label.wonOpportunities" : "label.revenue"),
                concentration.period() == null
                        ? ""
                        : said.text(concentration.period().text())));
        all.add(new KeyFigure(said.share(concentration.top3Share()), said.text("review.top3"), ""));
        all.add(new KeyFigure(
                said.count(singleThreaded(facts)), said.text("review.single"), said.text("review.single.note")));
        all.add(new KeyFigure(
                said.count(facts.review().developList().size()),
                said.text("review.develop"),
                said.text("review.develop.note")));
        return all;
    }
}
