package dev.kap.report;

import dev.kap.figure.ParetoChart;
import dev.kap.figure.TierMatrix;
import dev.kap.figure.TierMotif;
import dev.kap.planning.PortfolioPlan;
import dev.kap.portfolio.Setting;
import dev.kap.report.page.ReviewBusiness;
import dev.kap.report.page.ReviewChoice;
import dev.kap.report.page.ReviewCover;
import dev.kap.report.page.ReviewFacts;
import dev.kap.report.page.ReviewGlance;
import dev.kap.report.page.ReviewPeople;
import dev.kap.report.page.ReviewWork;
import dev.kap.report.xhtml.DocumentParser;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The portfolio review: all accounts side by side, for the sales director (domain.md section 8).
public final class ReviewDocument {

    private static final String TEMPLATE = "portfolio-review.ftlh";
    private static final int FACTS = 3;

    private ReviewDocument() {}

    /// The review as a document.
    ///
    /// @throws TemplateProblem if a template is wrong
    public static Document of(PortfolioPlan portfolio, Templates templates, Theme theme, Wording wording) {
        ReviewFacts facts = ReviewFacts.of(portfolio, wording);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("cover", ReviewCover.of(facts, Paper.confidential(portfolio, theme)));
        data.put("glance", ReviewGlance.of(facts));
        data.put("choice", ReviewChoice.of(facts));
        data.put("business", ReviewBusiness.of(facts));
        data.put("people", ReviewPeople.of(facts));
        data.put("work", ReviewWork.of(facts));
        data.put("label", new Labels(wording));
        data.put("heading", new Headings(wording.language()));
        Edition edition = new Edition(
                portfolio.insight().portfolio().settings().text(Setting.COMPANY),
                portfolio.insight().portfolio().asOf(),
                Paper.letter(portfolio, theme),
                Paper.logo(theme),
                drawings(portfolio, theme, wording),
                wording);
        return DocumentParser.parse(templates.fill(TEMPLATE, data), TEMPLATE, edition);
    }

    private static Map<String, Illustration> drawings(PortfolioPlan portfolio, Theme theme, Wording wording) {
        Map<String, Double> revenues = new HashMap<>();
        portfolio.accounts().forEach(plan -> {
            Double revenue = plan.insight().standing().revenue();
            if (revenue != null) {
                revenues.put(plan.name(), revenue);
            }
        });
        TierMatrix matrix = new TierMatrix(portfolio.review().matrix(), revenues, theme, wording);
        ParetoChart pareto = new ParetoChart(portfolio.insight().concentration(), "", theme, wording);
        TierMotif motif = new TierMotif(portfolio.review().matrix(), theme);
        return Map.of(
                "motif", new Illustration(motif, matrixFacts(portfolio, wording)),
                "matrix", new Illustration(matrix, matrixFacts(portfolio, wording)),
                "pareto", new Illustration(pareto, paretoFacts(portfolio, wording)));
    }

    private static List<String> matrixFacts(PortfolioPlan portfolio, Wording wording) {
        return portfolio.review().keyAccounts().stream()
                .limit(FACTS)
                .map(one -> wording.say("report.review.alt.key", Arg.text(one.account())))
                .toList();
    }

    private static List<String> paretoFacts(PortfolioPlan portfolio, Wording wording) {
        List<String> facts = new ArrayList<>();
        portfolio.insight().concentration().ranking().stream()
                .limit(FACTS)
                .forEach(one -> facts.add(
                        wording.say("report.review.alt.share", Arg.text(one.account()), Arg.share(one.share()))));
        return facts;
    }
}
