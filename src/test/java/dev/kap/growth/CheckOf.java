package dev.kap.growth;

import dev.kap.run.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Checks CSV files of so many contacts, links and opportunities; run inside a {@link CountingLoader}. */
public final class CheckOf implements Runnable {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private static Path folder = Path.of("");
    private static boolean slips;
    private static int inAnAccount;

    /** Writes what the next run checks: before the counting begins. */
    public static void prepare(Path place, String what, int rows) {
        folder = place;
        slips = what.contains("misspelt");
        inAnAccount = what.contains("one account") ? rows : 20;
        write("accounts", "Account,Revenue", rows / inAnAccount, i -> "Firm " + i + " Ltd," + (1000 + i));
        write(
                "contacts",
                "Account,Contact,Job title,Reports to,Influence,Relationship",
                rows,
                i -> account(i) + "," + person(i) + "," + (i % 3 == 0 ? "Head of IT" : "Buyer") + "," + boss(i) + ","
                        + i % 11 + "," + i % 9);
        write(
                "links",
                "Team member,Contact,Account,Strength,Last contact",
                rows,
                i -> "Member " + i % 7 + "," + person(i) + "," + account(i) + "," + (1 + i % 5) + ",2026-0"
                        + (1 + i % 9) + "-11");
        write(
                "opportunities",
                "Account,Opportunity,Value,Stage,Close date",
                rows,
                i -> account(i) + ",Deal " + i + "," + (1000 + i) + ",Proposal,2027-0" + (1 + i % 9) + "-11");
    }

    @Override
    public void run() {
        Run.check(List.of(folder), Optional.empty(), CLOCK);
    }

    private static String account(int row) {
        return "Firm " + row / inAnAccount + " Ltd";
    }

    private static String person(int row) {
        return "Person" + row + " Their" + row;
    }

    /** The first of the account leads it; of each eight one leads them. */
    private static String boss(int row) {
        int first = row - row % inAnAccount;
        if (row == first) {
            return "";
        }
        String name = person(first + (row - first) / 8);
        return slips ? name.replace("Person", "Perso") : name;
    }

    private static void write(String sheet, String head, int rows, IntFunction<String> row) {
        try {
            Files.writeString(
                    folder.resolve(sheet + ".csv"),
                    head + "\n" + IntStream.range(0, rows).mapToObj(row).collect(Collectors.joining("\n")) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
