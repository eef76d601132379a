package dev.kap.run;

import dev.kap.document.Document;
import dev.kap.document.PageNumbers;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.person.HandoverPlan;
import dev.kap.plan.person.PersonalSheet;
import dev.kap.plan.workshop.Workshop;
import dev.kap.planning.workshop.Workshops;
import dev.kap.portfolio.RowOwners;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.report.AnnualPlan;
import dev.kap.report.ChangeReport;
import dev.kap.report.HandoverDocument;
import dev.kap.report.KeyAccountsDocument;
import dev.kap.report.MethodDocument;
import dev.kap.report.PersonalSheetDocument;
import dev.kap.report.ReviewDocument;
import dev.kap.report.SelectionWorkshopDocument;
import dev.kap.report.ShareableDocument;
import dev.kap.report.Templates;
import dev.kap.report.WorkshopPack;
import dev.kap.report.lock.Password;
import dev.kap.report.page.person.HandoverRoom;
import dev.kap.report.page.person.SheetRoom;
import dev.kap.report.pdf.GlyphCoverage;
import dev.kap.report.pdf.PdfWriter;
import dev.kap.report.word.WordWriter;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the documents into a result folder; one instance serves all accounts of a run.
final class AccountDocuments {

    /// The folder with a folder for each account.
    static final String ACCOUNTS = "accounts";

    /// The name of the portfolio review, without its ending.
    static final String REVIEW = "portfolio-review";

    /// The name of the method, without its ending.
    static final String METHOD = "method";

    /// The name of the key account list, without its ending.
    static final String KEY_ACCOUNTS = "key-accounts";

    /// The name of the half day on which key accounts are chosen, likewise.
    static final String SELECTION = "selection-workshop";

    /// The name of a workshop pack, likewise.
    static final String WORKSHOP = "workshop-pack";

    /// The folder with the same by paper and side.
    static final String WORKSHOP_PRINT = "workshop-print";

    /// The name of the change report, likewise.
    static final String CHANGES = "change-report";

    private final CheckedPlan judged;
    private final Templates templates;
    private final Theme theme;
    private final Wording wording;
    private final GlyphCoverage glyphs;
    private final PdfWriter pdf;
    private final WordWriter word;
    private final Fitting fitting;
    private final Progress progress;
    private final RowOwners owners;
    private final List<Found> found;

    AccountDocuments(
            CheckedPlan judged,
            Templates templates,
            Theme theme,
            byte[] reference,
            Progress progress,
            Optional<Password> password)
            throws IOException {
        this.progress = progress;
        this.judged = judged;
        this.owners = RowOwners.of(judged.plan().insight().portfolio().accounts());
        this.found = judged.problems().stream()
                .map(problem -> new Found(
                        Optional.ofNullable(problem.account()).or(() -> owners.of(problem.place())), problem))
                .toList();
        this.templates = templates;
        this.theme = theme;
        this.wording = judged.wording();
        this.glyphs = new GlyphCoverage();
        this.pdf = new PdfWriter(theme, glyphs, password);
        this.word = new WordWriter(theme, reference);
        this.fitting = new Fitting(pdf);
    }

    /// A problem of the input, with the account that has to settle it; empty where it is no account's own.
    private record Found(Optional<String> owner, Problem problem) {}

    /// What was written for one account, or of the review.
    ///
    /// @param pages number of pages of each document, by file name
    /// @param problems what came up only in the writing
    record Written(Map<String, Integer> pages, List<Problem> problems) {

        /// Nothing written.
        static final Written NOTHING = new Written(Map.of(), List.of());

        /// The same with what came up in another document.
        Written with(List<Problem> more) {
            return new Written(
                    pages, Stream.concat(problems.stream(), more.stream()).toList());
        }
    }

    /// A document to be written.
    ///
    /// @param of whose it is
    /// @param name its path in the result, without ending
    private record Task(String of, Place place, String name, Set<Format> formats, ResultFolder folder) {

        String file() {
            return name.substring(name.lastIndexOf('/') + 1);
        }

        Problem problem(Severity severity, String kind, String value) {
            return Problem.of(severity, kind, place, value, Arg.text(of));
        }
    }

