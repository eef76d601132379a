package dev.kap.run;

import dev.kap.document.TemplateProblem;
import dev.kap.plan.AccountPlan;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.report.calendar.Calendars;
import dev.kap.run.FurtherDocuments.Further;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Makes the documents of one result, several at a time.
final class ResultDocuments {

    private final ResultRun run;
    private final Plans plans;
    private final Handing handing;

    /// How many pages the documents beside the plans have.
    private final PageCounts pages = new PageCounts();

    /// What each account whose documents were made has, by its folder's name.
    private final Map<String, Written> written = new LinkedHashMap<>();

    /// What cost an account its plan, by the account's name.
    private final SequencedMap<String, Throwable> faults = new LinkedHashMap<>();

    ResultDocuments(ResultRun run, Plans plans, Handing handing) {
        this.run = run;
        this.plans = plans;
        this.handing = handing;
    }

    /// What cost an account its plan, by the account's name.
    SequencedMap<String, Throwable> faults() {
        return faults;
    }

    /// The numbers of pages, by the folder's name of the account and by the file's.
    Map<String, Map<String, Integer>> pages() {
        return pages.byAccount(written);
    }

    /// Makes all that were ordered. What fails costs its account or is left out; the disk's failure ends all.
    void make(Branding branding, Theme theme) throws IOException {
        RunRequest order = run.order();
        if (!AccountPacks.printed(order) && !AccountPacks.slides(order)) {
            return;
        }
        AccountPacks packs =
                AccountPacks.of(DocumentKit.of(order, run.judged(), branding, theme, run.progress()), order);
        try (ExecutorService threads = Executors.newFixedThreadPool(order.jobs())) {
            try {
                make(packs, threads);
            } catch (IOException | RuntimeException | Error e) {
                // The first failure ends the run at once: what is not begun need not be.
                threads.shutdownNow();
                throw e;
            }
        }
        if (!faults.isEmpty() && written.isEmpty()) {
            throw noneMade(faults.firstEntry().getValue());
        }
    }

    private void make(AccountPacks packs, ExecutorService threads) throws IOException {
        List<AccountPlan> accounts =
                AccountPacks.wanted(run.order()) ? run.plan().accounts() : List.of();
        List<Further> further = further(packs);
        run.progress().at(Step.DOCUMENTS);
        run.progress().begin(accounts.size() + further.size());
        List<Future<Attempt>> work = new ArrayList<>();
        for (AccountPlan account : accounts) {
            work.add(threads.submit(() -> {
                Attempt made = plans.of(account, packs, run.folder());
                run.progress().made();
                return made;
            }));
        }
        List<Future<Beside>> beside =
                further.stream().map(one -> threads.submit(() -> beside(one))).toList();
        for (int i = 0; i < work.size(); i++) {
            take(accounts.get(i), Waiting.result(work.get(i)));
        }
        for (Future<Beside> one : beside) {
            Beside made = Waiting.result(one);
            pages.add(made.name(), made.pages());
            run.found(made.problems());
        }
    }

    private List<Further> further(AccountPacks packs) {
        PersonFiles files = PersonFiles.of(
                run.judged().plan(),
                new Calendars(run.judged().plan(), run.judged().wording()).people());
        FurtherDocuments further =
                new FurtherDocuments(run.order(), run.judged().plan(), run.plan(), files);
        return further.of(packs, handing.of(run.order(), further.everybody()));
    }

    /// A document beside the plans: how many pages each of its files has, and what came up.
    private record Beside(String name, Map<String, Integer> pages, List<Problem> problems) {}

    private Beside beside(Further further) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Map<String, Integer> made = new TreeMap<>();
        run.contained(further.name(), problems, () -> {
            Written document = further.making().to(run.folder());
            problems.addAll(document.problems());
            made.putAll(document.pages());
            return true;
        });
        run.progress().made();
        return new Beside(further.name(), made, problems);
    }

    private void take(AccountPlan account, Attempt attempt) {
        attempt.written().ifPresent(made -> {
            written.put(account.insight().slug(), made);
            run.found(made.problems());
        });
        attempt.fault().ifPresent(fault -> {
            run.progress().failed(fault);
            faults.put(account.name(), fault);
            run.found(notMade(account, fault));
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
}
