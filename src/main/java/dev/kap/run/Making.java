package dev.kap.run;

import dev.kap.planning.AccountPlan;
import dev.kap.planning.PortfolioPlan;
import dev.kap.problem.Problem;
import dev.kap.report.data.ResultTable;
import dev.kap.report.data.ResultTables;
import dev.kap.report.data.ResultsJson;
import dev.kap.report.web.IndexPage;
import dev.kap.report.workbook.results.ResultsWorkbook;
import dev.kap.run.AccountDocuments.Written;
import dev.kap.theme.Theme;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Writes the result folder of one run, several accounts at a time.
final class Making {

    private final Order order;
    private final Destination destination;
    private final Judged judged;
    private final PortfolioPlan plan;
    private final Progress progress;

    Making(Order order, Destination destination, Judged judged, List<AccountPlan> chosen, Progress progress) {
        this.order = order;
        this.destination = destination;
        this.judged = judged;
        this.plan = judged.plan().only(chosen);
        this.progress = progress;
    }

    Outcome make() throws IOException {
        try (ResultFolder folder = ResultFolder.at(destination)) {
            Branding branding = new Branding(order.templates());
            Theme theme = branding.theme(plan.insight().portfolio().settings(), order.inputs());
            Map<String, Written> written = documents(folder, branding, theme);
            List<Problem> problems = Judged.worstFirst(
                    judged.problems(),
                    written.values().stream()
                            .flatMap(w -> w.problems().stream())
                            .toList());
            data(folder, written, problems, theme);
            index(folder, branding, theme);
            List<Path> files = folder.publish();
            return new Outcome(
                    Optional.of(destination.place()),
                    files,
                    plan.accounts().stream().map(AccountPlan::name).toList(),
                    judged.lost(),
                    List.of(),
                    problems,
                    judged.wording(),
                    folder.kept());
        }
    }

    private Map<String, Written> documents(ResultFolder folder, Branding branding, Theme theme) throws IOException {
        Map<String, Written> written = new LinkedHashMap<>();
        if (!order.formats().contains(Format.PDF) && !order.formats().contains(Format.DOCX)) {
            return written;
        }
        AccountDocuments documents = new AccountDocuments(judged, branding.templates(), theme, branding.reference());
        try (ExecutorService threads = Executors.newFixedThreadPool(order.jobs())) {
            List<Future<Written>> work = new ArrayList<>();
            List<AccountPlan> accounts = order.packs().contains(Pack.ANNUAL_PLAN) ? plan.accounts() : List.of();
            progress.begin(accounts.size() + (review() ? 1 : 0));
            for (AccountPlan account : accounts) {
                work.add(threads.submit(() -> {
                    Written made = documents.write(account, order.formats(), folder);
                    progress.made();
                    return made;
                }));
            }
            if (review()) {
                documents.writeReview(plan, order.formats(), folder);
                progress.made();
            }
            for (int i = 0; i < work.size(); i++) {
                written.put(accounts.get(i).insight().slug(), result(work.get(i), threads));
            }
        }
        return written;
    }

    /// Where single accounts were asked for, the review of all of them was not.
    private boolean review() {
        boolean all = plan.accounts().size() == judged.plan().accounts().size();
        return all && order.packs().contains(Pack.PORTFOLIO_REVIEW);
    }

    /// The files that belong to no account.
    private static List<String> others(ResultFolder folder) throws IOException {
        List<String> others = new ArrayList<>(folder.names(""));
        others.removeIf(name -> name.equals("accounts") || name.equals("people") || name.equals("index.html"));
        folder.names("people").forEach(name -> others.add("people/" + name));
        return others;
    }

    /// The web page links to what was written, account by account.
    private void index(ResultFolder folder, Branding branding, Theme theme) throws IOException {
        if (!order.formats().contains(Format.DATA)) {
            return;
        }
        Map<String, List<String>> written = new TreeMap<>();
        for (AccountPlan account : plan.accounts()) {
            String slug = account.insight().slug();
            written.put(slug, folder.names("accounts/" + slug));
        }
        try (OutputStream out = folder.open("index.html")) {
            IndexPage.write(plan, written, others(folder), branding.templates(), theme, judged.wording(), out);
        }
    }

    private void data(ResultFolder folder, Map<String, Written> written, List<Problem> problems, Theme theme)
            throws IOException {
        Map<String, Map<String, Integer>> pages = new TreeMap<>();
        written.forEach((slug, made) -> pages.put(slug, made.pages()));
        if (order.formats().contains(Format.DATA)) {
            try (OutputStream out = folder.open("results.json")) {
                ResultsJson.write(plan, problems, judged.wording(), pages, out);
            }
            List<ResultTable> tables = ResultTables.of(plan, problems, judged.wording(), pages);
            try (OutputStream out = folder.open("results.xlsx")) {
                ResultsWorkbook.write(tables, plan.insight().portfolio().asOf(), theme, judged.wording(), out);
            }
        }
        if (!problems.isEmpty()) {
            try (OutputStream out = folder.open("problems.txt")) {
                out.write(ProblemsText.inFull(problems, judged.wording()).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /// The first failure ends the run at once: what is not begun need not be.
    private static <T> T result(Future<T> work, ExecutorService threads) throws IOException {
        try {
            return work.get();
        } catch (ExecutionException e) {
            threads.shutdownNow();
            switch (e.getCause()) {
                case IOException io -> throw io;
                case UncheckedIOException io -> throw io.getCause();
                case RuntimeException bug -> throw bug;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the run was interrupted");
        }
    }
}
