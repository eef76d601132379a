package dev.kap.report;

import dev.kap.document.Document;
import dev.kap.document.DocumentSettings;
import dev.kap.figure.sheet.TimeBar;
import dev.kap.plan.PortfolioPlan;
import dev.kap.report.page.keyaccounts.KeyAccountList;
import dev.kap.report.page.selection.SelectionPages;
import dev.kap.report.xhtml.DocumentParser;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The half day on which a company chooses its key accounts: guide and sheets.
///
/// See domain.md, "The choice of key accounts".
public final class SelectionWorkshopDocument {

    private static final String TEMPLATE = "selection-workshop.ftlh";

    private SelectionWorkshopDocument() {}

    /// Its pages as a document.
    ///
    /// @throws TemplateProblem if a template is wrong
    public static Document of(PortfolioPlan portfolio, Templates templates, Theme theme, Wording wording) {
        return without(Set.of(), portfolio, templates, theme, wording);
    }

    /// The same without these figures, which could not be drawn.
    public static Document without(
            Set<String> without, PortfolioPlan portfolio, Templates templates, Theme theme, Wording wording) {
        SelectionPages pages = SelectionPages.of(portfolio, wording);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("day", pages.day());
        data.put("guide", pages.guide());
        data.put("nominations", pages.nominations());
        data.put("criteria", pages.criteria());
        data.put("tiers", pages.tiers());
        if (pages.promises() != null) {
            data.put("promises", pages.promises());
        }
        data.put("publish", pages.publish());
        data.put("list", KeyAccountList.of(portfolio, wording));
        data.put("label", new Labels(wording));
        DocumentFigures figures = new DocumentFigures(without, theme, wording);
        figures.add("time-bar", List.of(pages.guide().headline()), () -> new TimeBar(pages.bar(), theme, wording));
        DocumentSettings edition = new DocumentSettings(
                pages.day().sender(),
                portfolio.insight().portfolio().asOf(),
                PageSettings.letter(portfolio, theme),
                PageSettings.workshopLogo(portfolio, theme),
                figures.all(),
                wording);
        return DocumentParser.parse(templates.fill(TEMPLATE, data), TEMPLATE, edition);
    }
}
