package dev.kap.report;

import dev.kap.document.Document;
import dev.kap.document.DocumentSettings;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Setting;
import dev.kap.report.page.plan.MethodPage;
import dev.kap.report.xhtml.DocumentParser;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.util.LinkedHashMap;
import java.util.Map;

/// Every rule, setting and default of a run, so that two strangers can recompute any plan of it.
public final class MethodDocument {

    private static final String TEMPLATE = "method.ftlh";

    private MethodDocument() {}

    /// The method as a document.
    ///
    /// @throws TemplateProblem if a template is wrong
    public static Document of(PortfolioPlan portfolio, Templates templates, Theme theme, Wording wording) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("method", MethodPage.of(portfolio, PageSettings.confidential(portfolio, theme), wording));
        data.put("label", new Labels(wording));
        data.put("heading", new ColumnHeadings(wording.language()));
        DocumentSettings edition = new DocumentSettings(
                portfolio.insight().portfolio().settings().text(Setting.COMPANY),
                portfolio.insight().portfolio().asOf(),
                PageSettings.letter(portfolio, theme),
                PageSettings.logo(theme),
                Map.of(),
                wording);
        return DocumentParser.parse(templates.fill(TEMPLATE, data), TEMPLATE, edition);
    }
}
