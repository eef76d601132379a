package dev.kap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A result's folders have names that every system takes, whatever the input and the accounts are called. */
@DisabledOnOs(OS.WINDOWS)
class ResultNamesTest {

    private static final Path SAMPLE = Path.of("samples/three-accounts.xlsx");

    @TempDir
    private Path folder;

    @Test
    void anInputThatIsCalledDotsHasItsResultInTheFolderAsked() throws IOException {
        Path out = folder.resolve("deep/output");
        for (String name :
                List.of("...xlsx", "..xlsx", "aux.xlsx", "CON.old.xlsx", "a:b.xlsx", "tab\t.xlsx", "‮x.xlsx")) {
            Path input = Files.copy(SAMPLE, folder.resolve(name));
            Kap.Result result = Kap.run("plan", input.toString(), "--format", "data", "--out", out.toString());
            assertThat(result.exit()).as(name + result.err()).isZero();
        }
        assertThat(names(out))
                .hasSize(7)
                .allMatch(name -> name.matches("[\\w.-]+-[0-9a-f]{8}"), "a plain name with digits of its own");
        assertThat(names(folder.resolve("deep"))).containsExactly("output");
    }

    @Test
    void inputsOfVeryLongNamesDoNotReplaceEachOther() throws IOException {
        for (String name : List.of("n".repeat(240) + "1.xlsx", "n".repeat(240) + "2.xlsx")) {
            Path input = Files.copy(SAMPLE, folder.resolve(name));
            for (int twice = 0; twice < 2; twice++) {
                Kap.Result result = Kap.run(
                        "plan",
                        input.toString(),
                        "--format",
                        "data",
                        "--out",
                        folder.resolve("out").toString());
                assertThat(result.exit()).as(result.err()).isZero();
            }
        }
        assertThat(names(folder.resolve("out"))).hasSize(2).allMatch(name -> name.length() == 200, "200 bytes long");
    }

    @Test
    void accountsThatAreCalledLikeDevicesOrVeryLongHaveFoldersOfTheirOwn() throws IOException {
        String letters = "𠀀".repeat(80);
        Path input = Files.writeString(
                folder.resolve("accounts.csv"),
                "Account\naux\nCOM¹\nCon.\n..\n<>:?*\n" + letters + "1\n" + letters + "2\naux account\n",
                StandardCharsets.UTF_8);
        Path out = folder.resolve("out");
        Kap.Result result = Kap.run("plan", input.toString(), "--format", "pdf", "--out", out.toString());
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(names(out.resolve("accounts/accounts")))
                .hasSize(8)
                .doesNotContain("aux", "com1", "con")
                .allMatch(name -> name.getBytes(StandardCharsets.UTF_8).length <= 200, "no longer than 200 bytes")
                .allMatch(name -> name.matches("[\\p{L}\\p{Nd}-]+"), "only letters and digits");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
