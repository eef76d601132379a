package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What CSV files hold that naive readers break on; each is read to the values its author meant. */
class CsvFeaturesTest {

    /** A file and the notes and aims of its accounts. */
    record Feature(String name, String text, List<Map<String, String>> rows) {
        @Override
        public String toString() {
            return name;
        }
    }

    @TempDir
    Path folder;

    static Stream<Feature> features() {
        return Stream.of(
                new Feature("plain", "Account,Notes,Aims\nA,b,c\n", rows(Map.of("Notes", "b", "Aims", "c"))),
                new Feature("plain, CRLF", "Account,Notes,Aims\r\nA,b,c\r\n", rows(Map.of("Notes", "b", "Aims", "c"))),
                new Feature("no line end at the end", "Account,Notes\nA,b", rows(Map.of("Notes", "b", "Aims", ""))),
                new Feature(
                        "separator in quotes",
                        "Account,Notes,Aims\nA,\"12 Main St, Suite 4\",c\n",
                        rows(Map.of("Notes", "12 Main St, Suite 4", "Aims", "c"))),
                new Feature(
                        "empty fields, quoted and not",
                        "Account,Notes,Aims\nA,\"\",\"\"\nB,,x\n",
                        rows(Map.of("Notes", "", "Aims", ""), Map.of("Notes", "", "Aims", "x"))),
                new Feature(
                        "empty fields, CRLF",
                        "Account,Notes,Aims\r\nA,\"\",\"\"\r\nB,x,\r\n",
                        rows(Map.of("Notes", "", "Aims", ""), Map.of("Notes", "x", "Aims", ""))),
                new Feature(
                        "doubled quotes",
                        "Account,Notes,Aims\nA,\"ha \"\"ha\"\" ha\",\"\"\"all\"\"\"\n",
                        rows(Map.of("Notes", "ha \"ha\" ha", "Aims", "\"all\""))),
                new Feature(
                        "text of a program",
                        "Account,Notes,Aims\nA,\"{\"\"kind\"\": \"\"point\"\", \"\"at\"\": [1.5, 2]}\",c\n",
                        rows(Map.of("Notes", "{\"kind\": \"point\", \"at\": [1.5, 2]}", "Aims", "c"))),
                new Feature(
                        "minutes and seconds that are no quotes",
                        "Account,Notes,Aims\nA,51°28'38.2\"N,0°00'05.3\"W\n",
                        rows(Map.of("Notes", "51°28'38.2\"N", "Aims", "0°00'05.3\"W"))),
                new Feature(
                        "line ends in quotes",
                        "Account,Notes,Aims\nA,\"once\nupon\n\na time\",c\nB,d,e\n",
                        rows(Map.of("Notes", "once\nupon\n\na time", "Aims", "c"), Map.of("Notes", "d", "Aims", "e"))),
                new Feature(
                        "line ends in quotes, CRLF",
                        "Account,Notes,Aims\r\nA,\"once\r\nupon\",c\r\nB,d,e\r\n",
                        rows(Map.of("Notes", "once\nupon", "Aims", "c"), Map.of("Notes", "d", "Aims", "e"))),
                new Feature(
                        "quotes and line ends together",
                        "Account,Notes,Aims\nA,\"ha\n\"\"ha\"\"\nha\",c\n",
                        rows(Map.of("Notes", "ha\n\"ha\"\nha", "Aims", "c"))),
                new Feature(
                        "letters of many scripts",
                        "Account,Notes,Aims\nA,株式会社,Ελλάδα ʤ\n",
                        rows(Map.of("Notes", "株式会社", "Aims", "Ελλάδα ʤ"))));
    }

    @ParameterizedTest
    @MethodSource("features")
    void everyFieldIsReadAsMeant(Feature feature) throws IOException {
        Book.Reading reading = Book.reading(Book.csv(folder, "accounts.csv", feature.text, StandardCharsets.UTF_8));
        assertThat(reading.portfolio().accounts())
                .extracting(account -> Map.of(
                        "Notes",
                        account.profile().remarks().notes(),
                        "Aims",
                        account.profile().remarks().aims()))
                .isEqualTo(feature.rows);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static List<Map<String, String>> rows(Map<String, String>... rows) {
        return List.of(rows);
    }
}
