package dev.kap.report;

import dev.kap.document.Document;
import dev.kap.document.DocumentSettings;
import dev.kap.intake.StoredRow;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Setting;
import dev.kap.report.page.about.AboutPage;
import dev.kap.report.page.about.AboutPage.Printed;
import dev.kap.report.page.about.AboutSubject;
import dev.kap.report.xhtml.DocumentParser;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All that is stored and inferred about one person, for an access request.
public final class AboutDocument {

    private static final String TEMPLATE = "about.ftlh";

    private AboutDocument() {}

    /// What the document is made of.
    ///
    /// @param rows the input as it is stored
    /// @param printed the pages of other documents that name the person
    public record Source(AboutSubject who, List<StoredRow> rows, List<Printed> printed, PortfolioPlan portfolio) {

        public Source {
            rows = List.copyOf(rows);
            printed = List.copyOf(printed);
        }
    }

    /// The document.
    ///
    /// @throws dev.kap.document.TemplateProblem if a template is wrong
    public static Document of(Source source, Templates templates, Theme theme, Wording wording) {
        PortfolioPlan portfolio = source.portfolio();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("about", AboutPage.of(source.who(), source.rows(), source.printed(), portfolio, wording));
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
