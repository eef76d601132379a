package dev.kap.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What people put or change in the results of a watched folder, and what stands in the place of one. */
class EditedResultTest {

    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void open() throws IOException {
        served = new Served(folder);
    }

    @Test
    void whatWasChangedInAResultIsKeptBesideTheNewOneAndSaid() throws IOException {
        served.drop("plan.xlsx", TinyWorkbook.of("Old"));
        served.once();
        Files.writeString(served.out.resolve("plan/results.json"), "{}");
        Files.writeString(served.out.resolve("plan/letter.docx"), "dear");
        served.restart();
        served.drop("plan.xlsx", TinyWorkbook.of("New"));
        served.pace.at(
                java.time.Duration.ofSeconds(30),
                () -> assertThat(served.status()).contains("1 result that was replaced had been changed by hand"));
        served.pace.stopAt(java.time.Duration.ofSeconds(40));
        served.serve();
        Path kept = served.out.resolve("plan edited 2026-11-22");
        assertThat(Served.names(kept)).containsExactly("letter.docx", "results.json");
        assertThat(kept.resolve("results.json")).hasContent("{}");
        assertThat(served.result("plan")).contains("New");
        assertThat(served.log.toString()).contains("changed by hand").doesNotContain("plan edited");
        assertThat(served.audit().findings()).isEmpty();
    }

    @Test
    void aFolderThatOnlyLooksLikeAResultIsNotTouched() throws IOException {
        Path page = Files.createDirectories(served.out.resolve("plan")).resolve("index.html");
        Files.writeString(page, "a page of our own");
        served.drop("plan.xlsx");
        assertThat(served.once().failed()).isEqualTo(1);
        assertThat(page).hasContent("a page of our own");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkInThePlaceOfAResultIsNotTouched() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(served.out.resolve("plan"), elsewhere);
        served.drop("plan.xlsx");
        assertThat(served.once().failed()).isEqualTo(1);
        assertThat(served.out.resolve("plan")).isSymbolicLink();
        assertThat(Served.names(elsewhere)).isEmpty();
    }

    @Test
    void aResultThatWasMadeByHandIsNoDropAndIsReplaced() throws IOException {
        served.drop("plan.xlsx");
        served.once();
        Path manifest = served.out.resolve("plan/.kap-manifest");
        String byHand = Files.readString(manifest).replaceFirst(".*\n", "# kap - - -\n");
        Path made = Files.createDirectories(served.out.resolve("by hand"));
        Files.writeString(made.resolve(".kap-manifest"), byHand);
        assertThat(served.audit().findings()).isEmpty();
        served.restart();
        served.drop("by hand.xlsx", TinyWorkbook.of("Other"));
        assertThat(served.once().made()).isEqualTo(1);
        assertThat(served.result("by hand")).contains("Other");
    }

    /** People repair a marked copy where it lies: a later failure of the same name does not take its place. */
    @Test
    void whatLiesBesideAFailedDropIsNotWrittenOver() throws IOException {
        Files.createDirectories(served.inbox.resolve("failed"));
        Path report = Files.writeString(served.inbox.resolve("failed/bad.xlsx.report.txt"), "my remarks");
        served.drop("bad.xlsx", TinyWorkbook.of(" "));
        assertThat(served.once().failed()).isEqualTo(1);
        assertThat(report).content().isNotEqualTo("my remarks");
        assertThat(served.inbox.resolve("failed/bad.xlsx 2026-11-22 10.00.00.report.txt"))
                .hasContent("my remarks");
        assertThat(served.audit().findings()).isEmpty();
    }
}