    /// Writes what is asked for. A figure that fails is left out, a Word file that fails too; each is a problem.
    Written write(AccountPlan plan, Set<Format> formats, ResultFolder folder) throws IOException {
        String name = ACCOUNTS + "/" + plan.insight().slug() + "/annual-plan";
        return written(new Task(plan.name(), place(plan), name, formats, folder), (without, problems) -> {
            Document first = document(plan, problems, without);
            List<Problem> unprintable = unprintable(plan, first);
            problems.addAll(unprintable);
            return unprintable.isEmpty() ? first : document(plan, problems, without);
        });
    }

    /// Writes the workshop pack of one account, likewise, and the same by paper and side beside it.
    Written writeWorkshop(AccountPlan plan, Set<Format> formats, ResultFolder folder) throws IOException {
        Workshop workshop = Workshops.of(plan, judged.plan());
        String place = ACCOUNTS + "/" + plan.insight().slug() + "/";
        Task task = new Task(plan.name(), place(plan), place + WORKSHOP, formats, folder);
        List<Document> made = new ArrayList<>();
        Written written = written(task, (without, problems) -> {
            Document pack = WorkshopPack.without(without, workshop, plan, judged.plan(), templates, theme, wording);
            made.add(pack);
            return pack;
        });
        List<Problem> problems = new ArrayList<>(written.problems());
        for (Map.Entry<String, Document> paper :
                WorkshopPack.byPaper(made.getLast()).entrySet()) {
            String name = place + WORKSHOP_PRINT + "/" + paper.getKey();
            write(paper.getValue(), new Task(plan.name(), place(plan), name, formats, folder), problems);
        }
        return new Written(written.pages(), problems);
    }

    /// Writes the portfolio review of all accounts, likewise.
    Written writeReview(PortfolioPlan portfolio, Set<Format> formats, ResultFolder folder) throws IOException {
        Place place = Place.file(portfolio.insight().portfolio().input());
        return written(
                new Task(REVIEW, place, REVIEW, formats, folder),
                (without, problems) -> ReviewDocument.without(without, portfolio, templates, theme, wording));
    }

    /// Writes the rules, settings and defaults of the run.
    Written writeMethod(PortfolioPlan portfolio, Set<Format> formats, ResultFolder folder) throws IOException {
        Place place = Place.file(portfolio.insight().portfolio().input());
        return written(
                new Task(METHOD, place, METHOD, formats, folder),
                (without, problems) -> MethodDocument.of(portfolio, templates, theme, wording));
    }

    /// Writes the key account list, likewise.
    Written writeKeyAccounts(PortfolioPlan portfolio, Set<Format> formats, ResultFolder folder) throws IOException {
        Place place = Place.file(portfolio.insight().portfolio().input());
        return written(
                new Task(KEY_ACCOUNTS, place, KEY_ACCOUNTS, formats, folder),
                (without, problems) -> KeyAccountsDocument.of(portfolio, templates, theme, wording));
    }

    /// Writes the half day on which key accounts are chosen, likewise.
    Written writeSelection(PortfolioPlan portfolio, Set<Format> formats, ResultFolder folder) throws IOException {
        Place place = Place.file(portfolio.insight().portfolio().input());
        return written(
                new Task(SELECTION, place, SELECTION, formats, folder),
                (without, problems) ->
                        SelectionWorkshopDocument.without(without, portfolio, templates, theme, wording));
    }

    /// Writes what changed since the workbook before, likewise.
    Written writeChanges(PortfolioPlan portfolio, Set<Format> formats, ResultFolder folder) throws IOException {
        Place place = Place.file(portfolio.insight().portfolio().input());
        return written(
                new Task(CHANGES, place, CHANGES, formats, folder),
                (without, problems) -> ChangeReport.without(without, portfolio, templates, theme, wording));
    }

    /// Writes the sheet of one of us, on one page whatever it takes.
    Written writeSheet(
            PersonalSheet sheet, PortfolioPlan portfolio, String name, Set<Format> formats, ResultFolder folder)
            throws IOException {
        Place place = Place.file(portfolio.insight().portfolio().input());
        return written(
                new Task(sheet.person(), place, name, formats, folder),
                (without, problems) -> fitting.sheet(
                        SheetRoom.most(sheet),
                        room -> PersonalSheetDocument.without(
                                without, sheet, room, portfolio, templates, theme, wording)));
    }

