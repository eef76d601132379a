package dev.kap.run;

import dev.kap.document.TemplateProblem;
import dev.kap.intake.Intake;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.ChangeCounts;
import dev.kap.plan.PortfolioPlan;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.report.calendar.Calendars;
import dev.kap.report.data.ResultTable;
import dev.kap.report.data.ResultTables;
import dev.kap.report.data.ResultsJson;
import dev.kap.report.web.IndexPage;
import dev.kap.report.web.PersonLinks;
import dev.kap.report.workbook.next.NextLoss;
import dev.kap.report.workbook.next.NextWorkbook;
import dev.kap.report.workbook.results.ResultsWorkbook;
import dev.kap.run.AccountDocuments.Written;
import dev.kap.run.FurtherDocuments.Further;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/// Writes the result folder of one run, several accounts at a time.
final class ResultWriter {

    private final RunRequest order;
    private final Destination destination;
    private final CheckedPlan judged;
    private final PortfolioPlan plan;
    private final Plans plans;
    private final Handing handing;
    private final Progress progress;

    /// What came up in the making, in the order of the accounts.
    private final List<Problem> found = new ArrayList<>();

    /// How many pages the documents beside the plans have.
    private final PageCounts pages = new PageCounts();

    /// What the next workbook will not keep.
    private final Set<NextLoss> foreseen = EnumSet.noneOf(NextLoss.class);

    /// What cost an account its plan, by the account's name.
    private final SequencedMap<String, Throwable> faults = new LinkedHashMap<>();

    ResultWriter(
            RunRequest order,
            Destination destination,
            CheckedPlan judged,
            List<AccountPlan> chosen,
            Plans plans,
            Handing handing,
            Progress progress) {
        this.order = order;
        this.handing = handing;
        this.destination = destination;
        this.judged = judged;
        this.plan = judged.plan().only(chosen);
        this.plans = plans;
        this.progress = progress;
    }

    Outcome make() throws IOException {
        foresee();
        try (ResultFolder folder = ResultFolder.at(destination, order.password())) {
            progress.holding(folder);
            plans.begin(folder);
            Branding branding = new Branding(order.templates());
            Theme theme = branding.theme(plan.insight().portfolio().settings(), order.inputs());
            Map<String, Written> written = documents(folder, branding, theme);
            progress.at(Step.TABLES);
            data(folder, written, theme);
            index(folder, branding, theme);
            List<Problem> problems = problems();
            if (order.password().isEmpty()) {
                problems(folder, problems, judged.wording());
            }
            progress.at(Step.PLACING);
            List<Path> files = folder.publish();
            return new Outcome(
                    Optional.of(destination.place()),
                    files,
                    plan.accounts().stream()
                            .map(AccountPlan::name)
                            .filter(name -> !faults.containsKey(name))
                            .toList(),
                    Stream.concat(judged.lost().stream(), faults.keySet().stream())
                            .toList(),
                    List.of(),
                    problems,
                    judged.wording(),
                    Outcome.Beside.keeping(folder.kept(), ChangeCounts.of(plan)));
        }
    }

    /// What the next workbook will not keep, while nothing is written yet.
    private void foresee() throws IOException {
        if (order.formats().contains(Format.DATA)) {
            foreseen.addAll(NextWorkbook.foreseen(order.inputs(), judged.plan()));
            foreseen.forEach(loss -> progress.foreseen(problem(loss), judged.wording()));
        }
    }

    private Problem problem(NextLoss loss) {
        return Problem.of(
                Severity.NOTE,
                loss.kind(),
                Place.file(plan.insight().portfolio().input()),
                "");
    }

    private Map<String, Written> documents(ResultFolder folder, Branding branding, Theme theme) throws IOException {
        Map<String, Written> written = new LinkedHashMap<>();
        if (!AccountPacks.printed(order) && !AccountPacks.slides(order)) {
            return written;
        }
        AccountDocuments documents = new AccountDocuments(
                judged, branding.templates(), theme, branding.reference(), progress, order.password());
        AccountPacks packs =
                new AccountPacks(documents, new SlideDocuments(judged, branding.templates(), theme, progress), order);
        try (ExecutorService threads = Executors.newFixedThreadPool(order.jobs())) {
            try {
                write(folder, packs, threads, written);
            } catch (IOException | RuntimeException | Error e) {
                // The first failure ends the run at once: what is not begun need not be.
                threads.shutdownNow();
                throw e;
            }
        }
        if (!faults.isEmpty() && written.isEmpty()) {
            throw noneMade(faults.firstEntry().getValue());
        }
        return written;
    }

