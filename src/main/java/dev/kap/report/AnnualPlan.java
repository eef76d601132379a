package dev.kap.report;

import dev.kap.document.Document;
import dev.kap.document.DocumentSettings;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.RowOwners;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.problem.Problem;
import dev.kap.report.page.plan.BusinessPage;
import dev.kap.report.page.plan.CalendarPage;
import dev.kap.report.page.plan.ChangePart;
import dev.kap.report.page.plan.CoverPage;
import dev.kap.report.page.plan.CustomerPage;
import dev.kap.report.page.plan.EighteenPage;
import dev.kap.report.page.plan.LinksPage;
import dev.kap.report.page.plan.MapPages;
import dev.kap.report.page.plan.MoneyPage;
import dev.kap.report.page.plan.NinetyDaysPage;
import dev.kap.report.page.plan.ObjectivesPage;
import dev.kap.report.page.plan.PageContext;
import dev.kap.report.page.plan.PathsPage;
import dev.kap.report.page.plan.PlanOnAPage;
import dev.kap.report.page.plan.PositionPage;
import dev.kap.report.page.plan.QuadrantPage;
import dev.kap.report.page.plan.QualityPage;
import dev.kap.report.page.plan.RegisterPage;
import dev.kap.report.page.plan.SignPage;
import dev.kap.report.page.plan.TeamPage;
import dev.kap.report.page.plan.WhyPage;
import dev.kap.report.xhtml.DocumentParser;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The key account plan of one account for one year.
public final class AnnualPlan {

    private static final String TEMPLATE = "annual-plan.ftlh";

    private AnnualPlan() {}

    /// The plan as a document; `problems` are those of the whole input.
    ///
    /// @throws TemplateProblem if a template is wrong
    public static Document of(
            AccountPlan plan,
            PortfolioPlan portfolio,
            List<Problem> problems,
            Templates templates,
            Theme theme,
            Wording wording) {
        RowOwners owners = RowOwners.of(portfolio.insight().portfolio().accounts());
        return without(Set.of(), plan, portfolio, problems, owners, templates, theme, wording);
    }

    /// The same with a line in the place of the figures of those names, which could not be drawn.
    ///
    /// @param owners whose account each row of the input is
    /// @throws TemplateProblem if a template is wrong
    /// @throws FigureFailure if another figure cannot be drawn
    public static Document without(
            Set<String> figures,
            AccountPlan plan,
            PortfolioPlan portfolio,
            List<Problem> problems,
            RowOwners owners,
            Templates templates,
            Theme theme,
            Wording wording) {
        PageContext facts = PageContext.of(plan, portfolio, problems, owners, wording);
        Settings settings = portfolio.insight().portfolio().settings();
        Drawings drawings = Drawings.of(plan, portfolio, figures, theme, wording);
        Map<String, Object> data = pages(facts, drawings, PageSettings.confidential(portfolio, theme));
        data.put("label", new Labels(wording));
        data.put("heading", new ColumnHeadings(wording.language()));
        DocumentSettings edition = new DocumentSettings(
                settings.text(Setting.COMPANY),
                portfolio.insight().portfolio().asOf(),
                PageSettings.letter(portfolio, theme),
                PageSettings.logo(theme),
                drawings.illustrations(),
                wording);
        return DocumentParser.parse(templates.fill(TEMPLATE, data), TEMPLATE, edition);
    }

    private static Map<String, Object> pages(PageContext facts, Drawings drawings, String confidential) {
        Map<String, Object> pages = new LinkedHashMap<>();
        pages.put("cover", CoverPage.of(facts, confidential));
        pages.put("plan", PlanOnAPage.of(facts));
        pages.put("money", MoneyPage.of(facts));
        pages.put("change", ChangePart.of(facts));
        pages.put("why", WhyPage.of(facts));
        pages.put("customer", CustomerPage.of(facts));
        pages.put("position", PositionPage.of(facts));
        pages.put(
                "quadrant",
                QuadrantPage.of(
                        facts,
                        drawings.numbered(),
                        drawings.gathered(),
                        drawings.crowded(),
                        drawings.narrowQuadrant()));
        pages.put("register", RegisterPage.of(facts));
        pages.put("map", MapPages.of(facts, drawings.map(), drawings.wideMap()));
        pages.put("links", LinksPage.of(facts, drawings.heatMaps()));
        pages.put("paths", PathsPage.of(facts));
        pages.put("eighteen", EighteenPage.of(facts));
        pages.put("business", BusinessPage.of(facts));
        pages.put("objectives", ObjectivesPage.of(facts));
        pages.put("days", NinetyDaysPage.of(facts, drawings.moves()));
        pages.put("calendar", CalendarPage.of(facts));
        pages.put("team", TeamPage.of(facts));
        pages.put("sign", SignPage.of(facts));
        pages.put("quality", QualityPage.of(facts));
        return pages;
    }
}
