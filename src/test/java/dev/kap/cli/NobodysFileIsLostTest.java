package dev.kap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a person has is where it was after a run, or where the run says. */
class NobodysFileIsLostTest {

    @TempDir
    private Path folder;

    private Path out;
    private Path workbook;

    @BeforeEach
    void aWorkbook() throws IOException {
        out = folder.resolve("output");
        workbook = folder.resolve("plan.xlsx");
        Files.copy(Path.of("samples/three-accounts.xlsx"), workbook);
    }

    @Test
    void aFolderOfContractsThatHasTheNameOfTheResult() throws IOException {
        Path contract = write(out.resolve("plan/contract.pdf"), "signed");
        write(out.resolve("plan/index.html"), "a page of our own");
        assertRefused(planned(workbook), "plan", "--out");
        assertThat(contract).hasContent("signed");
        assertThat(out.resolve("plan/index.html")).hasContent("a page of our own");
        assertThat(names(out)).containsExactly("plan");
    }

    @Test
    void theFolderOfTablesThatHasJustBeenRead() throws IOException {
        Path tables = tables(folder.resolve("crm"));
        Kap.Result result = kap("plan", tables.toString(), "--format", "data", "--out", folder.toString());
        assertRefused(result, tables.toString(), "--out");
        assertThat(names(tables)).containsExactly("accounts.csv", "contacts.csv");
    }

    @Test
    void aPlaceInTheFolderOfTables() throws IOException {
        Path tables = tables(folder.resolve("crm"));
        Path inside = tables.resolve("output");
        Kap.Result result = kap("plan", tables.toString(), "--format", "data", "--out", inside.toString());
        assertRefused(result, tables.toString(), inside.resolve("crm").toString());
        assertThat(names(tables)).containsExactly("accounts.csv", "contacts.csv");
    }

