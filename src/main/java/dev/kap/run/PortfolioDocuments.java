package dev.kap.run;

import dev.kap.document.Document;
import dev.kap.plan.PortfolioPlan;
import dev.kap.problem.Place;
import dev.kap.report.ChangeReport;
import dev.kap.report.KeyAccountsDocument;
import dev.kap.report.MethodDocument;
import dev.kap.report.ReviewDocument;
import dev.kap.report.SelectionWorkshopDocument;
import dev.kap.run.PageFiles.Task;
import java.io.IOException;
import java.util.Set;
import java.util.function.Function;

/// Writes the documents over all accounts into a result folder, each as [PageFiles] says.
///
/// @param plan of the accounts that were chosen
record PortfolioDocuments(DocumentKit kit, PortfolioPlan plan) {

    /// The name of the portfolio review, without its ending.
    static final String REVIEW = "portfolio-review";

    /// The name of the method, likewise.
    static final String METHOD = "method";

    /// The name of the key account list, likewise.
    static final String KEY_ACCOUNTS = "key-accounts";

    /// The name of the half day on which key accounts are chosen, likewise.
    static final String SELECTION = "selection-workshop";

    /// The name of the change report, likewise.
    static final String CHANGES = "change-report";

    /// Writes the portfolio review.
    Written review(ResultFolder folder) throws IOException {
        return write(
                REVIEW,
                folder,
                without -> ReviewDocument.without(without, plan, kit.templates(), kit.theme(), kit.wording()));
    }

    /// Writes the rules, settings and defaults of the run.
    Written method(ResultFolder folder) throws IOException {
        return write(METHOD, folder, without -> MethodDocument.of(plan, kit.templates(), kit.theme(), kit.wording()));
    }

    /// Writes the key account list.
    Written keyAccounts(ResultFolder folder) throws IOException {
        return write(
                KEY_ACCOUNTS,
                folder,
                without -> KeyAccountsDocument.of(plan, kit.templates(), kit.theme(), kit.wording()));
    }

    /// Writes the half day on which key accounts are chosen.
    Written selection(ResultFolder folder) throws IOException {
        return write(
                SELECTION,
                folder,
                without ->
                        SelectionWorkshopDocument.without(without, plan, kit.templates(), kit.theme(), kit.wording()));
    }

    /// Writes what changed since the workbook before.
    Written changes(ResultFolder folder) throws IOException {
        return write(
                CHANGES,
                folder,
                without -> ChangeReport.without(without, plan, kit.templates(), kit.theme(), kit.wording()));
    }

    /// @param document given the figures to leave out
    private Written write(String name, ResultFolder folder, Function<Set<String>, Document> document)
            throws IOException {
        Place place = Place.file(plan.insight().portfolio().input());
        return kit.files().write(new Task(name, place, name, folder), (without, problems) -> document.apply(without));
    }
}
