package dev.kap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command with its child process, as a scheduler runs it. */
class WatchCommandTest {

    @TempDir
    private Path folder;

    private Path own = Path.of("");

    @BeforeEach
    void aDropAndTheUsersOwnTemplates() throws IOException {
        own = folder.resolve("own");
        assertThat(Kap.run("new", "templates", own.toString()).exit()).isZero();
        Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(folder.resolve("inbox/accounts.csv"), "Account\nA Ltd\n");
    }

    @Test
    void aFolderOfSoundTemplatesIsServedWith() throws IOException {
        Kap.Result result = once();
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(names("out")).containsExactly("accounts");
        assertThat(names("inbox/done")).containsExactly("accounts.csv");
    }

    /** What `plan` says of them, and before anything is taken. */
    @ParameterizedTest
    @CsvSource({
        "theme.properties, '\ncolour.accent = blue\n', 'theme.properties, line 2: \"blue\" is not possible'",
        "reference.docx, text, 'reference.docx: This is no Word document.'",
        "annual-plan.ftlh, '<document>\n${nonsense}\n', 'annual-plan.ftlh, line 2: FreeMarker: '",
        "index.ftlh, '\n\n${nonsense}', 'index.ftlh, line 3: FreeMarker: '",
        "theme.properties, 'size.body = 0', 'theme.properties, line 1: '",
        "theme.properties, 'page.margin.mm = 500', 'theme.properties, line 1: '",
        "annual-plan.ftlh, '<document>\n<#include \"annual-plan.ftlh\">\n</document>', 'annual-plan.ftlh, line 2: '",
        "annual-plan.ftlh, '<document>\n<#macro a><@a/></#macro><@a/>\n</document>', 'annual-plan.ftlh, line 2: '",
        "annual-plan.ftlh, '<document>\n<#list 1.. as one>${one}</#list>\n</document>', 'annual-plan.ftlh, line 2: '",
        "annual-plan.ftlh, '<document>\n<#list 1.. as one></#list>\n</document>', 'annual-plan.ftlh, line 2: '",
    })
    void aMistakeInTheTemplatesIsToldAtTheStart(String file, String text, String told) throws IOException {
        Files.writeString(own.resolve(file), text);
        Kap.Result result = once();
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).startsWith("kap: " + told);
        assertThat(names("inbox")).containsExactly("accounts.csv");
        assertThat(names("out")).isEmpty();
    }

    private Kap.Result once() {
        return Kap.run(
                "watch",
                folder.resolve("inbox").toString(),
                "--out",
                folder.resolve("out").toString(),
                "--templates",
                own.toString(),
                "--once",
                "--still",
                "0.1");
    }

    /** With the hidden ones. */
    private List<String> names(String name) throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve(name))) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
