package dev.kap.intake;

import dev.kap.portfolio.Account;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Portfolio;
import dev.kap.problem.Checked;
import dev.kap.problem.Problem;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A small workbook or folder of CSV files that a test writes and reads: each sheet a text, cells parted by bars. */
final class Book {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static final Wording ENGLISH = Wording.of(Locale.ENGLISH, "EUR", TODAY);
    static final Wording GERMAN = Wording.of(Locale.GERMAN, "EUR", TODAY);

    private final Path folder;
    private final Map<String, String> sheets = new LinkedHashMap<>();

    private Book(Path folder) {
        this.folder = folder;
    }

    static Book in(Path folder) {
        return new Book(folder);
    }

    /** Adds a sheet; cells that are plain decimal numbers become numbers, the others text. */
    Book sheet(String name, String rows) {
        sheets.put(name, rows);
        return this;
    }

    Reading read() throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            sheets.forEach((name, rows) -> fill(workbook.createSheet(name), rows));
            workbook.write(out);
        }
        return reading(file);
    }

    /** The same sheets as CSV files with commas. */
    Reading readAsCsv() throws IOException {
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            csv(folder, sheet.getKey() + ".csv", sheet.getValue().replace('|', ','), StandardCharsets.UTF_8);
        }
        return reading(folder);
    }

    static Path csv(Path folder, String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    static Reading reading(Path... inputs) {
        Clock clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new Reading(Intake.read(List.of(inputs), Optional.empty(), clock));
    }

    private static void fill(Sheet sheet, String rows) {
        List<String> lines = rows.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Row row = sheet.createRow(i);
            String[] cells = lines.get(i).split("\\|", -1);
            for (int j = 0; j < cells.length; j++) {
                if (cells[j].matches("-?\\d+(\\.\\d+)?")) {
                    row.createCell(j).setCellValue(Double.parseDouble(cells[j]));
                } else if (!cells[j].isEmpty()) {
                    row.createCell(j).setCellValue(cells[j]);
                }
            }
        }
    }

    /** What a reading gave, with the questions that tests ask. */
    record Reading(Checked<Optional<Portfolio>> checked) {

        /** The names that constants of the program have are no words for people, whatever the input of a test was. */
        private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]{2,}(?:_[A-Z]{2,})+\\b");

        Reading {
            for (Problem problem : checked.problems()) {
                String said = ENGLISH.say(problem.message()) + " " + ENGLISH.say(problem.remedy());
                CONSTANT.matcher(said.replace(problem.value(), ""))
                        .results()
                        .findFirst()
                        .ifPresent(_ -> {
                            throw new AssertionError("the name of a constant in: " + said);
                        });
            }
        }

        Portfolio portfolio() {
            return checked.value().orElseThrow(() -> new AssertionError(problems()));
        }

        Account account(String name) {
            return portfolio().accounts().stream()
                    .filter(account -> account.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(problems()));
        }

        Contact contact(String account, String name) {
            return account(account).contacts().stream()
                    .filter(contact -> contact.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(problems()));
        }

        List<String> accounts() {
            return portfolio().accounts().stream().map(Account::name).toList();
        }

        /** Severity, kind and place: `ERROR unknown-account Links!A2`; without the note that every CSV file gets. */
        List<String> problems() {
            return checked.problems().stream()
                    .filter(problem -> !problem.kind().equals("csv-read-as"))
                    .map(problem -> problem.severity() + " " + problem.kind() + " "
                            + problem.place().sheet()
                            + (problem.place().cell().isEmpty()
                                    ? ""
                                    : "!" + problem.place().cell()))
                    .toList();
        }

        Problem problem(String kind) {
            return checked.problems().stream()
                    .filter(problem -> problem.kind().equals(kind))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(problems()));
        }
    }
}
