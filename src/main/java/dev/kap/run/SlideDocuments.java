package dev.kap.run;

import dev.kap.document.Document;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.report.AccountSlidesDocument;
import dev.kap.report.PortfolioSlidesDocument;
import dev.kap.report.Templates;
import dev.kap.report.slides.SlidesWriter;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Writes the slides into a result folder; one instance serves all accounts of a run.
final class SlideDocuments {

    /// The name of the slides, of an account and of the portfolio.
    static final String SLIDES = "slides.pptx";

    private final PortfolioPlan plan;
    private final Templates templates;
    private final Theme theme;
    private final Wording wording;
    private final SlidesWriter writer;
    private final Progress progress;

    SlideDocuments(DocumentKit kit) {
        this.plan = kit.judged().plan();
        this.templates = kit.templates();
        this.theme = kit.theme();
        this.wording = kit.wording();
        this.writer = new SlidesWriter(kit.theme());
        this.progress = kit.progress();
    }

    /// Writes the slides of one account, and says what came up. A figure that fails is left out; slides that fail are
    /// not there, and cost the account nothing else.
    List<Problem> write(AccountPlan account, ResultFolder folder) throws IOException {
        String name = AccountDocuments.folder(account) + "/" + SLIDES;
        return written(
                name,
                account.name(),
                AccountDocuments.place(account),
                folder,
                without -> AccountSlidesDocument.without(without, account, plan, templates, theme, wording));
    }

    /// Writes the slides of all accounts, likewise.
    Written writePortfolio(ResultFolder folder) throws IOException {
        return Written.NOTHING.with(written(
                SLIDES,
                SLIDES,
                Place.file(plan.insight().portfolio().input()),
                folder,
                without -> PortfolioSlidesDocument.without(without, plan, templates, theme, wording)));
    }

    private List<Problem> written(
            String name, String of, Place place, ResultFolder folder, Function<Set<String>, Document> slides)
            throws IOException {
        List<Problem> problems = new ArrayList<>();
        Contained.Work<Boolean> work = () -> WithoutFigures.of(
                without -> {
                    folder.discard(name);
                    write(slides.apply(without), folder, name);
                    return true;
                },
                failure -> {
                    progress.failed(failure);
                    problems.add(Problem.of(Severity.WARNING, "figure-failed", place, failure.figure(), Arg.text(of)));
                });
        Optional<Boolean> done = Contained.of(work, fault -> {
            progress.failed(fault);
            problems.add(Problem.of(Severity.ERROR, Outcome.DOCUMENT_FAILED, place, name, Arg.text(of)));
        });
        if (done.isEmpty()) {
            folder.discard(name);
        }
        return problems;
    }

    private void write(Document document, ResultFolder folder, String name) throws IOException {
        try (OutputStream out = folder.open(name)) {
            writer.write(document, out);
        }
    }
}