    private void write(ResultFolder folder, AccountPacks packs, ExecutorService threads, Map<String, Written> written)
            throws IOException {
        AccountDocuments documents = packs.documents();
        List<Future<Attempt>> work = new ArrayList<>();
        List<AccountPlan> accounts = AccountPacks.wanted(order) ? plan.accounts() : List.of();
        List<Further> further = printed() ? further(documents) : List.of();
        progress.at(Step.DOCUMENTS);
        progress.begin(accounts.size()
                + further.size()
                + (made(Pack.PORTFOLIO_REVIEW) ? 1 : 0)
                + (made(Pack.KEY_ACCOUNTS) ? 1 : 0)
                + (portfolioSlides() ? 1 : 0)
                + (made(Pack.SELECTION_WORKSHOP) ? 1 : 0)
                + (changes() ? 1 : 0));
        for (AccountPlan account : accounts) {
            work.add(threads.submit(() -> {
                Attempt made = plans.of(account, packs, folder);
                progress.made();
                return made;
            }));
        }
        List<Future<Beside>> beside = further.stream()
                .map(one -> threads.submit(() -> beside(one, folder)))
                .toList();
        List<Problem> inReview = new ArrayList<>();
        if (made(Pack.PORTFOLIO_REVIEW)) {
            inReview.addAll(reviewed(documents, folder));
        }
        if (made(Pack.KEY_ACCOUNTS)) {
            inReview.addAll(listed(documents, folder));
        }
        if (made(Pack.SELECTION_WORKSHOP)) {
            inReview.addAll(chosen(documents, folder));
        }
        if (printed()) {
            inReview.addAll(method(documents, folder));
        }
        if (portfolioSlides()) {
            inReview.addAll(packs.slides().writePortfolio(folder));
            progress.made();
        }
        if (changes()) {
            contained(AccountDocuments.CHANGES, inReview, folder, () -> {
                inReview.addAll(
                        documents.writeChanges(plan, order.formats(), folder).problems());
                return true;
            });
            progress.made();
        }
        for (int i = 0; i < work.size(); i++) {
            take(accounts.get(i), result(work.get(i)), written);
        }
        for (Future<Beside> one : beside) {
            Beside made = result(one);
            pages.add(made.name(), made.pages());
            inReview.addAll(made.problems());
        }
        found.addAll(inReview);
    }

    private List<Further> further(AccountDocuments documents) {
        boolean everybody = everybody();
        return new FurtherDocuments(order, judged.plan(), plan.accounts(), files(), everybody)
                .of(documents, handing.of(order, everybody));
    }

    private PersonFiles files() {
        return PersonFiles.of(judged.plan(), new Calendars(judged.plan(), judged.wording()).people());
    }

    /// A document beside the plans: how many pages each of its files has, and what came up.
    private record Beside(String name, Map<String, Integer> pages, List<Problem> problems) {}

