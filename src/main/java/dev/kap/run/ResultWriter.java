package dev.kap.run;

import dev.kap.plan.AccountPlan;
import dev.kap.plan.ChangeCounts;
import dev.kap.plan.PortfolioPlan;
import dev.kap.report.workbook.next.NextLoss;
import dev.kap.report.workbook.next.NextWorkbook;
import dev.kap.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Writes the result folder of one run: its documents, then its data, then puts it in its place.
final class ResultWriter {

    private final RunRequest order;
    private final Destination destination;
    private final CheckedPlan judged;
    private final PortfolioPlan plan;
    private final Plans plans;
    private final Handing handing;
    private final Progress progress;

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
        Set<NextLoss> foreseen = foreseen();
        try (ResultFolder folder = ResultFolder.at(destination, order.password())) {
            progress.holding(folder);
            plans.begin(folder);
            ResultRun run = new ResultRun(order, judged, plan, folder, progress);
            Branding branding = new Branding(order.templates());
            Theme theme = branding.theme(plan.insight().portfolio().settings(), order.inputs());
            ResultDocuments documents = new ResultDocuments(run, plans, handing);
            documents.make(branding, theme);
            progress.at(Step.TABLES);
            new ResultData(run).write(foreseen, documents.pages(), branding, theme);
            progress.at(Step.PLACING);
            return outcome(run, documents.faults().sequencedKeySet(), folder.publish());
        }
    }

    /// What the next workbook will not keep, said while nothing is written yet.
    private Set<NextLoss> foreseen() throws IOException {
        Set<NextLoss> foreseen = EnumSet.noneOf(NextLoss.class);
        if (order.formats().contains(Format.DATA)) {
            foreseen.addAll(NextWorkbook.foreseen(order.inputs(), judged.plan()));
            foreseen.forEach(loss -> progress.foreseen(ResultData.problem(plan, loss), judged.wording()));
        }
        return foreseen;
    }

    /// @param failed the accounts whose plan could not be made
    private Outcome outcome(ResultRun run, Set<String> failed, List<Path> files) {
        return new Outcome(
                Optional.of(destination.place()),
                files,
                plan.accounts().stream()
                        .map(AccountPlan::name)
                        .filter(name -> !failed.contains(name))
                        .toList(),
                Stream.concat(judged.lost().stream(), failed.stream()).toList(),
                List.of(),
                run.problems(),
                judged.wording(),
                Outcome.Beside.keeping(run.folder().kept(), ChangeCounts.of(plan)));
    }
}