    /// Writes what passes on when one of us leaves, on three pages at most.
    Written writeHandover(
            HandoverPlan handover, PortfolioPlan portfolio, String name, Set<Format> formats, ResultFolder folder)
            throws IOException {
        Place place = Place.file(portfolio.insight().portfolio().input());
        return written(
                new Task(handover.person(), place, name, formats, folder),
                (without, problems) -> fitting.handover(
                        HandoverRoom.most(handover),
                        room -> HandoverDocument.without(
                                without, handover, room, portfolio, templates, theme, wording)));
    }

    /// Writes the edition that the customer may read.
    Written writeShareable(AccountPlan plan, String name, Set<Format> formats, ResultFolder folder) throws IOException {
        return written(new Task(plan.name(), place(plan), name, formats, folder), (without, problems) -> {
            ShareableDocument.held(plan, judged.plan())
                    .forEach(held -> problems.add(
                            Problem.of(Severity.WARNING, "share-held-back", held, "", Arg.text(plan.name()))));
            return ShareableDocument.without(without, plan, judged.plan(), templates, theme, wording);
        });
    }

    private Written written(Task task, BiFunction<Set<String>, List<Problem>, Document> document) throws IOException {
        List<Problem> leftOut = new ArrayList<>();
        return WithoutFigures.of(
                without -> {
                    List<Problem> problems = new ArrayList<>(leftOut);
                    Document made = document.apply(without, problems);
                    return new Written(write(made, task, problems), problems);
                },
                failure -> {
                    progress.failed(failure);
                    leftOut.add(task.problem(Severity.WARNING, "figure-failed", failure.figure()));
                });
    }

    private Map<String, Integer> write(Document document, Task task, List<Problem> problems) throws IOException {
        String pdfName = task.name() + ".pdf";
        ResultFolder folder = task.folder();
        // What a first try without success has begun.
        folder.discard(pdfName);
        folder.discard(task.name() + ".docx");
        Map<String, Integer> pages = new TreeMap<>();
        PageNumbers numbers;
        try (OutputStream out = task.formats().contains(Format.PDF)
                ? folder.open(pdfName)
                // Word prints the page numbers that the PDF layout finds, even where no PDF is asked for.
                : OutputStream.nullOutputStream()) {
            numbers = pdf.write(document, out);
        }
        if (task.formats().contains(Format.PDF)) {
            pages.put(task.file() + ".pdf", numbers.pages());
        }
        if (task.formats().contains(Format.DOCX)) {
            writeWord(document, numbers, task, problems);
        }
        return pages;
    }

    private void writeWord(Document document, PageNumbers numbers, Task task, List<Problem> problems)
            throws IOException {
        String name = task.name() + ".docx";
        Contained.Work<String> work = () -> {
            try (OutputStream out = task.folder().open(name)) {
                word.write(document, numbers, out);
            }
            return name;
        };
        Optional<String> written = Contained.of(work, fault -> {
            progress.failed(fault);
            problems.add(task.problem(Severity.ERROR, Outcome.DOCUMENT_FAILED, name));
        });
        if (written.isEmpty()) {
            task.folder().discard(name);
        }
    }

    private Document document(AccountPlan plan, List<Problem> more, Set<String> without) {
        // Of thousands of problems most are other accounts'.
        List<Problem> ours = found.stream()
                .filter(one -> one.owner().isEmpty() || one.owner().get().equals(plan.name()))
                .map(Found::problem)
                .toList();
        List<Problem> problems = CheckedPlan.worstFirst(ours, more);
        return AnnualPlan.without(without, plan, judged.plan(), problems, owners, templates, theme, wording);
    }

    /// Warnings that name the characters which neither our font nor one of the machine has, and the letters that only
    /// Word joins.
    private List<Problem> unprintable(AccountPlan plan, Document document) {
        // A record prints all its texts: no walk through the document finds more of them.
        String text = document.toString();
        List<Problem> problems = new ArrayList<>();
        named(plan, "unjoined", glyphs.unjoined(text)).ifPresent(problems::add);
        named(plan, "no-glyph", glyphs.missingGlyphs(text)).ifPresent(problems::add);
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

    /// Where the account stands in the input.
    static Place place(AccountPlan plan) {
        return plan.insight().account().profile().origin().place();
    }
}
