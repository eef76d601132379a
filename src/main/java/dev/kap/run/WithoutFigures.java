package dev.kap.run;

import dev.kap.report.FigureFailure;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// Makes a document again without the figures that fail, until it is made.
final class WithoutFigures {

    /// Makes a document.
    interface Maker<T> {
        T make(Set<String> without) throws IOException;
    }

    private WithoutFigures() {}

    /// What the maker gives; `failed` is told of each figure that is left out.
    ///
    /// @throws IllegalStateException if a figure fails that is left out already
    static <T> T of(Maker<T> maker, Consumer<FigureFailure> failed) throws IOException {
        Set<String> without = new TreeSet<>();
        while (true) {
            try {
                return maker.make(without);
            } catch (FigureFailure failure) {
                if (!without.add(failure.figure())) {
                    throw new IllegalStateException(failure);
                }
                failed.accept(failure);
            }
        }
    }
}
