package dev.kap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The window on a screen that nobody sees; skipped without Xvfb unless `-Dxvfb=required`. */
class WindowCommandTest {

    private static final boolean REQUIRED = "required".equals(System.getProperty("xvfb"));
    private static final List<String> SCREEN = List.of("xvfb-run", "-a");

    @TempDir
    private Path folder;

    private record Said(int exit, String text) {}

    @Test
    @Timeout(300)
    void aWorkbookIsPlannedAndItsFirstPageOpened() throws Exception {
        needsScreen();
        Path input = Files.copy(Path.of("samples/three-accounts.xlsx"), folder.resolve("three.xlsx"));
        Said said = driven(SCREEN, input);
        Path result = folder.resolve("output/three");
        assertThat(said.text())
                .contains("doing Making the documents: ")
                .contains("doing The plans of 3 accounts are made. They lie in " + result)
                .contains("opened " + result.resolve("index.html"))
                .doesNotContain("Exception");
        assertThat(result.resolve("index.html")).exists();
        assertThat(result.resolve("portfolio-review.pdf")).exists();
        assertThat(said.exit()).as(said.text()).isZero();
    }

    @Test
    @Timeout(300)
    void whatIsWrongIsSaidAndMarkedInACopy() throws Exception {
        needsScreen();
        Path input = Files.writeString(
                Files.createDirectory(folder.resolve("mine")).resolve("accounts.csv"), "Account,Revenue\n,12\n");
        Said said = driven(SCREEN, input);
        Path copy = folder.resolve("mine/accounts marked.xlsx");
        assertThat(said.text())
                .contains("doing Nothing could be made.")
                .contains("What to look at in the workbook:")
                .contains("accounts.csv")
                .contains("pressed Copy with these cells marked")
                .contains("The copy lies in " + copy)
                .contains("opened " + copy)
                .contains("pressed Close");
        assertThat(copy).exists();
        assertThat(folder.resolve("mine/output")).doesNotExist();
        assertThat(said.exit()).as(said.text()).isEqualTo(ExitCode.NOTHING);
    }

    @Test
    @Timeout(300)
    void whatEndsTheWorkIsSaidInTheLanguageOfTheDesktop() throws Exception {
        needsScreen();
        Path input = Files.copy(Path.of("samples/three-accounts.xlsx"), folder.resolve("three.xlsx"));
        Files.writeString(folder.resolve("output"), "in the way");
        Said said = driven("de", SCREEN, input);
        assertThat(said.text())
                .contains("doing kap: " + folder.resolve("output"))
                .contains("kann nicht geschrieben werden: es ist eine Datei, kein Ordner. Legen Sie die Arbeitsmappe")
                .doesNotContain("cannot");
        assertThat(said.exit()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    @Timeout(60)
    void withoutAScreenItSaysWhatToDoInstead() throws Exception {
        Said said = driven(List.of("env", "-u", "DISPLAY"), Path.of("samples/three-accounts.xlsx"));
        assertThat(said.text())
                .contains("kap: There is no screen here for a window. Make the plans with kap plan")
                .hasLineCount(1);
        assertThat(said.exit()).isEqualTo(ExitCode.FAILED);
    }

    private static void needsScreen() {
        assumeTrue(REQUIRED || Files.isExecutable(Path.of("/usr/bin/xvfb-run")), "Xvfb is not there");
    }

    private Said driven(List<String> with, Path input) throws IOException, InterruptedException {
        return driven("en", with, input);
    }

    private Said driven(String language, List<String> with, Path input) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(with);
        line.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=" + language,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                WindowDriver.class.getName(),
                input.toString()));
        Path text = folder.resolve("said");
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(text.toFile())
                .start();
        boolean ended = process.waitFor(240, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended).as(Files.readString(text)).isTrue();
        return new Said(process.exitValue(), Files.readString(text));
    }
}
