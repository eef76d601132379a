package dev.kap.run;

import dev.kap.intake.Intake;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
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
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Writes what of a result is no document: tables, the next workbook, calendars, the page that links to all, problems.
final class ResultData {

    private static final String NEXT = "next-workbook.xlsx";
    private static final String INDEX = "index.html";
    private static final String PROBLEMS = "problems.txt";

    private final ResultRun run;
    private final PortfolioPlan plan;
    private final Wording wording;
    private final PersonFiles files;

    ResultData(ResultRun run) {
        this.run = run;
        this.plan = run.plan();
        this.wording = run.judged().wording();
        this.files =
                PersonFiles.of(run.judged().plan(), new Calendars(run.judged().plan(), wording).people());
    }

    /// @param foreseen what the next workbook will not keep
    /// @param pages of the documents, by account and file
    void write(Set<NextLoss> foreseen, Map<String, Map<String, Integer>> pages, Branding branding, Theme theme)
            throws IOException {
        if (run.order().formats().contains(Format.DATA)) {
            tables(foreseen, pages, theme);
            if (run.order().password().isPresent()) {
                run.found(ResultRun.problem(plan, Severity.NOTE, "password-left-out", ""));
            } else {
                calendars();
                run.file("results.json", out -> ResultsJson.write(plan, run.problems(), wording, pages, out));
                index(branding, theme);
            }
        }
        if (run.order().password().isEmpty()) {
            problems();
        }
    }

    private void tables(Set<NextLoss> foreseen, Map<String, Map<String, Integer>> pages, Theme theme)
            throws IOException {
        if (!foreseen.contains(NextLoss.TOO_LARGE)) {
            run.file(NEXT, out -> next(foreseen, out));
        }
        foreseen.forEach(loss -> run.found(problem(plan, loss)));
        run.file("results.xlsx", out -> {
            List<ResultTable> tables = ResultTables.of(plan, run.problems(), wording, pages);
            ResultsWorkbook.write(tables, plan.insight().portfolio().asOf(), theme, wording, out);
        });
    }

    /// Of the whole input, also where single accounts were asked for.
    private void next(Set<NextLoss> foreseen, OutputStream out) throws IOException {
        Set<NextLoss> losses = NextWorkbook.write(
                run.order().inputs(),
                run.judged().plan(),
                () -> Intake.further(run.order().inputs()),
                wording,
                out);
        // What a look at the file has foreseen is told already.
        losses.stream().filter(loss -> !foreseen.contains(loss)).forEach(loss -> run.found(problem(plan, loss)));
    }

    /// What is told of something that the next workbook does not keep.
    static Problem problem(PortfolioPlan plan, NextLoss loss) {
        return ResultRun.problem(plan, Severity.NOTE, loss.kind(), "");
    }

    /// Whatever a calendar program keeps is updated by the next file.
    private void calendars() throws IOException {
        Calendars calendars = new Calendars(plan, wording);
        boolean documents = AccountPacks.wanted(run.order());
        for (AccountPlan account : plan.accounts()) {
            String place = AccountDocuments.folder(account);
            // An account whose plan could not be made has no folder.
            if (!documents || !run.folder().names(place).isEmpty()) {
                run.file(place + "/actions.ics", out -> calendars.account(account, out));
            }
        }
        for (String person : calendars.people()) {
            run.file(files.sheet(person) + ".ics", out -> calendars.person(person, out));
        }
    }

    /// The web page links to what was written, account by account.
    private void index(Branding branding, Theme theme) throws IOException {
        Map<String, List<String>> written = new TreeMap<>();
        for (AccountPlan account : plan.accounts()) {
            written.put(account.insight().slug(), run.folder().names(AccountDocuments.folder(account)));
        }
        List<String> others = others();
        List<PersonLinks.Files> people = files.among(run.folder().names(PersonFiles.PEOPLE));
        run.file(
                INDEX,
                out -> IndexPage.write(plan, written, people, others, branding.templates(), theme, wording, out));
    }

    /// The files that belong to no account.
    private List<String> others() throws IOException {
        List<String> others = new ArrayList<>(run.folder().names(""));
        if (!run.problems().isEmpty()) {
            others.add(PROBLEMS);
            others.sort(Comparator.naturalOrder());
        }
        others.removeIf(name ->
                name.equals(AccountDocuments.ACCOUNTS) || name.equals(PersonFiles.PEOPLE) || name.equals(INDEX));
        return others;
    }

    private void problems() throws IOException {
        List<Problem> problems = run.problems();
        if (!problems.isEmpty()) {
            try (OutputStream out = run.folder().open(PROBLEMS)) {
                out.write(ProblemsText.inFull(problems, wording).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
