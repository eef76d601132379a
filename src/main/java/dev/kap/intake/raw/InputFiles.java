package dev.kap.intake.raw;

import dev.kap.problem.Checked;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Reads workbooks, CSV files and folders of them into raw tables.
public final class InputFiles {

    private static final List<String> CSV = List.of("csv", "tsv");
    private static final List<String> WORKBOOK = List.of("xlsx", "xlsm", "xls", "xlsb");

    /// Tables of other programs, which a folder may hold as well.
    private static final List<String> OTHER_TABLES = List.of("ods", "fods", "numbers", "gsheet", "psv", "tab");

    private final List<RawTable> tables = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Budget budget = new Budget();

    private InputFiles() {}

    /// All tables of the inputs in their order; files of a folder by name. What cannot be read is a fatal problem.
    public static Checked<List<RawTable>> read(List<Path> inputs) {
        InputFiles files = new InputFiles();
        inputs.forEach(files::readInput);
        return new Checked<>(List.copyOf(files.tables), files.problems);
    }

    private void readInput(Path input) {
        if (Files.isDirectory(input)) {
            readFolder(input);
        } else {
            readFile(input);
        }
    }

    private void readFolder(Path folder) {
        List<Path> files = filesOf(folder);
        List<Path> read = files.stream()
                .filter(file -> CSV.contains(ending(file)) || WORKBOOK.contains(ending(file)))
                .toList();
        if (read.isEmpty()) {
            fatal(folder, new Unreadable("empty-folder"));
        } else if (read.size() > ReadingLimits.FILES) {
            fatal(folder, new Unreadable("too-large-tables", Arg.count(ReadingLimits.FILES)));
        } else {
            read.forEach(this::readPart);
        }
        files.stream().filter(file -> OTHER_TABLES.contains(ending(file))).forEach(this::warnOfUnread);
    }

    /// A file of a folder: that one of them is empty does not spoil the others.
    private void readPart(Path file) {
        if (Files.isRegularFile(file) && size(file) == 0) {
            problems.add(Problem.of(Severity.WARNING, "empty-file", Place.file(name(file)), name(file)));
        } else {
            readFile(file);
        }
    }

    private void readFile(Path file) {
        try {
            tables.addAll(tablesOf(file));
        } catch (Unreadable e) {
            fatal(file, e);
        } catch (FileSystemException e) {
            fatal(file, SpecialFiles.trouble(e));
        } catch (Exception | StackOverflowError e) {
            // The libraries answer a broken file with any exception there is: here they all become one problem.
            fatal(file, new Unreadable("damaged-file"));
        }
    }

    private List<RawTable> tablesOf(Path file) throws Exception {
        SpecialFiles.refuse(file);
        budget.file(Files.size(file));
        ReadingLimits.applyToPoi();
        return switch (FileKind.of(
                file, CSV.contains(ending(file)) || ending(file).equals("txt"))) {
            case OOXML -> XlsxFile.read(file, budget);
            case OLE2 -> XlsFile.read(file, budget);
            case CSV -> readCsv(file);
        };
    }

    private List<RawTable> readCsv(Path file) throws IOException, Unreadable {
        budget.table();
        CsvText text = CsvText.of(Files.readAllBytes(file));
        CsvDialect dialect = CsvDialect.of(text.text());
        List<Row> rows = CsvFile.rows(text.text(), dialect, budget);
        Arg encoding = Arg.text(text.charset().displayName(Locale.ROOT));
        if (text.assumed()) {
            problems.add(Problem.of(Severity.NOTE, "encoding-assumed", Place.file(name(file)), "", encoding));
        }
        problems.add(Problem.of(
                Severity.NOTE, "csv-read-as", Place.file(name(file)), "", encoding, Arg.phrase(dialect.name())));
        return List.of(new RawTable(name(file), stem(file), rows));
    }

    private void fatal(Path file, Unreadable reason) {
        problems.add(reason.problem(name(file)));
    }

    private void warnOfUnread(Path file) {
        problems.add(Problem.of(Severity.WARNING, "file-not-read", Place.file(name(file)), name(file)));
    }

    private List<Path> filesOf(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> !name(file).startsWith(".") && !name(file).startsWith("~"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            fatal(folder, new Unreadable("not-allowed"));
            return List.of();
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    /// Name of the file without its folder.
    public static String name(Path file) {
        Path name = file.toAbsolutePath().normalize().getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /// Name of the file without folder and ending.
    public static String stem(Path file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return dot > 0 && !Files.isDirectory(file) ? name.substring(0, dot) : name;
    }

    private static String ending(Path file) {
        String name = name(file);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
