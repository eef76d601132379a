package dev.kap.report;

import dev.kap.document.Document;
import dev.kap.document.DocumentSettings;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Setting;
import dev.kap.report.page.keyaccounts.KeyAccountList;
import dev.kap.report.xhtml.DocumentParser;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.util.LinkedHashMap;
import java.util.Map;

/// The key account list: one page for everyone in the company (domain.md, "A list to publish").
public final class KeyAccountsDocument {

    private static final String TEMPLATE = "key-accounts.ftlh";

    private KeyAccountsDocument() {}

    /// The list as a document.
    ///
    /// @throws TemplateProblem if a template is wrong
    public static Document of(PortfolioPlan portfolio, Templates templates, Theme theme, Wording wording) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("list", KeyAccountList.of(portfolio, wording));
        data.put("company", portfolio.insight().portfolio().settings().text(Setting.COMPANY));
        data.put("label", new Labels(wording));
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
