package dev.kap.report;

import dev.kap.document.Document;
import dev.kap.document.DocumentSettings;
import dev.kap.figure.ReviewLine;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.problem.Place;
import dev.kap.report.page.shareable.AllowedFields;
import dev.kap.report.page.shareable.JointPlanPage;
import dev.kap.report.page.shareable.SharedAccount;
import dev.kap.report.page.shareable.SharedRows;
import dev.kap.report.xhtml.DocumentParser;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The edition of an account's plan that the customer may read (domain.md, "The customer's edition").
public final class ShareableDocument {

    private static final String TEMPLATE = "shareable-plan.ftlh";
    private static final int FACTS = 3;
    private static final int BESIDE = 14;

    private ShareableDocument() {}

    /// The rows that are not printed because they name somebody who must not be named.
    public static List<Place> held(AccountPlan plan, PortfolioPlan portfolio) {
        return SharedRows.of(plan, portfolio).held();
    }

    /// The edition as a document, with a line in the place of the figures of those names, which could not be drawn.
    ///
    /// @throws dev.kap.document.TemplateProblem if a template is wrong
    /// @throws FigureFailure if another figure cannot be drawn
    public static Document without(
            Set<String> without,
            AccountPlan plan,
            PortfolioPlan portfolio,
            Templates templates,
            Theme theme,
            Wording wording) {
        return without(without, AllowedFields.ofTheProgram(), plan, portfolio, templates, theme, wording);
    }

    /// The same by another list of fields.
    static Document without(
            Set<String> without,
            AllowedFields allowed,
            AccountPlan plan,
            PortfolioPlan portfolio,
            Templates templates,
            Theme theme,
            Wording wording) {
        SharedAccount shared = SharedRows.of(allowed, plan, portfolio);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("joint", JointPlanPage.of(shared, wording));
        data.put("label", new Labels(wording));
        DocumentFigures figures = new DocumentFigures(without, theme, wording);
        figures.add("reviews", facts(shared, wording), () -> reviews(shared, theme, wording));
        DocumentSettings edition = new DocumentSettings(
                shared.company(),
                shared.asOf(),
                PageSettings.letter(portfolio, theme),
                PageSettings.logo(theme),
                figures.all(),
                wording);
        return DocumentParser.parse(templates.fill(TEMPLATE, data), TEMPLATE, edition);
    }

    private static ReviewLine reviews(SharedAccount shared, Theme theme, Wording wording) {
        LocalDate last = shared.reviews().isEmpty()
                ? shared.asOf()
                : shared.reviews().getLast().day();
        return new ReviewLine(
                shared.reviews().stream()
                        .map(one -> new ReviewLine.Review(one.day(), one.agreed()))
                        .toList(),
                shared.asOf(),
                last.plusDays(BESIDE),
                theme,
                wording);
    }

    private static List<String> facts(SharedAccount shared, Wording wording) {
        return shared.reviews().stream()
                .limit(FACTS)
                .map(one -> wording.say(
                        one.agreed() ? "shareable.alt.agreed" : "shareable.alt.proposed", Arg.day(one.day())))
                .toList();
    }
}
