package dev.kap.window;

import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.run.Outcome;
import dev.kap.run.ProblemsText;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import dev.kap.wording.Wording;
import java.awt.EventQueue;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.JFileChooser;

/// Makes the plans of a workbook while a person looks on, opens the result, and says what is wrong in the workbook.
public final class KapWindow {

    private static final String FIRST_PAGE = "index.html";

    private final Making making;
    private final Desk desk;
    private final Wording wording;
    private final WindowView view;
    private final CompletableFuture<Optional<Outcome>> closed = new CompletableFuture<>();
    private final AtomicReference<Optional<Outcome>> outcome = new AtomicReference<>(Optional.empty());

    private KapWindow(Making making, Desk desk, Wording wording) {
        this.making = making;
        this.desk = desk;
        this.wording = wording;
        this.view = new WindowView(wording);
    }

    /// Shows the window until a person closes it.
    ///
    /// @param inputs what to make plans of; empty: the person is asked for a workbook
    /// @return what was made; empty where it was ended before, or failed
    public static Optional<Outcome> show(List<Path> inputs, Making making, Desk desk, Wording wording)
            throws IOException {
        CompletableFuture<KapWindow> window = new CompletableFuture<>();
        EventQueue.invokeLater(() -> {
            KapWindow shown = new KapWindow(making, desk, wording);
            window.complete(shown);
            shown.begin(inputs);
        });
        try {
            return window.thenCompose(shown -> shown.closed).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IOException disk) {
                throw disk;
            }
            throw e;
        }
    }

    private void begin(List<Path> inputs) {
        view.frame().addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                end();
            }
        });
        view.close().addActionListener(_ -> end());
        view.frame().setVisible(true);
        List<Path> chosen = inputs.isEmpty() ? asked() : inputs;
        if (chosen.isEmpty()) {
            end();
            return;
        }
        view.copy().addActionListener(_ -> aside(() -> copy(chosen)));
        aside(() -> plan(chosen));
    }

    private List<Path> asked() {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(wording.say("window.choose"));
        return chooser.showOpenDialog(view.frame()) == JFileChooser.APPROVE_OPTION
                ? List.of(chooser.getSelectedFile().toPath())
                : List.of();
    }

    /// What takes long is not done by the thread that draws.
    private void aside(Work work) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                work.done();
            } catch (IOException | RuntimeException | Error failure) {
                EventQueue.invokeLater(() -> view.failed(making.said(failure)));
            }
        });
    }

    private interface Work {
        void done() throws IOException;
    }

    private void plan(List<Path> inputs) throws IOException {
        Outcome made = making.plan(inputs, new WindowProgress(view));
        outcome.set(Optional.of(made));
        List<Problem> problems = made.problems().stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .toList();
        String text = ProblemsText.groups(problems, made.wording(), Integer.MAX_VALUE);
        EventQueue.invokeLater(() -> view.done(said(made), text));
        if (made.folder().isPresent()) {
            Path page = made.folder().get().resolve(FIRST_PAGE);
            EventQueue.invokeLater(() -> view.result(() -> aside(() -> open(page))));
            open(page);
        }
    }

    private static Sentence said(Outcome made) {
        return made.folder()
                .map(folder ->
                        Sentence.of("window.made", Arg.count(made.accounts().size()), Arg.text(folder.toString())))
                .orElseGet(() -> Sentence.of("window.nothing"));
    }

    private void copy(List<Path> inputs) throws IOException {
        Path copy = making.copy(inputs);
        EventQueue.invokeLater(() -> view.tell(Sentence.of("window.copied", Arg.text(copy.toString()))));
        open(copy);
    }

    private void open(Path file) {
        if (!desk.open(file)) {
            EventQueue.invokeLater(() -> view.tell(Sentence.of("window.open-yourself", Arg.text(file.toString()))));
        }
    }

    private void end() {
        view.frame().dispose();
        try {
            if (outcome.get().isEmpty()) {
                making.abandon();
            }
            closed.complete(outcome.get());
        } catch (IOException failure) {
            closed.completeExceptionally(failure);
        }
    }
}
