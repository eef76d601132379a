package dev.kap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Imports of many contacts, at one point of the quadrant or anywhere, end in plans that can be read. */
class CrowdTest {

    private static final String[] LEVELS = {"Board member", "Director", "Head", "Manager", "Analyst"};

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"110, true", "110, false", "1000, true", "1000, false"})
    void manyContactsMakeAPlan(int contacts, boolean atOnePoint) throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        write(input, contacts, atOnePoint);
        Kap.Result result =
                Kap.run("plan", input.toString(), "--out", folder.resolve("out").toString(), "--format", "pdf,data");
        assertThat(result.exit()).as(result.err()).isEqualTo(ExitCode.MADE);
        assertThat(result.err()).doesNotContain("could not be");
        assertThat(pages(folder.resolve("out/in/results.json"))).isBetween(8, contacts > 150 ? 45 : 40);
    }

    /** The number of pages that the results tell of the plan. */
    private static int pages(Path results) throws IOException {
        String text = Files.readString(results);
        return Integer.parseInt(text.replaceFirst("(?s).*\"annual-plan.pdf\"\\s*:\\s*(\\d+).*", "$1"));
    }

    private static void write(Path folder, int contacts, boolean atOnePoint) throws IOException {
        Files.writeString(folder.resolve("Accounts.csv"), "Account,Account manager\nAcme,Dana Fox\n");
        Files.writeString(
                folder.resolve("Settings.csv"), "Setting,Value\nInfluence scale,0-10\nRelationship scale,0-10\n");
        Random random = new Random(7);
        try (PrintWriter out =
                new PrintWriter(Files.newBufferedWriter(folder.resolve("Contacts.csv"), StandardCharsets.UTF_8))) {
            out.println("Account,Contact,Job title,Function,Influence,Relationship,Reports to");
            for (int i = 0; i < contacts; i++) {
                out.printf(
                        "Acme,Person Number%d,%s,Function %d,%d,%d,%s%n",
                        i,
                        LEVELS[i % LEVELS.length],
                        i % 7,
                        atOnePoint ? 8 : random.nextInt(11),
                        atOnePoint ? 3 : random.nextInt(11),
                        i == 0 ? "" : "Person Number" + i / 8);
            }
        }
    }
}
