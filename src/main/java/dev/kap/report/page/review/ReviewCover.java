package dev.kap.report.page.review;

import dev.kap.portfolio.Setting;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;

/// The first page of the portfolio review and what stands on all others.
public record ReviewCover(
        String title,
        String kind,
        String promise,
        String asOf,
        String accounts,
        String revenue,
        String confidential,
        String footer) {

    /// The cover of the review; `confidential` is the line of the workbook or the theme.
    public static ReviewCover of(ReviewFacts facts, String confidential) {
        PrintFormat said = facts.said();
        String company = facts.input().settings().text(Setting.COMPANY);
        return new ReviewCover(
                company.isEmpty() ? said.text("review.all-accounts") : company,
                said.text(
                        "kind.portfolio-review",
                        Arg.text(String.valueOf(facts.input().planYear()))),
                ReviewGlance.headline(facts),
                said.fullDate(facts.input().asOf()),
                said.count(facts.portfolio().accounts().size()),
                said.money(facts.portfolio().insight().concentration().revenue()),
                confidential,
                company.isEmpty() ? confidential : said.text("footer", Arg.text(company), Arg.text(confidential)));
    }
}
