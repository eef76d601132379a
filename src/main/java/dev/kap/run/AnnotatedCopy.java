package dev.kap.run;

import dev.kap.intake.raw.InputFiles;
import dev.kap.intake.raw.RawTable;
import dev.kap.report.workbook.AnnotatedWorkbook;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A copy of a checked input with its bad cells coloured and commented, and a first sheet that lists all problems.
public final class AnnotatedCopy {

    private static final String OLD_FORM = "xls";
    private static final String WITH_MACROS = "xlsm";

    private AnnotatedCopy() {}

    /// Why the copy of this input cannot be that file; empty where it can.
    public static Optional<Sentence> objection(List<Path> inputs, Path file) throws IOException {
        for (Path input : inputs) {
            if (Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input)) {
                return Optional.of(Sentence.of("run.annotated-is-input", Arg.text(file.toString())));
            }
        }
        if (WholeFile.isTaken(file)) {
            return Optional.of(WholeFile.taken(file).why());
        }
        String form = ending(file);
        boolean fits = form.equals("xlsx")
                || (List.of(WITH_MACROS, OLD_FORM).contains(form)
                        && inputs.stream().anyMatch(input -> ending(input).equals(form)));
        return fits ? Optional.empty() : Optional.of(Sentence.of("run.annotated-form", Arg.text(file.toString())));
    }

    /// Writes the copy.
    ///
    /// @param checked what [Run#check] gave for these inputs
    /// @return the same with the file among its documents; without it where no table of the input can be read
    /// @throws Refusal where something has the name of the file
    public static Outcome write(List<Path> inputs, Outcome checked, Path file) throws IOException {
        return write(inputs, checked, file, Progress.SILENT);
    }

    /// The same for somebody who wants to know how far it is.
    public static Outcome write(List<Path> inputs, Outcome checked, Path file, Progress progress) throws IOException {
        progress.at(Step.PLACING);
        List<RawTable> tables = InputFiles.read(inputs).value();
        if (tables.isEmpty()) {
            return checked;
        }
        WholeFile.write(
                file,
                out -> new AnnotatedWorkbook(inputs, tables, checked.problems(), checked.wording())
                        .write(form(file), out),
                progress);
        return checked.with(List.of(file));
    }

    private static AnnotatedWorkbook.Form form(Path file) {
        return AnnotatedWorkbook.Form.valueOf(ending(file).toUpperCase(Locale.ROOT));
    }

    private static String ending(Path file) {
        String name = InputFiles.name(file);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
