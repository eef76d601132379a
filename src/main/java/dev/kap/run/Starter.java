package dev.kap.run;

import dev.kap.analysis.Analysis;
import dev.kap.disk.Folders;
import dev.kap.intake.Intake;
import dev.kap.portfolio.Portfolio;
import dev.kap.problem.Checked;
import dev.kap.problem.Place;
import dev.kap.report.workbook.RoomLines;
import dev.kap.report.workbook.StarterWorkbook;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What a new user begins with: a workbook to fill in, templates to brand.
public final class Starter {

    /// The files in the templates folder; a test holds the list to the folder.
    static final List<String> TEMPLATES = List.of(
            "about.ftlh",
            "annual-plan.ftlh",
            "change-report.ftlh",
            "handover.ftlh",
            "index.ftlh",
            "key-accounts.ftlh",
            "method.ftlh",
            "parts.ftlh",
            "personal-sheet.ftlh",
            "portfolio-review.ftlh",
            "portfolio-slides.ftlh",
            "README.md",
            "reference.docx",
            "selection-workshop.ftlh",
            "shareable-plan.ftlh",
            "slides.ftlh",
            "theme.properties",
            "workshop-pack.ftlh");

    private Starter() {}

    /// Writes a starter workbook; from an export, where there is one.
    ///
    /// @return what was found wrong in the export; nothing is written where it cannot be read
    /// @throws Refusal if something has the name of the file; before any work
    public static Outcome workbook(Path file, List<Path> from, Clock clock) throws IOException {
        return workbook(file, from, clock, Progress.SILENT);
    }

    /// The same for somebody who wants to know how far it is.
    public static Outcome workbook(Path file, List<Path> from, Clock clock, Progress progress) throws IOException {
        if (WholeFile.isTaken(file)) {
            throw WholeFile.taken(file);
        }
        Checked<Optional<Portfolio>> read =
                from.isEmpty() ? new Checked<>(Optional.empty(), List.of()) : Intake.export(from, clock);
        LocalDate today = LocalDate.now(clock);
        Wording wording = Wording.of(Locale.ENGLISH, "EUR", today);
        boolean readable = from.isEmpty() || read.value().isPresent();
        if (readable) {
            progress.at(Step.PLACING);
            Map<Place, Map<String, String>> further = from.isEmpty() ? Map.of() : Intake.further(from);
            RoomLines lines = new RoomLines(
                    wording,
                    read.value()
                            .map(portfolio ->
                                    RoomLines.cards(Analysis.of(portfolio).value()))
                            .orElse(Map.of()));
            WholeFile.write(
                    file, out -> StarterWorkbook.writeExport(read.value(), further, today, lines, out), progress);
        }
        List<String> accounts = read.value()
                .map(known -> known.accounts().stream().map(a -> a.name()).toList())
                .orElse(List.of());
        return new Outcome(
                readable ? Optional.of(file) : Optional.empty(),
                readable ? List.of(file) : List.of(),
                accounts,
                CheckedPlan.lost(read.problems(), accounts),
                List.of(),
                CheckedPlan.worstFirst(read.problems(), List.of()),
                wording);
    }

    /// Copies the built-in templates to a folder.
    ///
    /// @throws Refusal if anything is there: a person's changes are never written over, and ten files
    /// are not strewn among others
    public static List<Path> templates(Path folder) throws IOException {
        if (WholeFile.isTaken(folder) && !Files.isDirectory(folder)) {
            throw WholeFile.taken(folder);
        }
        if (Files.isDirectory(folder) && !isEmpty(folder)) {
            throw new Refusal(Sentence.of("run.folder-not-empty", Arg.text(folder.toString())));
        }
        List<Path> files = TEMPLATES.stream().map(folder::resolve).toList();
        for (Path file : files) {
            String name = Folders.name(file);
            try (InputStream in = Starter.class.getResourceAsStream("/dev/kap/templates/" + name)) {
                WholeFile.write(file, Objects.requireNonNull(in, name)::transferTo, Progress.SILENT);
            }
        }
        return files;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> there = Files.list(folder)) {
            return there.findAny().isEmpty();
        }
    }
}
