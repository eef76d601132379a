package dev.kap.window;

import dev.kap.run.Progress;
import dev.kap.run.Step;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.awt.EventQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// Tells the window how far a run is.
final class WindowProgress implements Progress {

    private final WindowView view;
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger total = new AtomicInteger();

    WindowProgress(WindowView view) {
        this.view = view;
    }

    @Override
    public void at(Step step) {
        Sentence doing = switch (step) {
            case READING -> Sentence.of("window.reading");
            case FIGURES -> Sentence.of("window.figures");
            case DOCUMENTS -> Sentence.of("window.documents");
            case TABLES -> Sentence.of("window.tables");
            case PLACING -> Sentence.of("window.placing");
        };
        EventQueue.invokeLater(() -> view.doing(doing));
    }

    @Override
    public void begin(int documents) {
        total.set(documents);
        show();
    }

    @Override
    public void made() {
        made.incrementAndGet();
        show();
    }

    private void show() {
        int done = made.get();
        int all = total.get();
        Sentence doing = Sentence.of("window.made-of", Arg.count(done), Arg.count(all));
        EventQueue.invokeLater(() -> view.progress(doing, done, all));
    }
}
