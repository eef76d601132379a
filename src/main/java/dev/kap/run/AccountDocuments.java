package dev.kap.run;

import dev.kap.document.Document;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.workshop.Workshop;
import dev.kap.planning.workshop.Workshops;
import dev.kap.portfolio.RowOwners;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.report.AnnualPlan;
import dev.kap.report.ShareableDocument;
import dev.kap.report.WorkshopPack;
import dev.kap.run.PageFiles.Task;
import dev.kap.wording.Arg;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes the documents of one account into a result folder, each as [PageFiles] says; serves all accounts of a run.
final class AccountDocuments {

    /// The folder with a folder for each account.
    static final String ACCOUNTS = "accounts";

    private static final String PLAN = "annual-plan";
    private static final String SHAREABLE = "shareable-plan";
    private static final String WORKSHOP = "workshop-pack";

    /// The folder with the workshop pack by paper and side.
    private static final String WORKSHOP_PRINT = "workshop-print";

    private final DocumentKit kit;
    private final RowOwners owners;
    private final List<Found> found;

    AccountDocuments(DocumentKit kit) {
        this.kit = kit;
        this.owners = RowOwners.of(kit.judged().plan().insight().portfolio().accounts());
        this.found = kit.judged().problems().stream()
                .map(problem -> new Found(
                        Optional.ofNullable(problem.account()).or(() -> owners.of(problem.place())), problem))
                .toList();
    }

    /// A problem of the input, with the account that has to settle it; empty where it is no account's own.
    private record Found(Optional<String> owner, Problem problem) {}

    /// The folder of an account in the result.
    static String folder(AccountPlan plan) {
        return ACCOUNTS + "/" + plan.insight().slug();
    }

    /// Where the account stands in the input.
    static Place place(AccountPlan plan) {
        return plan.insight().account().profile().origin().place();
    }

    /// The path of the workshop pack in the result, without ending.
    static String workshopName(AccountPlan plan) {
        return folder(plan) + "/" + WORKSHOP;
    }

    /// The path of the edition for the customer in the result, without ending.
    static String shareableName(AccountPlan plan) {
        return folder(plan) + "/" + SHAREABLE;
    }

    /// Writes the annual plan.
    Written plan(AccountPlan plan, ResultFolder folder) throws IOException {
        return kit.files().write(task(plan, folder(plan) + "/" + PLAN, folder), (without, problems) -> {
            Document first = document(plan, problems, without);
            List<Problem> unprintable = unprintable(plan, first);
            problems.addAll(unprintable);
            return unprintable.isEmpty() ? first : document(plan, problems, without);
        });
    }

    /// Writes the workshop pack of one account, and the same by paper and side beside it.
    Written workshop(AccountPlan plan, ResultFolder folder) throws IOException {
        Workshop workshop = Workshops.of(plan, kit.judged().plan());
        List<Document> made = new ArrayList<>();
        Written written = kit.files().write(task(plan, workshopName(plan), folder), (without, problems) -> {
            Document pack = WorkshopPack.without(
                    without, workshop, plan, kit.judged().plan(), kit.templates(), kit.theme(), kit.wording());
            made.add(pack);
            return pack;
        });
        List<Problem> problems = new ArrayList<>(written.problems());
        for (Map.Entry<String, Document> paper :
                WorkshopPack.byPaper(made.getLast()).entrySet()) {
            String name = folder(plan) + "/" + WORKSHOP_PRINT + "/" + paper.getKey();
            kit.files().write(paper.getValue(), task(plan, name, folder), problems);
        }
        return new Written(written.pages(), problems);
    }

    /// Writes the edition that the customer may read.
    Written shareable(AccountPlan plan, ResultFolder folder) throws IOException {
        return kit.files().write(task(plan, shareableName(plan), folder), (without, problems) -> {
            ShareableDocument.held(plan, kit.judged().plan())
                    .forEach(held -> problems.add(
                            Problem.of(Severity.WARNING, "share-held-back", held, "", Arg.text(plan.name()))));
            return ShareableDocument.without(
                    without, plan, kit.judged().plan(), kit.templates(), kit.theme(), kit.wording());
        });
    }

    private static Task task(AccountPlan plan, String name, ResultFolder folder) {
        return new Task(plan.name(), place(plan), name, folder);
    }

    private Document document(AccountPlan plan, List<Problem> more, Set<String> without) {
        // Of thousands of problems most are other accounts'.
        List<Problem> ours = found.stream()
                .filter(one -> one.owner().isEmpty() || one.owner().get().equals(plan.name()))
                .map(Found::problem)
                .toList();
        List<Problem> problems = CheckedPlan.worstFirst(ours, more);
        return AnnualPlan.without(
                without, plan, kit.judged().plan(), problems, owners, kit.templates(), kit.theme(), kit.wording());
    }

    /// Warnings that name the characters which neither our font nor one of the machine has, and the letters that only
    /// Word joins.
    private List<Problem> unprintable(AccountPlan plan, Document document) {
        // A record prints all its texts: no walk through the document finds more of them.
        String text = document.toString();
        List<Problem> problems = new ArrayList<>();
        named(plan, "unjoined", kit.files().glyphs().unjoined(text)).ifPresent(problems::add);
        named(plan, "no-glyph", kit.files().glyphs().missingGlyphs(text)).ifPresent(problems::add);
        return problems;
    }

    private static Optional<Problem> named(AccountPlan plan, String key, Set<Integer> points) {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        String characters = points.stream()
                .map(point -> String.format(Locale.ROOT, "U+%04X", point))
                .collect(Collectors.joining(", "));
        return Optional.of(Problem.of(
                Severity.WARNING, key, place(plan), characters, Arg.text(plan.name()), Arg.count(points.size())));
    }
}
