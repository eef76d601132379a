package dev.kap.attack;

import dev.kap.report.Canaries;
import dev.kap.run.Starter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Inputs in which every cell of text, the names of files and sheets, the properties of the file and what a template
 * prints hold marks that stand nowhere else, and a look at everything that a run leaves behind.
 */
record CanaryStage(Scene scene) {

    private static final Pattern MARK = Pattern.compile("qz[b-k]{4}qx", Pattern.CASE_INSENSITIVE);
    private static final List<String> LOST = List.of("home", "temporary", "said");

    static CanaryStage in(Path scratch, String name) throws IOException {
        CanaryStage stage = new CanaryStage(Scene.in(scratch, name));
        Files.createDirectories(stage.inbox());
        return stage;
    }

    Path inbox() {
        return scene.root().resolve("inbox");
    }

    Path templates() {
        return scene.root().resolve("templates");
    }

    Path said() {
        return scene.root().resolve("said");
    }

    /** A sound workbook. */
    Path sound(Path folder) throws IOException {
        return write(folder.resolve("Qzkkkkqx plan.xlsx"), book("Relationship", "5"));
    }

    /** One whose ratings are none: it is made with errors. */
    Path bad(Path folder) throws IOException {
        return write(folder.resolve("Qzkkkjqx plan.xlsx"), book("Relationship", "Qzkkjkqx"));
    }

    /** One that ends in its midst. */
    Path broken(Path folder) throws IOException {
        byte[] sound = Files.readAllBytes(sound(scene.work()));
        return Files.write(folder.resolve("Qzkkjjqx plan.xlsx"), Arrays.copyOf(sound, sound.length * 2 / 3));
    }

    /** One without accounts. */
    Path without(Path folder) throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        book.createSheet("Qzkjkkqx").createRow(0).createCell(0).setCellValue("Qzkjkjqx");
        return write(folder.resolve("Qzkjjkqx.xlsx"), book);
    }

    /** The templates, with a mark in what they print, and a mistake where a contact bears one. */
    void templates(boolean failing) throws IOException {
        Starter.templates(templates());
        Path plan = templates().resolve("annual-plan.ftlh");
        String text = Files.readString(plan).replaceFirst("<fact ", "<fact label=\"Qzjkkkqx\">Qzjkkkqx</fact><fact ");
        String mistake = "<#if cover.account?starts_with('Qz')>\\${cover.account?number}</#if>\n";
        Files.writeString(plan, failing ? text.replaceFirst("<document", mistake + "<document") : text);
    }

    private static XSSFWorkbook book(String column, String value) throws IOException {
        Path tables = Files.createTempDirectory("kap-canaries");
        try {
            new Canaries().write(tables);
            XSSFWorkbook book = new XSSFWorkbook();
            for (Path table : files(tables)) {
                fill(book.createSheet(table.getFileName().toString().replace(".csv", "")), table, column, value);
            }
            book.createSheet("Qzkjjjqx").createRow(0).createCell(0).setCellValue("Qzjkkjqx");
            book.getProperties().getCoreProperties().setCreator("Qzjkjkqx");
            book.createName().setNameName("Qzjkjjqx");
            book.getName("Qzjkjjqx").setRefersToFormula("Accounts!$A$1");
            return book;
        } finally {
            new Scene(tables).clear();
        }
    }

    private static void fill(Sheet sheet, Path table, String column, String value) throws IOException {
        try (CSVParser rows = CSVParser.parse(table, StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
            List<String> head = new ArrayList<>();
            rows.forEach(cells -> {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int i = 0; i < cells.size(); i++) {
                    boolean changed =
                            !head.isEmpty() && i < head.size() && head.get(i).equals(column);
                    row.createCell(i).setCellValue(changed ? value : cells.get(i));
                }
                if (head.isEmpty()) {
                    head.addAll(cells.toList());
                }
            });
        }
    }

    private static Path write(Path file, XSSFWorkbook book) throws IOException {
        try (book;
                OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    /** Everything outside the result and the drop that bears a mark, or that should not be there at all. */
    List<String> left(boolean logged) throws IOException {
        List<String> left = new ArrayList<>();
        for (Path file : files(scene.root())) {
            String name = scene.root().relativize(file).toString();
            if (name.startsWith("home/") || name.startsWith("temporary/")) {
                left.add(name + " is there");
            } else if (isOutside(name, logged) && bears(name, Files.readAllBytes(file))) {
                left.add(name + " bears a mark");
            }
        }
        return left;
    }

    /** Where a mark has no business: but for results, drops, what lies beside them, and our own inputs and templates. */
    private static boolean isOutside(String name, boolean logged) {
        if (name.equals("said")) {
            return logged;
        }
        if (name.startsWith("inbox/")) {
            boolean claimed = name.matches("inbox/\\.kap/work/[^/]+/[^/]+/in/.*");
            return !claimed && name.matches("inbox/(\\.kap/.*|STATUS\\.txt)");
        }
        return name.contains("/scratch/") || LOST.contains(name);
    }

    private static boolean bears(String name, byte[] content) throws IOException {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        if (MARK.matcher(name).find() || MARK.matcher(text.replace("\0", "")).find()) {
            return true;
        }
        if (text.startsWith("PK")) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
                for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                    if (bears(part.getName(), zip.readAllBytes())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
