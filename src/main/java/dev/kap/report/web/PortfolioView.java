package dev.kap.report.web;

import dev.kap.bidi.Direction;
import dev.kap.insight.Concentration;
import dev.kap.plan.ChangeCounts;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.util.List;
import java.util.TreeSet;

/// What the web page says of the portfolio as a whole; every figure already in words.
///
/// @param changed since the workbook before, on one line; empty without one
public record PortfolioView(
        String language,
        String title,
        String subtitle,
        List<Figure> figures,
        String changed,
        List<String> owners,
        String footer) {

    /// A big number and what it means.
    public record Figure(String value, String label) {}

    static PortfolioView of(PortfolioPlan plan, Wording wording) {
        Portfolio portfolio = plan.insight().portfolio();
        String company = portfolio.settings().text(Setting.COMPANY);
        TreeSet<String> owners = new TreeSet<>();
        plan.accounts()
                .forEach(a -> owners.add(a.insight().account().profile().care().accountManager()));
        owners.remove("");
        return new PortfolioView(
                wording.language().getLanguage(),
                wording.say("web.title", Arg.text(String.valueOf(portfolio.planYear()))),
                (company.isEmpty() ? "" : Direction.closed(company) + " · ")
                        + wording.say("web.asof", Arg.text(wording.numbers().fullDate(portfolio.asOf()))),
                figures(plan, wording),
                ChangeCounts.of(plan).map(ChangeCounts::line).map(wording::say).orElse(""),
                List.copyOf(owners),
                portfolio.settings().text(Setting.CONFIDENTIALITY_LINE));
    }

    private static List<Figure> figures(PortfolioPlan plan, Wording wording) {
        Concentration c = plan.insight().concentration();
        long contacts = plan.accounts().stream()
                .mapToLong(account -> account.insight().contacts().size())
                .sum();
        long develop = plan.accounts().stream()
                .mapToLong(account -> account.insight().in(Quadrant.DEVELOP).size())
                .sum();
        return List.of(
                new Figure(String.valueOf(plan.accounts().size()), wording.say("web.figure.accounts")),
                new Figure(
                        c.revenue() == null ? "–" : wording.numbers().money(c.revenue()),
                        wording.say("web.figure.revenue")),
                new Figure(
                        c.top3Share() == null ? "–" : wording.numbers().percent(c.top3Share()),
                        wording.say("web.figure.top3")),
                new Figure(String.valueOf(contacts), wording.say("web.figure.contacts")),
                new Figure(String.valueOf(develop), wording.say("web.figure.develop")));
    }
}
