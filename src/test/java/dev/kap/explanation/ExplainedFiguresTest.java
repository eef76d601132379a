package dev.kap.explanation;

import dev.kap.Given;
import dev.kap.Golden;
import dev.kap.SomeAccounts;
import dev.kap.insight.ContactInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.wording.Sentence;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every figure of an account with its rule, its inputs by cell and its arithmetic: for an account that has something of
 * everything, one with figures alone and one with nothing.
 */
class ExplainedFiguresTest {

    private static final Path FILES = Path.of("src/test/resources/dev/kap/explanation");
    private static final Wording ENGLISH = Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF);

    static List<String> accounts() {
        return SomeAccounts.NAMES;
    }

    static Stream<String> contacts() {
        return Stream.of("Ida Voss", "Otto Kessen", "Jens Hart", "Pia Pohl", "Rolf Amt", "Lea Blank");
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void ofAnAccount(String name) throws IOException {
        AccountPlan account = SomeAccounts.account(name);
        verify(Explanations.account(SomeAccounts.PLAN, account), name);
    }

    @ParameterizedTest
    @MethodSource("contacts")
    void ofAContact(String name) throws IOException {
        AccountPlan account = SomeAccounts.account("Ashgrove Mills");
        ContactInsight contact = account.insight().contact(name).orElseThrow();
        verify(Explanations.contact(SomeAccounts.PLAN, account, contact), name);
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void ofTheEighteenAnswers(String name) throws IOException {
        AccountPlan account = SomeAccounts.account(name);
        verify(
                IntStream.rangeClosed(1, 18)
                        .mapToObj(number -> Explanations.diagnostic(SomeAccounts.PLAN, account, number))
                        .toList(),
                name + " eighteen");
    }

    private static void verify(List<Explanation> all, String file) throws IOException {
        String text = all.stream().map(ExplainedFiguresTest::told).collect(Collectors.joining("\n"));
        Golden.verify(text, FILES.resolve(file.toLowerCase(Locale.ROOT).replace(' ', '-') + ".txt"));
    }

    private static String told(Explanation one) {
        return say(one.figure()) + "\n  rule: " + say(one.rule()) + "\n"
                + one.inputs().stream()
                        .map(input -> "  from " + input.place().sheet() + "!"
                                + input.place().cell() + ": " + say(input.says()) + "\n")
                        .collect(Collectors.joining())
                + one.working().stream().map(step -> "  so " + say(step) + "\n").collect(Collectors.joining());
    }

    private static String say(Sentence sentence) {
        return ENGLISH.say(sentence).replace('\u00a0', ' ');
    }
}