    @Test
    void theWorkbookThatIsKeptInItsResultFolder() throws IOException {
        assertThat(planned(workbook).exit()).isZero();
        Path kept = Files.move(workbook, out.resolve("plan/plan.xlsx"));
        assertRefused(planned(kept), kept.toString(), out.resolve("plan").toString());
        assertThat(kept).exists();
        assertThat(out.resolve("plan/results.json")).exists();
        // The one before, and the templates, are read as well.
        Path now = Files.copy(kept, workbook);
        assertRefused(planned(now, "--previous", kept.toString()), kept.toString());
        Path own = out.resolve("plan/own");
        assertThat(kap("new", "templates", own.toString()).exit()).isZero();
        assertRefused(planned(now, "--templates", own.toString()), own.toString());
        assertThat(own.resolve("theme.properties")).exists();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anInputThatLiesInTheResultFolderByAnotherWay() throws IOException {
        assertThat(planned(workbook).exit()).isZero();
        Path real = Files.move(workbook, out.resolve("plan/kept.xlsx"));
        Files.createSymbolicLink(folder.resolve("elsewhere"), out);
        Path link = Files.createSymbolicLink(folder.resolve("plan.xlsx"), real);
        assertRefused(planned(link), link.toString());
        Path other = folder.resolve("elsewhere/plan/kept.xlsx");
        assertRefused(
                kap(
                        "plan",
                        link.toString(),
                        "--out",
                        folder.resolve("elsewhere").toString()),
                "plan");
        assertThat(other).exists();
    }

    @Test
    void aPlainFileThatHasTheNameOfTheResult() throws IOException {
        Path file = write(out.resolve("plan"), "notes");
        assertRefused(planned(workbook), file.toString());
        assertThat(file).hasContent("notes");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatHasTheNameOfTheResult() throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        Path contract = write(elsewhere.resolve("contract.pdf"), "signed");
        Files.createDirectories(out);
        Path link = Files.createSymbolicLink(out.resolve("plan"), elsewhere);
        assertRefused(planned(workbook), link.toString());
        assertThat(link).isSymbolicLink();
        assertThat(contract).hasContent("signed");
        // A link that leads nowhere as well.
        Files.delete(contract);
        Files.delete(elsewhere);
        assertRefused(planned(workbook), link.toString());
        assertThat(Files.isSymbolicLink(link)).isTrue();
    }

    @Test
    void whatAPersonHasPutOrChangedInAResult() throws IOException {
        assertThat(planned(workbook).exit()).isZero();
        write(out.resolve("plan/problems.txt"), "done!");
        write(out.resolve("plan/accounts/notes.txt"), "ask Ada");
        write(out.resolve("plan/mine/deep/letter.docx"), "dear");
        Files.createDirectories(out.resolve("plan/for later"));
        Files.delete(out.resolve("plan/index.html"));

        Kap.Result again = planned(workbook, "-q");

        Path kept = out.resolve("plan edited 2026-11-22");
        assertThat(again.exit()).isZero();
        assertThat(again.err()).contains(kept.toString());
        assertThat(files(kept))
                .containsExactlyInAnyOrder("problems.txt", "accounts/notes.txt", "mine/deep/letter.docx", "for later");
        assertThat(kept.resolve("problems.txt")).hasContent("done!");
        assertThat(out.resolve("plan/index.html")).exists();
        assertThat(out.resolve("plan/mine")).doesNotExist();
        assertThat(names(out)).containsExactly("plan", "plan edited 2026-11-22");

        write(out.resolve("plan/results.json"), "{}");
        Kap.Result third = planned(workbook, "--json");
        assertThat(third.out()).contains("\"kept\" : [ \"" + kept + " 2\" ]");
        assertThat(files(out.resolve("plan edited 2026-11-22 2"))).containsExactly("results.json");
        assertThat(planned(workbook).err()).doesNotContain("edited");
    }

    @Test
    void anEmptyFolderIsTakenAndAResultIsReplaced() throws IOException {
        Files.createDirectories(out.resolve("plan"));
        assertThat(planned(workbook).exit()).isZero();
        List<String> first = files(out);
        String manifest = Files.readString(out.resolve("plan/.kap-manifest"));
        // What file managers leave lying about is nobody's.
        write(out.resolve("plan/.DS_Store"), "x");
        Kap.Result again = planned(workbook);
        assertThat(again.exit()).isZero();
        assertThat(again.err()).doesNotContain("edited");
        assertThat(files(out)).isEqualTo(first);
        assertThat(out.resolve("plan/.kap-manifest")).hasContent(manifest.stripTrailing());
    }

    @Test
    void whatOtherCommandsWouldWriteOver() throws IOException {
        Path marked = write(folder.resolve("marked.xlsx"), "mine");
        assertRefused(kap("check", workbook.toString(), "--annotated", marked.toString()), marked.toString());
        assertRefused(kap("new", "workbook", marked.toString()), marked.toString());
        assertThat(marked).hasContent("mine");
        assertRefused(kap("new", "templates", marked.toString()), marked.toString());
        Path theme = write(folder.resolve("own/theme.properties"), "colour.accent = #102030");
        assertRefused(
                kap("new", "templates", folder.resolve("own").toString()),
                folder.resolve("own").toString());
        assertThat(names(folder.resolve("own"))).containsExactly("theme.properties");
        assertThat(theme).hasContent("colour.accent = #102030");
    }

    private Kap.Result planned(Path input, String... more) {
        Stream<String> all = Stream.concat(
                Stream.of("plan", input.toString(), "--format", "data", "--out", out.toString()), Stream.of(more));
        return Kap.run(all.toArray(String[]::new));
    }

    private static Kap.Result kap(String... args) {
        return Kap.run(args);
    }

    private static void assertRefused(Kap.Result result, String... named) {
        assertThat(result.exit()).as(result.err()).isEqualTo(2);
        assertThat(result.err()).contains(named).hasLineCount(1);
    }

    private static Path tables(Path tables) throws IOException {
        write(tables.resolve("accounts.csv"), "Account\nGood Ltd\n");
        write(tables.resolve("contacts.csv"), "Account,Contact\nGood Ltd,Ada Sample\n");
        return tables;
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** Files, and empty folders. */
    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !Files.isDirectory(path) || path.toFile().list().length == 0)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
