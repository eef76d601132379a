package dev.kap.run;

import dev.kap.document.TemplateProblem;
import dev.kap.report.FigureFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Keeps a fault of ours to the account or document it happened in. What others deal with goes on: a disk that fails, a
/// mistake in a template, a figure that a document can be made without.
final class Contained {

    /// Some work that may fail.
    interface Work<T> {
        T done() throws IOException;
    }

    private Contained() {}

    /// What the work gives; empty where a fault ended it, which `failed` is told.
    ///
    /// @throws IOException where the disk failed
    static <T> Optional<T> of(Work<T> work, Consumer<Throwable> failed) throws IOException {
        try {
            return Optional.of(work.done());
        } catch (UncheckedIOException disk) {
            throw disk.getCause();
        } catch (TemplateProblem | FigureFailure told) {
            throw told;
        } catch (RuntimeException | StackOverflowError fault) {
            Optional<IOException> disk = disk(fault);
            if (disk.isPresent()) {
                throw disk.get();
            }
            failed.accept(fault);
            return Optional.empty();
        }
    }

    /// Libraries wrap what the disk said.
    private static Optional<IOException> disk(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .filter(IOException.class::isInstance)
                .map(IOException.class::cast)
                .findFirst();
    }
}
