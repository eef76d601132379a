package dev.kap.bench;

import dev.kap.cli.Environment;
import dev.kap.cli.Main;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How long the plans and reviews of the samples are, in both languages, on A4 and Letter, in PDF and Word, and how much
 * of their pages is bare. CONTRIBUTING has the command. A page is named where a strip of more than a fifth of its
 * height is bare: in brackets where the next page opens a section, which may have to begin there.
 */
final class PageBench {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final double BARE = 0.2;
    /** Less than this stands on a page with one row, its head and a caption. */
    private static final double ONE_ROW = 22;

    private final Path folder;
    private final List<String> accounts;
    private final boolean word;

    private PageBench(Path folder, List<String> accounts, boolean word) {
        this.folder = folder;
        this.accounts = accounts;
        this.word = word;
    }

    /** Arguments: the folder to make the documents in, then any of en, de, a4, letter, word, and names of accounts. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> wanted = new ArrayList<>(Arrays.asList(arguments).subList(1, arguments.length));
        List<String> languages = chosen(wanted, List.of("en", "de"));
        List<String> sizes = chosen(wanted, List.of("a4", "letter"));
        PageBench bench = new PageBench(Path.of(arguments[0]), List.copyOf(wanted), wanted.remove("word"));
        System.out.println("document | pages | tallest bare strip, % | pages with more than a fifth bare");
        for (String language : languages) {
            for (String size : sizes) {
                for (String sample : List.of("portfolio", "three-accounts")) {
                    bench.measure(sample, language, size);
                }
            }
        }
    }

    private static List<String> chosen(List<String> wanted, List<String> all) {
        List<String> some = all.stream().filter(wanted::contains).toList();
        wanted.removeAll(all);
        return some.isEmpty() ? all : some;
    }

    private void measure(String sample, String language, String size) throws IOException, InterruptedException {
        Path out = folder.resolve(language + "-" + size);
        Path input = out.resolve("in").resolve(sample + ".xlsx");
        Files.createDirectories(input.getParent());
        changed(Path.of("samples", sample + ".xlsx"), input, language, size);
        List<String> command = new ArrayList<>(List.of(
                "plan",
                input.toString(),
                "--out",
                out.toString(),
                "--pack",
                "annual-plan,portfolio-review",
                "--format"));
        command.add(word ? "pdf,docx" : "pdf");
        accounts.stream()
                .filter(name -> !name.equals("word"))
                .forEach(name -> command.addAll(List.of("--account", name)));
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Main.run(command.toArray(String[]::new), new Environment(nowhere, nowhere, CLOCK, false));
        Path result = out.resolve(sample);
        if (!Files.isDirectory(result)) {
            return;
        }
        try (Stream<Path> files = Files.walk(result)) {
            for (Path pdf : files.filter(PageBench::measured).sorted().toList()) {
                print(result, pdf, language + " " + size + " pdf");
                if (word) {
                    print(result, WordAsPdf.of(pdf, folder), language + " " + size + " docx");
                }
            }
        }
    }

    private static boolean measured(Path file) {
        String name = file.getFileName().toString();
        return name.equals("annual-plan.pdf") || name.equals("portfolio-review.pdf");
    }

    private static void print(Path result, Path file, String edition) throws IOException {
        List<PageFill> pages = PageFill.of(file);
        double most = pages.stream().mapToDouble(PageFill::empty).max().orElse(0);
        Path name = file.startsWith(result) ? result.relativize(file) : file.getFileName();
        System.out.printf("%s %s | %d | %.0f | %s%n", edition, name, pages.size() + 1, 100 * most, bare(pages));
    }

    private static String bare(List<PageFill> pages) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            PageFill page = pages.get(i);
            boolean before = i + 1 == pages.size() || pages.get(i + 1).opens();
            if (page.inked() < ONE_ROW) {
                found.add(page.page() + " ONE ROW");
            } else if (page.empty() > BARE) {
                String percent = page.page() + ": " + Math.round(100 * page.empty());
                found.add(before && page.atEnd() ? "(" + percent + ")" : percent);
            }
        }
        return found.stream().collect(Collectors.joining(", "));
    }

    private static void changed(Path from, Path to, String language, String size) throws IOException {
        try (InputStream in = Files.newInputStream(from);
                XSSFWorkbook book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(to)) {
            Sheet settings = book.getSheet("Settings");
            set(settings, "Language", language.equals("de") ? "German" : "English");
            set(settings, "Page size", size.equals("letter") ? "Letter" : "A4");
            book.write(out);
        }
    }

    private static void set(Sheet settings, String name, String value) {
        for (Row row : settings) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(name)) {
                row.createCell(1).setCellValue(value);
                return;
            }
        }
        Row row = settings.createRow(settings.getLastRowNum() + 1);
        row.createCell(0).setCellValue(name);
        row.createCell(1).setCellValue(value);
    }
}