    private Beside beside(Further further, ResultFolder folder) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Map<String, Integer> made = new TreeMap<>();
        contained(further.name(), problems, folder, () -> {
            Written written = further.making().to(folder);
            problems.addAll(written.problems());
            made.putAll(written.pages());
            return true;
        });
        progress.made();
        return new Beside(further.name(), made, problems);
    }

    private void take(AccountPlan account, Attempt attempt, Map<String, Written> written) {
        attempt.written().ifPresent(made -> {
            written.put(account.insight().slug(), made);
            found.addAll(made.problems());
        });
        attempt.fault().ifPresent(fault -> {
            progress.failed(fault);
            faults.put(account.name(), fault);
            found.add(notMade(account, fault));
        });
    }

    private static Problem notMade(AccountPlan account, Throwable fault) {
        Place place = AccountDocuments.place(account);
        return fault instanceof TemplateProblem mistake
                ? Problem.costing(
                        account.name(),
                        "plan-template",
                        place,
                        account.name(),
                        Arg.text(mistake.file()),
                        Arg.phrase(mistake.what()))
                : Problem.costing(
                        account.name(), "plan-failed", place, account.name(), Arg.text(ToldFault.name(fault)));
    }

    /// Where not a single plan can be made, the result before is worth more than an empty one.
    private static RuntimeException noneMade(Throwable fault) {
        switch (fault) {
            case RuntimeException bug -> throw bug;
            case Error error -> throw error;
            default -> throw new IllegalStateException(fault);
        }
    }

    private List<Problem> reviewed(AccountDocuments documents, ResultFolder folder) throws IOException {
        List<Problem> problems = new ArrayList<>();
        contained(AccountDocuments.REVIEW, problems, folder, () -> {
            problems.addAll(documents.writeReview(plan, order.formats(), folder).problems());
            return true;
        });
        progress.made();
        return problems;
    }

    private List<Problem> method(AccountDocuments documents, ResultFolder folder) throws IOException {
        List<Problem> problems = new ArrayList<>();
        contained(AccountDocuments.METHOD, problems, folder, () -> {
            problems.addAll(documents.writeMethod(plan, order.formats(), folder).problems());
            return true;
        });
        return problems;
    }

    private List<Problem> listed(AccountDocuments documents, ResultFolder folder) throws IOException {
        List<Problem> problems = new ArrayList<>();
        contained(AccountDocuments.KEY_ACCOUNTS, problems, folder, () -> {
            problems.addAll(
                    documents.writeKeyAccounts(plan, order.formats(), folder).problems());
            return true;
        });
        progress.made();
        return problems;
    }

    private List<Problem> chosen(AccountDocuments documents, ResultFolder folder) throws IOException {
        List<Problem> problems = new ArrayList<>();
        contained(AccountDocuments.SELECTION, problems, folder, () -> {
            problems.addAll(
                    documents.writeSelection(plan, order.formats(), folder).problems());
            return true;
        });
        progress.made();
        return problems;
    }

    /// Does the work for one document that belongs to no account; where it fails, nothing of it stays.
    private void contained(String name, List<Problem> problems, ResultFolder folder, Contained.Work<Boolean> work)
            throws IOException {
        Place place = Place.file(plan.insight().portfolio().input());
        Optional<Boolean> done = Contained.of(work, fault -> {
            progress.failed(fault);
            problems.add(Problem.of(Severity.ERROR, Outcome.DOCUMENT_FAILED, place, name, Arg.text(name)));
        });
        if (done.isEmpty()) {
            for (String file : List.of(name, name + ".pdf", name + ".docx", name + ".pptx")) {
                folder.discard(file);
            }
        }
    }

    private List<Problem> problems() {
        return CheckedPlan.worstFirst(judged.problems(), found);
    }

    private static void problems(ResultFolder folder, List<Problem> problems, Wording wording) throws IOException {
        if (!problems.isEmpty()) {
            try (OutputStream out = folder.open("problems.txt")) {
                out.write(ProblemsText.inFull(problems, wording).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /// Whether documents of pages are made.
    private boolean printed() {
        return AccountPacks.printed(order);
    }

    /// Where single accounts were asked for, no document of all of them was.
    private boolean made(Pack pack) {
        return everybody() && printed() && order.packs().contains(pack);
    }

    private boolean portfolioSlides() {
        return AccountPacks.slides(order) && everybody();
    }

    private boolean everybody() {
        return plan.accounts().size() == judged.plan().accounts().size();
    }

    /// Only where there was a workbook before.
    private boolean changes() {
        return printed() && plan.change().compared() && order.packs().contains(Pack.CHANGE_REPORT);
    }

    /// The files that belong to no account.
    private static List<String> others(ResultFolder folder, boolean problems) throws IOException {
        List<String> others = new ArrayList<>(folder.names(""));
        if (problems) {
            others.add("problems.txt");
            others.sort(Comparator.naturalOrder());
        }
        others.removeIf(name -> name.equals("accounts") || name.equals("people") || name.equals("index.html"));
        return others;
    }

    /// The web page links to what was written, account by account.
    private void index(ResultFolder folder, Branding branding, Theme theme) throws IOException {
        if (!order.formats().contains(Format.DATA) || order.password().isPresent()) {
            return;
        }
        Map<String, List<String>> written = new TreeMap<>();
        for (AccountPlan account : plan.accounts()) {
            String slug = account.insight().slug();
            written.put(slug, folder.names("accounts/" + slug));
        }
        List<String> others = others(folder, !problems().isEmpty());
        List<PersonLinks.Files> people = files().among(folder.names(PersonFiles.PEOPLE));
        contained("index.html", found, folder, () -> {
            try (OutputStream out = folder.open("index.html")) {
                IndexPage.write(plan, written, people, others, branding.templates(), theme, judged.wording(), out);
            }
            return true;
        });
    }

    private void data(ResultFolder folder, Map<String, Written> written, Theme theme) throws IOException {
        if (!order.formats().contains(Format.DATA)) {
            return;
        }
        Map<String, Map<String, Integer>> pages = this.pages.byAccount(written);
        contained("next-workbook.xlsx", found, folder, () -> {
            next(folder).forEach(loss -> found.add(problem(loss)));
            return true;
        });
        contained("results.xlsx", found, folder, () -> {
            List<ResultTable> tables = ResultTables.of(plan, problems(), judged.wording(), pages);
            try (OutputStream out = folder.open("results.xlsx")) {
                ResultsWorkbook.write(tables, plan.insight().portfolio().asOf(), theme, judged.wording(), out);
            }
            return true;
        });
        if (order.password().isPresent()) {
            found.add(Problem.of(
                    Severity.NOTE,
                    "password-left-out",
                    Place.file(plan.insight().portfolio().input()),
                    ""));
            return;
        }
        calendars(folder);
        contained("results.json", found, folder, () -> {
            try (OutputStream out = folder.open("results.json")) {
                ResultsJson.write(plan, problems(), judged.wording(), pages, out);
            }
            return true;
        });
    }

    /// Whatever a calendar program keeps is updated by the next file.
    private void calendars(ResultFolder folder) throws IOException {
        Calendars calendars = new Calendars(plan, judged.wording());
        boolean documents = AccountPacks.wanted(order);
        for (AccountPlan account : plan.accounts()) {
            // An account whose plan could not be made has no folder.
            if (documents
                    && folder.names(AccountDocuments.ACCOUNTS + "/"
                                    + account.insight().slug())
                            .isEmpty()) {
                continue;
            }
            String file = AccountDocuments.ACCOUNTS + "/" + account.insight().slug() + "/actions.ics";
            written(folder, file, out -> calendars.account(account, out));
        }
        PersonFiles files = files();
        for (String person : calendars.people()) {
            written(folder, files.sheet(person) + ".ics", out -> calendars.person(person, out));
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private void written(ResultFolder folder, String file, Writing writing) throws IOException {
        contained(file, found, folder, () -> {
            try (OutputStream out = folder.open(file)) {
                writing.to(out);
            }
            return true;
        });
    }

    /// Of the whole input, also where single accounts were asked for.
    ///
    /// @return what the reader should know of it
    private Set<NextLoss> next(ResultFolder folder) throws IOException {
        if (foreseen.contains(NextLoss.TOO_LARGE)) {
            return foreseen;
        }
        Set<NextLoss> losses = EnumSet.noneOf(NextLoss.class);
        losses.addAll(foreseen);
        try (OutputStream out = folder.open("next-workbook.xlsx")) {
            NextWorkbook.Made made = NextWorkbook.write(
                    order.inputs(), judged.plan(), () -> Intake.further(order.inputs()), judged.wording(), out);
            if (made == NextWorkbook.Made.UNLIKE) {
                losses.add(NextLoss.REBUILT);
            }
        }
        return losses;
    }

    static <T> T result(Future<T> work) throws IOException {
        try {
            return work.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException io -> throw io;
                case UncheckedIOException io -> throw io.getCause();
                case RuntimeException bug -> throw bug;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the run was interrupted");
        }
    }
}
