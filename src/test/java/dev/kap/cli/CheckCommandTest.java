package dev.kap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

    @TempDir
    Path folder;

    @Test
    void problemsAreGroupedAndCountedTheWorstFirst() throws IOException {
        write("accounts.csv", "Account,Status\nBrightwater Foods,customer\nVossfeld,odd\n");
        write("contacts.csv", contacts(7).replaceFirst("\n", "\nVossfeld,Ada Bell,lots\n"));
        Kap.Result result = Kap.run("check", folder.toString());
        assertThat(result.err().lines().map(String::strip))
                .containsSubsequence(
                        "ERROR: Unknown account (7)",
                        "contacts.csv, contacts!A3: \"Brightwater Fods\" is not among the accounts; the row is not"
                                + " used. Add the account to Accounts. Did you mean \"Brightwater Foods\"?",
                        "… and 2 more; -v shows all",
                        "ERROR: Text where a number belongs (1)",
                        "WARNING: Unknown word (1)",
                        "1 account was not made, because of the errors above: Vossfeld");
        assertThat(result.err()).contains("8 errors, 2 warnings, 2 notes");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void oneMoreThanTheFirstFewIsPrintedAndNotCounted() throws IOException {
        write("accounts.csv", "Account\nBrightwater Foods\n");
        write("contacts.csv", contacts(6));
        assertThat(Kap.run("check", folder.toString()).err())
                .contains("contacts!A7")
                .doesNotContain("more");
    }

    @Test
    void ofManyLostAccountsTheFirstAreNamed() throws IOException {
        write(
                "accounts.csv",
                IntStream.rangeClosed(1, 40)
                        .mapToObj(i -> "Account " + i + ",lots\n")
                        .collect(Collectors.joining("", "Account,Revenue\n", "")));
        assertThat(Kap.run("check", folder.toString()).err()).contains("Account 9, Account 10 and 30 more");
        assertThat(Kap.run("check", folder.toString(), "-v").err()).contains("Account 39 and Account 40");
    }

    @Test
    void whoAsksForMoreSeesEveryOne() throws IOException {
        write("accounts.csv", "Account\nBrightwater Foods\n");
        write("contacts.csv", contacts(30));
        assertThat(Kap.run("check", folder.toString(), "-v").err()).contains("contacts!A31");
    }

    @Test
    void quietSaysErrorsOnly() throws IOException {
        write("accounts.csv", "Account,Status,Revenue\nBrightwater Foods,odd,lots\n");
        assertThat(Kap.run("check", folder.toString(), "-q").err())
                .contains("lots")
                .doesNotContain("WARNING");
    }

    @Test
    void theInputsLanguageIsSpoken() throws IOException {
        write("accounts.csv", "Account,Status\nBrightwater Foods,odd\n");
        write("settings.csv", "Setting,Value\nLanguage,de\n");
        assertThat(Kap.run("check", folder.toString()).err())
                .contains("WARNUNG: Unbekanntes Wort (1)")
                .contains("0 Fehler, 1 Warnung, ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | Account,Revenue;Vossfeld,7                |",
                "0 | Account,Status;Vossfeld,odd               |",
                "3 | Revenue;7                                 |",
                "3 | Account                                   |",
                "3 | Account,Revenue;Vossfeld,lots             |",
                "4 | Account,Revenue;Vossfeld,lots;Torfhaus,7  |",
                "4 | Account;Vossfeld                          | Account,Contact;Unheard of,Ada Bell"
            })
    void theExitCodeTellsHowTheInputIs(int exit, String accounts, String contacts) throws IOException {
        write("accounts.csv", accounts.replace(';', '\n'));
        if (contacts != null) {
            write("contacts.csv", contacts.replace(';', '\n'));
        }
        Kap.Result result = Kap.run("check", folder.toString());
        assertThat(result.exit()).as(result.err()).isEqualTo(exit);
        assertThat(result.err().contains("ERROR") || result.err().contains("FATAL"))
                .isEqualTo(exit != 0);
    }

    @Test
    void jsonHoldsEveryProblemAndNothingElseIsPrinted() throws IOException {
        write("accounts.csv", "Account,Revenue\nVossfeld,lots\nTorfhaus,7\n");
        Kap.Result result = Kap.run("check", folder.toString(), "--json");
        JsonNode json = new ObjectMapper().readTree(result.out());
        assertThat(json.get("accounts")).extracting(JsonNode::asText).containsExactly("Torfhaus");
        assertThat(json.get("lost")).extracting(JsonNode::asText).containsExactly("Vossfeld");
        JsonNode problem = json.get("problems").get(0);
        assertThat(problem.get("severity").asText()).isEqualTo("error");
        assertThat(problem.get("file").asText()).isEqualTo("accounts.csv");
        assertThat(problem.get("sheet").asText()).isEqualTo("accounts");
        assertThat(problem.get("cell").asText()).isEqualTo("B2");
        assertThat(problem.get("value").asText()).isEqualTo("lots");
        assertThat(problem.get("message").asText()).isEqualTo("\"lots\" in Revenue is not a number.");
        assertThat(problem.get("remedy").asText()).isEqualTo("Write digits only, or leave the cell empty.");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void theAnnotatedCopyIsNamed() throws IOException {
        write("accounts.csv", "Account,Revenue\nVossfeld,lots\nTorfhaus,7\n");
        Path copy = folder.resolve("out/copy.xlsx");
        Kap.Result result = Kap.run("check", folder.toString(), "--annotated", copy.toString());
        assertThat(copy).isNotEmptyFile();
        assertThat(result.err()).contains(copy.toString());
        assertThat(result.exit()).isEqualTo(4);
        try (var files = Files.list(copy.getParent())) {
            assertThat(files).containsExactly(copy);
        }
    }

    @ParameterizedTest
    @CsvSource({"accounts.csv", "copy.txt", "copy.xls", "copy.xlsm", "copy"})
    void anAnnotatedCopyThatCannotBeIsWrongUsage(String name) throws IOException {
        write("accounts.csv", "Account\nVossfeld\n");
        Path input = folder.resolve("accounts.csv");
        Kap.Result result = Kap.run(
                "check", input.toString(), "--annotated", folder.resolve(name).toString());
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains(name);
        assertThat(input).hasContent("Account\nVossfeld\n");
    }

    @Test
    void ofWhatCannotBeReadThereIsNoCopyAndItIsSaid() throws IOException {
        write("broken.xlsx", "no workbook");
        Path copy = folder.resolve("copy.xlsx");
        Kap.Result result = Kap.run("check", folder.resolve("broken.xlsx").toString(), "--annotated", copy.toString());
        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err()).contains("No annotated copy was written");
        assertThat(copy).doesNotExist();
    }

    private static String contacts(int unknown) {
        return "Account,Contact,Influence\n"
                + IntStream.rangeClosed(1, unknown)
                        .mapToObj(i -> "Brightwater Fods,Person " + i + ",5\n")
                        .collect(Collectors.joining());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
