package dev.kap.report.page.slides;

import dev.kap.plan.AccountPlan;
import dev.kap.plan.Move;
import dev.kap.plan.PortfolioReview.DevelopContact;
import dev.kap.portfolio.Setting;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.plan.PageContext;
import dev.kap.report.page.review.GlanceTable;
import dev.kap.report.page.review.ReviewBusiness;
import dev.kap.report.page.review.ReviewDecisions;
import dev.kap.report.page.review.ReviewDependence;
import dev.kap.report.page.review.ReviewFacts;
import dev.kap.report.page.review.ReviewGlance;
import dev.kap.report.page.review.ReviewPeople;
import dev.kap.report.page.review.ReviewWork;
import dev.kap.wording.Arg;
import java.util.List;
import java.util.stream.Stream;

/// The seven slides of all accounts: the pages of the portfolio review in as much as is read from afar.
public record PortfolioSlides(
        String title,
        String footer,
        Slide<GlanceTable.AccountRow> accounts,
        GlanceTable.TotalRow total,
        Slide<ReviewDecisions> decisions,
        Slide<String> pareto,
        Slide<ReviewDependence.NeedRow> dependence,
        Slide<ReviewPeople.DevelopRow> people,
        Slide<ReviewPeople.LeagueRow> ours,
        List<ReviewPeople.LeagueRow> theirs,
        Slide<ReviewWork.GoalRow> goals) {

    private static final int ACCOUNTS = 6;
    private static final int DECISIONS = 5;
    private static final int NEEDS = 7;
    private static final int PEOPLE = 7;
    private static final int LEAGUE = 6;
    private static final int GOALS = 7;

    /// One slide with its rows.
    ///
    /// @param more says where the rest is; empty where all are there
    public record Slide<R>(String title, List<String> notes, List<R> rows, String more) {

        /// The first of those rows.
        ///
        /// @param all how many there are
        static <R> Slide<R> of(
                String headline, Stream<String> spoken, List<R> rows, int most, int all, PrintFormat said) {
            int shown = Math.min(rows.size(), most);
            return new Slide<>(
                    SlideTitle.of(headline),
                    Stream.concat(Stream.of(headline), spoken).toList(),
                    rows.stream().limit(most).toList(),
                    rows.isEmpty()
                            ? said.text("slides.none")
                            : all <= shown ? "" : said.text("slides.more.review", Arg.count(all - shown)));
        }
    }

    /// The slides of those accounts.
    public static PortfolioSlides of(ReviewFacts facts) {
        PrintFormat said = facts.said();
        ReviewGlance glance = ReviewGlance.of(facts);
        List<ReviewDecisions> decisions = ReviewDecisions.of(facts);
        ReviewBusiness business = ReviewBusiness.of(facts);
        ReviewDependence dependence = ReviewDependence.of(facts);
        ReviewPeople people = ReviewPeople.of(facts);
        ReviewWork work = ReviewWork.of(facts);
        List<GlanceTable.AccountRow> rows =
                glance.table().rows().stream().filter(row -> !row.sum()).toList();
        return new PortfolioSlides(
                title(facts),
                said.text(
                        "footer",
                        Arg.text(title(facts)),
                        Arg.text(said.fullDate(
                                facts.portfolio().insight().portfolio().asOf()))),
                Slide.of(glance.headline(), Stream.of(glance.basis()), rows, ACCOUNTS, rows.size(), said),
                glance.table().total(),
                Slide.of(
                        settle(decisions.size(), said),
                        decisions.stream().map(one -> decision(one, said)),
                        decisions,
                        DECISIONS,
                        decisions.size(),
                        said),
                Slide.of(
                        business.paretoHeadline(),
                        Stream.of(business.concentration(), business.basis()),
                        List.of(business.concentration()),
                        1,
                        1,
                        said),
                Slide.of(
                        dependence.headline(),
                        Stream.empty(),
                        dependence.needs(),
                        NEEDS,
                        dependence.needs().size(),
                        said),
                Slide.of(
                        people.developHeadline(),
                        moves(facts),
                        people.develop(),
                        PEOPLE,
                        facts.portfolio().review().developList().size(),
                        said),
                Slide.of(people.leagueHeadline(), Stream.empty(), people.ours(), LEAGUE, LEAGUE, said),
                people.theirs().stream().limit(LEAGUE).toList(),
                Slide.of(
                        work.goalsHeadline(),
                        Stream.empty(),
                        work.goals(),
                        GOALS,
                        work.goals().size(),
                        said));
    }

    private static String title(ReviewFacts facts) {
        PrintFormat said = facts.said();
        String company = facts.portfolio().insight().portfolio().settings().text(Setting.COMPANY);
        String kind = said.text(
                "slides.portfolio",
                Arg.text(String.valueOf(facts.portfolio().insight().portfolio().planYear())));
        return company.isEmpty() ? kind : said.text("footer", Arg.text(company), Arg.text(kind));
    }

    private static String settle(int decisions, PrintFormat said) {
        return decisions == 0
                ? said.text("review.headline.nothing")
                : said.text("review.headline.settle", Arg.countInWords(decisions));
    }

    private static String decision(ReviewDecisions one, PrintFormat said) {
        return said.text(
                "slides.spoken.decision",
                Arg.text(one.question()),
                Arg.text(one.cases()),
                Arg.text(one.who()),
                Arg.text(one.by()));
    }

    /// What is done first with each of those to be won, as the register of the account has it.
    private static Stream<String> moves(ReviewFacts facts) {
        return facts.portfolio().review().developList().stream().limit(PEOPLE).flatMap(one -> move(one, facts));
    }

    private static Stream<String> move(DevelopContact one, ReviewFacts facts) {
        PrintFormat said = facts.said();
        return facts.portfolio().accounts().stream()
                .filter(plan -> plan.name().equals(one.account()))
                .flatMap(plan -> plan.register().next(one.contact()).stream()
                        .map(move -> said.text(
                                "slides.spoken.account", Arg.text(plan.name()), Arg.text(said(move, plan, facts)))));
    }

    private static String said(Move move, AccountPlan plan, ReviewFacts facts) {
        PageContext account =
                PageContext.of(plan, facts.portfolio(), List.of(), facts.said().wording());
        return new Spoken(account).move(move);
    }
}
