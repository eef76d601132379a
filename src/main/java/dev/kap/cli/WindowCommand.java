package dev.kap.cli;

import dev.kap.run.AnnotatedCopy;
import dev.kap.run.Format;
import dev.kap.run.Former;
import dev.kap.run.Outcome;
import dev.kap.run.Pack;
import dev.kap.run.Progress;
import dev.kap.run.Run;
import dev.kap.run.RunRequest;
import dev.kap.window.Desk;
import dev.kap.window.KapWindow;
import dev.kap.window.Making;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// For whoever has no terminal: the desktop calls it with a workbook that was double-clicked.
@Command(
        name = "window",
        description =
                "Makes the plans of a workbook in a window, and opens the result; for a desktop without terminal.")
final class WindowCommand implements Callable<Integer> {

    private static final String OUTPUT = "output";

    private final Environment surroundings;
    private final Desk desk;

    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description =
                    "A workbook, CSV files, or a folder of them; asked for where none is named. The result lies in"
                            + " output beside it.")
    private List<Path> inputs = List.of();

    WindowCommand(Environment surroundings) {
        this(surroundings, Desk.here());
    }

    WindowCommand(Environment surroundings, Desk desk) {
        this.surroundings = surroundings;
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Wording wording = ofTheDesktop();
        if (!Desk.hasScreen()) {
            surroundings.err().println("kap: " + wording.say("window.no-screen"));
            return ExitCode.FAILED;
        }
        Optional<Outcome> made = KapWindow.show(inputs, new Calls(surroundings, wording), desk, wording);
        return made.map(PlanCommand::exitCode).orElse(ExitCode.FAILED);
    }

    /// The language that the person's desktop speaks, where we have it.
    private static Wording ofTheDesktop() {
        String language = Locale.getDefault(Locale.Category.DISPLAY).getLanguage();
        Locale spoken = Wording.LANGUAGES.stream()
                .filter(one -> one.getLanguage().equals(language))
                .findFirst()
                .orElse(Locale.ENGLISH);
        return Wording.of(spoken, "EUR", LocalDate.EPOCH);
    }

    /// What the window has done for it, as the commands do it.
    private static final class Calls implements Making {

        private final Environment surroundings;
        private final Wording wording;
        private final AtomicReference<Optional<Underway>> run = new AtomicReference<>(Optional.empty());

        private Calls(Environment surroundings, Wording wording) {
            this.surroundings = surroundings;
            this.wording = wording;
        }

        @Override
        public Outcome plan(List<Path> inputs, Progress progress) throws IOException {
            Underway underway = new Underway(progress);
            run.set(Optional.of(underway));
            return Run.plan(order(inputs), surroundings.clock(), underway);
        }

        private static RunRequest order(List<Path> inputs) {
            return new RunRequest(
                    inputs,
                    beside(inputs.getFirst()).resolve(OUTPUT),
                    Pack.USUAL,
                    EnumSet.allOf(Format.class),
                    List.of(),
                    Optional.empty(),
                    false,
                    Runtime.getRuntime().availableProcessors(),
                    Former.named(List.of()),
                    Optional.empty());
        }

        private static Path beside(Path input) {
            Path folder = input.toAbsolutePath().normalize().getParent();
            return folder == null ? Path.of("") : folder;
        }

        @Override
        public Path copy(List<Path> inputs) throws IOException {
            Outcome checked = Run.check(inputs, Optional.empty(), surroundings.clock());
            Path copy = free(inputs.getFirst());
            AnnotatedCopy.write(inputs, checked, copy);
            return copy;
        }

        /// Nothing that is there is written over, and an earlier copy may be open in another window.
        private static Path free(Path input) {
            String name = input.toAbsolutePath().normalize().getFileName().toString();
            String plain = name.replaceFirst("\\.[A-Za-z]{3,4}$", "");
            return Stream.concat(Stream.of(""), IntStream.iterate(2, i -> i + 1).mapToObj(i -> " " + i))
                    .map(number -> beside(input).resolve(plain + " marked" + number + ".xlsx"))
                    .filter(Files::notExists)
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public void abandon() throws IOException {
            if (run.get().isPresent()) {
                run.get().get().abandon();
            }
        }

        @Override
        public String said(Throwable failure) {
            return FailureText.inWindow(wording).of(failure);
        }
    }
}
