package dev.kap.cli;

import dev.kap.problem.Problem;
import dev.kap.run.Progress;
import dev.kap.run.Step;
import dev.kap.run.Unfinished;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/// Knows what a run is doing and what it has written so far, for whoever may have to end it; tells a [Bar] as well,
/// never
/// while it is locked: the bar may be stuck, too.
final class Underway implements Progress {

    private final Progress bar;
    private final List<Unfinished> drafts = new ArrayList<>();
    private Step step = Step.READING;
    private int total;
    private int made;
    private boolean ended;

    Underway(Progress bar) {
        this.bar = bar;
    }

    @Override
    public void at(Step next) {
        synchronized (this) {
            goOn();
            step = next;
        }
        bar.at(next);
    }

    @Override
    public void begin(int documents) {
        synchronized (this) {
            goOn();
            total = documents;
        }
        bar.begin(documents);
    }

    @Override
    public void made() {
        synchronized (this) {
            goOn();
            made++;
        }
        bar.made();
    }

    @Override
    public synchronized void failed(Throwable fault) {
        bar.failed(fault);
    }

    @Override
    public void foreseen(Problem problem, Wording wording) {
        bar.foreseen(problem, wording);
    }

    @Override
    public synchronized void holding(Unfinished draft) {
        goOn();
        drafts.add(draft);
    }

    /// What it is doing, to be said after "it was".
    synchronized Sentence doing() {
        String key = "cli.doing." + step.name().toLowerCase(Locale.ROOT);
        return step == Step.DOCUMENTS
                ? Sentence.of(key, Arg.text(String.valueOf(made)), Arg.text(String.valueOf(total)))
                : Sentence.of(key);
    }

    /// Deletes what is written so far, and lets the run go on no more.
    ///
    /// @return false where the result is already moving into its place: it is a matter of moments then
    synchronized boolean abandon() throws IOException {
        for (Unfinished draft : drafts) {
            if (!draft.abandon()) {
                return false;
            }
        }
        ended = true;
        return true;
    }

    private void goOn() {
        if (ended) {
            throw new CancellationException("the run was ended before it was done");
        }
    }
}
