package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.portfolio.Portfolio;
import dev.kap.problem.Checked;
import dev.kap.problem.Problem;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand mistakes of each kind still get their suggestions; {@code SpellingTest} counts what that costs. */
class ManyMistakesTest {

    private static final int ROWS = 10_000;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void misspeltAccountsBossesAndTeamMembersAreEachToldWhomTheyMean() throws IOException {
        write("accounts", "Account", i -> account(i));
        write("team", "Team member", i -> "Member " + i + " Ours");
        write(
                "contacts",
                "Account,Contact,Reports to",
                i -> account(0) + ",Person " + i + " Theirs,Perso " + i + " Theirs");
        write(
                "links",
                "Team member,Contact,Account,Strength,Last contact",
                i -> "Membr " + i + " Ours,Person " + i + " Theirs," + account(0) + ",3,2026-10-01");
        write("opportunities", "Account,Opportunity", i -> "Acount " + i + " Ltd,Deal " + i);

        Checked<Optional<Portfolio>> read = Intake.read(List.of(folder), Optional.empty(), CLOCK);

        Map<String, Long> suggested = read.problems().stream()
                .filter(problem -> meant(problem).isPresent())
                .collect(Collectors.groupingBy(Problem::kind, Collectors.counting()));
        assertThat(suggested)
                .isEqualTo(Map.of(
                        "unknown-account", (long) ROWS,
                        "boss-not-listed", (long) ROWS,
                        "unknown-team-member", (long) ROWS));
    }

    private static String account(int number) {
        return "Account " + number + " Ltd";
    }

    private static Optional<Sentence> meant(Problem problem) {
        return problem.args().stream()
                .flatMap(arg -> arg instanceof Arg.Phrase(Sentence sentence)
                        ? Optional.of(sentence).stream()
                        : Optional.<Sentence>empty().stream())
                .filter(sentence -> sentence.key().equals("problem.did-you-mean"))
                .findFirst();
    }

    private void write(String sheet, String head, IntFunction<String> row) throws IOException {
        Files.writeString(
                folder.resolve(sheet + ".csv"),
                head + "\n" + IntStream.range(0, ROWS).mapToObj(row).collect(Collectors.joining("\n")) + "\n");
    }
}
