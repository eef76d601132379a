package dev.kap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbook that a run leaves, taken as the next input. */
class NextQuarterTest {

    private static final String TYPE_OF_MACROS =
            "<Default Extension='bin' ContentType='application/vnd.ms-office.vbaProject'/>";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"portfolio", "three-accounts"})
    void unchangedItGivesTheSameResults(String name) throws IOException {
        Path first = planned(Path.of("samples/" + name + ".xlsx"), "first").resolve(name);
        Path input = Files.createDirectories(folder.resolve("again")).resolve(name + ".xlsx");
        Files.copy(first.resolve("next-workbook.xlsx"), input);
        Path second = planned(input, "second").resolve(name);
        assertThat(second.resolve("results.json")).hasSameBinaryContentAs(first.resolve("results.json"));
        assertThat(second.resolve("next-workbook.xlsx")).hasSameBinaryContentAs(first.resolve("next-workbook.xlsx"));
    }

    /** Of CSV files a workbook of ours is made, with all that they hold; it plans the same. */
    @Test
    void ofTablesItIsOurLayoutFilled() throws IOException {
        Path tables = Files.createDirectories(folder.resolve("export"));
        Files.writeString(
                tables.resolve("accounts.csv"), "Account,Revenue,Colour\nSolid Ltd,100,blue\nOther Ltd,50,red\n");
        Files.writeString(
                tables.resolve("contacts.csv"),
                "Account,Contact,Job title,Influence,Relationship\n"
                        + "Solid Ltd,Anna Berg,CEO,9,2\n"
                        + "Other Ltd,Carl Dorn,Buyer,3,8\n");
        Files.writeString(
                tables.resolve("links.csv"), "Team member,Contact,Account,Strength\nTom Ours,Anna Berg,Solid Ltd,3\n");
        Path first = planned(tables, "first").resolve("export");
        Path input = Files.createDirectories(folder.resolve("again")).resolve("export.xlsx");
        Files.copy(first.resolve("next-workbook.xlsx"), input);
        Path second = planned(input, "second").resolve("export");
        assertThat(people(second)).isNotEmpty().isEqualTo(people(first));
        assertThat(Files.readString(second.resolve("problems.txt"), StandardCharsets.UTF_8))
                .contains("Colour");
    }

    @Test
    void whatItCannotKeepIsSaidBeforeAnythingIsWritten() throws IOException {
        Path out = folder.resolve("out");
        Path macros = folder.resolve("macros.xlsm");
        try (ZipFile in = new ZipFile("samples/three-accounts.xlsx");
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(macros))) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
                zip.write(text.replace("</Types>", TYPE_OF_MACROS + "</Types>").getBytes(StandardCharsets.ISO_8859_1));
            }
            zip.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
        }
        Kap.Result result = Kap.run("plan", macros.toString(), "--format", "data", "--out", out.toString());
        assertThat(result.err().indexOf("without the macros"))
                .as(result.err())
                .isNotNegative()
                .isLessThan(result.err().indexOf("Figures of"));
    }

    /** Every contact with all scores. */
    private static List<JsonNode> people(Path result) throws IOException {
        List<JsonNode> people = new ArrayList<>();
        new ObjectMapper()
                .readTree(result.resolve("results.json").toFile())
                .get("accounts")
                .forEach(account -> account.get("contacts").forEach(people::add));
        return people;
    }

    private Path planned(Path input, String name) {
        Path out = folder.resolve(name);
        Kap.Result result = Kap.run(
                "plan", input.toString(), "--as-of", "2026-11-22", "--format", "data", "--out", out.toString(), "-q");
        assertThat(result.exit()).as(result.err()).isZero();
        return out;
    }
}
