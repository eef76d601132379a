package dev.kap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder of results alone, as `kap plan` leaves it. */
class PurgeCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void plan() {
        Kap.Result made =
                Kap.run("plan", "samples/three-accounts.xlsx", "--format", "data", "--out", folder.toString(), "-q");
        assertThat(made.exit()).as(made.err()).isZero();
    }

    @Test
    void itListsFirstAndDeletesWhenToldTo() throws Exception {
        Files.writeString(folder.resolve("mine.txt"), "not a result");
        Clock later = Clock.fixed(Instant.now().plus(Duration.ofDays(800)), ZoneOffset.UTC);
        Kap.Result listed = Kap.run(later, "purge", folder.toString(), "--older-than", "24m");
        assertThat(listed.exit()).isZero();
        assertThat(listed.out()).contains("result ", "three-accounts", "Nothing has been deleted yet");
        assertThat(folder.resolve("three-accounts")).exists();
        Kap.Result young = Kap.run(later, "purge", folder.toString(), "--older-than", "3y");
        assertThat(young.out()).contains("There is nothing to delete.");
        assertThat(Kap.run(later, "purge", folder.toString(), "--older-than", "24m", "--yes", "--json")
                        .out())
                .contains("\"deleted\" : true", "\"kind\" : \"result\"");
        assertThat(folder).isDirectoryContaining(path -> path.endsWith("mine.txt"));
        assertThat(folder.resolve("three-accounts")).doesNotExist();
    }

    @Test
    void whatHoldsAPersonIsFoundByTheirName() {
        String json = Kap.run("about", "samples/three-accounts.xlsx", "--contact", "?")
                .err();
        String name = json.substring(json.indexOf("these: ") + 7).split(",")[0].strip();
        assertThat(Kap.run("purge", folder.toString(), "--contact", name).out()).contains("three-accounts");
        assertThat(Kap.run("purge", folder.toString(), "--contact", "Nobody Atall")
                        .out())
                .contains("There is nothing to delete.");
    }

    /** Whoever makes documents only has nothing but them to be searched; names may break there across lines. */
    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "pptx"})
    void soItIsInDocumentsAlone(String format) {
        Path documents = folder.resolve(format);
        Kap.Result made = Kap.run(
                "plan",
                "samples/three-accounts.xlsx",
                "--format",
                format,
                "--pack",
                format.equals("pptx") ? "slides" : "annual-plan",
                "--out",
                documents.toString(),
                "-q");
        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(documents.resolve("three-accounts/results.json")).doesNotExist();
        assertThat(Kap.run("purge", documents.toString(), "--contact", "Rosa Whitlam")
                        .out())
                .contains("result ", "three-accounts")
                .doesNotContain("Not searched");
        assertThat(Kap.run("purge", documents.toString(), "--contact", "Nobody Atall")
                        .out())
                .contains("There is nothing to delete.")
                .doesNotContain("Not searched");
    }

    @Test
    void theAnswerToAnAccessRequestGoesToo() {
        Kap.Result made = Kap.run(
                "about", "samples/three-accounts.xlsx", "--contact", "Rosa Whitlam", "--out", folder.toString());
        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(Kap.run("purge", folder.toString(), "--contact", "Rosa Whitlam", "--yes")
                        .out())
                .contains("answer to an access request", "about-rosa-whitlam.pdf", "about-rosa-whitlam.docx");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void wrongUseIsSaid() {
        assertThat(Kap.run("purge", folder.toString()).exit()).isEqualTo(2);
        assertThat(Kap.run("purge", folder.toString(), "--older-than", "soon").err())
                .contains("24m, 2y, 90d or 6w, not soon");
        assertThat(Kap.run("purge", folder.toString(), "--older-than", "0d").exit())
                .isEqualTo(2);
        assertThat(Kap.run("purge", folder.resolve("nowhere").toString(), "--older-than", "1y")
                        .exit())
                .isEqualTo(2);
    }
}
