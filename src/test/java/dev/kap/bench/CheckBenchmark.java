package dev.kap.bench;

import dev.kap.run.Outcome;
import dev.kap.run.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * How the time of `kap check` grows from 10,000 to 100,000 contacts, twenty to an account, in a heap of 512 MB. Times of
 * one machine say little: the ratio of one run counts, and must stay at or below 12. README has the command.
 */
final class CheckBenchmark {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final int CONTACTS_AN_ACCOUNT = 20;
    private static final int RUNS = 3;
    private static final List<String> HEAD = List.of(
            "Account",
            "Contact",
            "Contact ID",
            "Job title",
            "Function",
            "Reports to",
            "Influence",
            "Relationship",
            "Evidence",
            "Evidence date",
            "Email",
            "Phone");

    private CheckBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("kap-bench");
        try {
            System.out.printf("heap at most %d MB%n", Runtime.getRuntime().maxMemory() >> 20);
            compare(folder, ".csv");
            compare(folder, ".xlsx");
        } finally {
            delete(folder);
        }
    }

    private static void compare(Path folder, String form) throws IOException {
        Duration small = best(folder, form, 10_000);
        Duration large = best(folder, form, 100_000);
        System.out.printf(
                "%s: 100,000 rows take %.1f times as long as 10,000%n",
                form, (double) large.toNanos() / small.toNanos());
    }

    private static Duration best(Path folder, String form, int contacts) throws IOException {
        List<Path> inputs = form.equals(".csv") ? csv(folder, contacts) : workbook(folder, contacts);
        Duration best = Duration.ofDays(1);
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            Outcome outcome = Run.check(inputs, Optional.empty(), CLOCK);
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            best = time.compareTo(best) < 0 ? time : best;
            if (outcome.accounts().size() != contacts / CONTACTS_AN_ACCOUNT - 1) {
                throw new IllegalStateException("one account has an error, the others none: " + outcome.lost());
            }
        }
        System.out.printf(
                "%s: %,d contacts in %,d accounts: %d ms%n",
                form, contacts, contacts / CONTACTS_AN_ACCOUNT, best.toMillis());
        return best;
    }

    private static List<Path> csv(Path folder, int contacts) throws IOException {
        Path accounts = folder.resolve("accounts.csv");
        Path people = folder.resolve("contacts.csv");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(accounts))) {
            out.println("Account,Revenue");
            Stream.iterate(0, i -> i < contacts, i -> i + CONTACTS_AN_ACCOUNT)
                    .forEach(i -> out.println(account(i) + "," + (1000 + i)));
        }
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(people))) {
            out.println(String.join(",", HEAD));
            for (int i = 0; i < contacts; i++) {
                out.println(String.join(",", contact(i)));
            }
        }
        return List.of(accounts, people);
    }

    private static List<Path> workbook(Path folder, int contacts) throws IOException {
        Path file = folder.resolve("book" + contacts + ".xlsx");
        try (SXSSFWorkbook book = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet accounts = book.createSheet("Accounts");
            fill(accounts.createRow(0), List.of("Account", "Revenue"));
            for (int i = 0; i < contacts; i += CONTACTS_AN_ACCOUNT) {
                fill(accounts.createRow(1 + i / CONTACTS_AN_ACCOUNT), List.of(account(i), String.valueOf(1000 + i)));
            }
            Sheet people = book.createSheet("Contacts");
            fill(people.createRow(0), HEAD);
            for (int i = 0; i < contacts; i++) {
                fill(people.createRow(i + 1), contact(i));
            }
            book.write(out);
        }
        return List.of(file);
    }

    private static void fill(Row row, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            row.createCell(i).setCellValue(values.get(i));
        }
    }

    private static String account(int contact) {
        return "Account " + contact / CONTACTS_AN_ACCOUNT;
    }

    /** Everybody reports to the first of the account; one rating of all is no number. */
    private static List<String> contact(int number) {
        int boss = number - number % CONTACTS_AN_ACCOUNT;
        return List.of(
                account(number),
                "Person " + number,
                "C" + number,
                number == boss ? "Chief Executive Officer" : "Purchasing manager",
                "Function " + number % 7,
                number == boss ? "" : "Person " + boss,
                number == 30 ? "lots" : String.valueOf(number % 11),
                String.valueOf(number % 9),
                "Said so in meeting " + number,
                "2026-0" + (1 + number % 9) + "-15",
                "person" + number + "@account" + number / CONTACTS_AN_ACCOUNT + ".example.com",
                "+49 30 " + (100000 + number));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
