package dev.kap.report.page.plan;

import dev.kap.plan.PlanHeadlines;
import dev.kap.portfolio.Profile;
import dev.kap.portfolio.Setting;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;

/// The first page and what stands on all others.
///
/// @param revenueLabel what the revenue is: ours, or opportunities won
/// @param footer our company and the confidentiality line
public record CoverPage(
        String account,
        String kind,
        String promise,
        String accountManager,
        String executiveSponsor,
        String asOf,
        String tier,
        String revenueLabel,
        String revenue,
        String index,
        String confidential,
        String footer) {

    /// The cover of that plan; `confidential` is the line of the workbook or the theme.
    public static CoverPage of(PageContext facts, String confidential) {
        PrintFormat said = facts.said();
        Profile profile = facts.insight().account().profile();
        String company = facts.input().settings().text(Setting.COMPANY);
        return new CoverPage(
                facts.plan().name(),
                said.text(
                        "kind.annual-plan",
                        Arg.text(String.valueOf(facts.input().planYear()))),
                facts.headline(PlanHeadlines::promise),
                facts.holder(profile.care().accountManager()),
                facts.holder(profile.care().executiveSponsor()),
                said.fullDate(facts.asOf()),
                facts.insight().standing().tier() == null
                        ? ""
                        : said.word("tier", facts.insight().standing().tier()),
                PlanOnAPage.revenueLabel(facts),
                facts.insight().standing().revenue() == null
                        ? ""
                        : said.money(facts.insight().standing().revenue()),
                said.text(
                        "index",
                        Arg.text(said.index(facts.plan().diagnosis().strategicIndex())),
                        Arg.text(said.word("zone", facts.plan().diagnosis().zone()))),
                confidential,
                company.isEmpty() ? confidential : said.text("footer", Arg.text(company), Arg.text(confidential)));
    }
}
