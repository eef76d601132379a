package dev.kap.report;

import dev.kap.document.Illustration;
import dev.kap.figure.ChartData;
import dev.kap.figure.Drawing;
import dev.kap.report.picture.Recorded;
import dev.kap.report.picture.Recording;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The figures of a document under the names by which templates place them, made one by one: one that fails says its
/// name, so that the document can be made again without it.
final class DocumentFigures {

    private final Set<String> without;
    private final Theme theme;
    private final Wording wording;
    private final Map<String, Illustration> all = new LinkedHashMap<>();

    /// @param without names of those in whose place a line stands
    DocumentFigures(Set<String> without, Theme theme, Wording wording) {
        this.without = Set.copyOf(without);
        this.theme = theme;
        this.wording = wording;
    }

    /// Adds what the maker makes, and gives it; empty where it is left out.
    ///
    /// @throws FigureFailure if it cannot be made
    <D extends Drawing> Optional<D> add(String name, List<String> facts, Supplier<D> maker) {
        if (without.contains(name)) {
            all.put(name, new Illustration(leftOut(), List.of()));
            return Optional.empty();
        }
        D made = saying(name, maker);
        all.put(name, new Illustration(new Named(name, made), facts));
        return Optional.of(made);
    }

    /// Adds the pages of one figure, and gives their names: `map-1`, `map-2`.
    ///
    /// @throws FigureFailure if they cannot be made
    List<String> addPages(String name, List<String> facts, Supplier<List<Drawing>> maker) {
        List<Drawing> pages = without.contains(name) ? List.of(leftOut()) : saying(name, maker);
        List<String> names = new ArrayList<>();
        for (Drawing page : pages) {
            names.add(name + "-" + (names.size() + 1));
            all.put(names.getLast(), new Illustration(new Named(name, page), facts));
        }
        return names;
    }

    Map<String, Illustration> all() {
        return all;
    }

    private Drawing leftOut() {
        return new LeftOut(wording.say("figure.left-out"), theme);
    }

    private static <T> T saying(String name, Supplier<T> work) {
        try {
            return work.get();
        } catch (UncheckedIOException disk) {
            throw disk;
        } catch (RuntimeException fault) {
            throw new FigureFailure(name, fault);
        }
    }

    /// A drawing that says its name where it fails, and is painted once for all formats.
    private static final class Named implements Recorded {

        private final String name;
        private final Drawing drawing;
        private @Nullable Recording painted;

        Named(String name, Drawing drawing) {
            this.name = name;
            this.drawing = drawing;
        }

        @Override
        public double width() {
            return saying(name, drawing::width);
        }

        @Override
        public double height() {
            return saying(name, drawing::height);
        }

        @Override
        public void paint(Graphics2D canvas) {
            recording().paint(canvas);
        }

        @Override
        public Optional<ChartData> chart() {
            return saying(name, drawing::chart);
        }

        @Override
        public synchronized Recording recording() {
            Recording known = painted;
            if (known == null) {
                known = saying(name, () -> Recording.of(drawing));
                painted = known;
            }
            return known;
        }

        /// Documents are compared and searched by what they print.
        @Override
        public String toString() {
            return name;
        }
    }
}
