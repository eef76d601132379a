package dev.kap.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> SYLLABLES =
            List.of("ba", "ken", "li", "mor", "nu", "ra", "sel", "ti", "vo", "zu", "den", "fer", "gal", "hin", "jor");

    private final Random random = new Random(7);

    @Test
    void amongFewNamesTheNearestIsFoundHoweverLittleIsShared() {
        assertThat(Spelling.nearest("Acmee", List.of("Acme", "Apex"))).contains("Acme");
        assertThat(Spelling.nearest("aemc", List.of("Acme", "Axmc"))).contains("Axmc");
        assertThat(Spelling.nearest("Zebra", List.of("Acme"))).isEmpty();
    }

    @Test
    void amongTenThousandNamesOneOrTwoWrongLettersFindWhatComparingAllFinds() {
        List<String> names = names(10_000);
        Spelling many = new Spelling();
        names.forEach(many::add);
        for (int i = 0; i < 100; i++) {
            String typed = mistyped(names.get(random.nextInt(names.size())), 1 + i % 2);
            assertThat(many.nearest(typed)).as(typed).isEqualTo(comparingAll(typed, names));
        }
    }

    @Test
    void namesThatDifferInANumberOnlyAreFoundToo() {
        Spelling many = new Spelling();
        for (int i = 0; i < 10_000; i++) {
            many.add("Customer %05d GmbH".formatted(i));
        }
        assertThat(many.nearest("Custommer 04711 GmbH")).contains("Customer 04711 GmbH");
        assertThat(many.nearest("Customer 0471l GmbH").orElseThrow()).startsWith("Customer 0471");
    }

    /** Counted, not timed: a name typed costs no more among many names than among few. */
    @ParameterizedTest
    @CsvSource({"1000,random", "10000,random", "10000,numbered", "10000,equal"})
    void whatIsLookedAtForANameDoesNotGrowWithTheNames(int size, String kind) {
        List<String> names = switch (kind) {
            case "numbered" -> numbered("Customer %d", size);
            case "equal" -> numbered("aaaaaaaa%d", size);
            default -> names(size);
        };
        Spelling spelling = new Spelling();
        names.forEach(spelling::add);
        names.forEach(name -> spelling.nearest(mistyped(name, 1)));
        assertThat(spelling.looks()).isLessThanOrEqualTo((long) size * (Spelling.MENTIONS + Spelling.CANDIDATES));
    }

    @ParameterizedTest
    @CsvSource({"acme,acme,0", "acme,acne,1", "acme,amce,1", "acme,cme,1", "kitten,sitting,3", "'',abc,3"})
    void countsLettersToAddDropChangeOrSwap(String one, String other, int steps) {
        assertThat(Spelling.distance(one, other, 10)).isEqualTo(steps);
        assertThat(Spelling.distance(other, one, 10)).isEqualTo(steps);
        assertThat(Spelling.distance(one, other, steps)).isEqualTo(steps);
    }

    private static Optional<String> comparingAll(String typed, List<String> names) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        int most = Math.max(1, wanted.length() / 3);
        return names.stream()
                .filter(name -> Spelling.distance(wanted, name.toLowerCase(Locale.ROOT), most) <= most)
                .min(Comparator.comparingInt(
                                (String name) -> Spelling.distance(wanted, name.toLowerCase(Locale.ROOT), most))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private List<String> names(int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(word(3) + " " + word(3) + " " + i % 7);
        }
        return names;
    }

    private static List<String> numbered(String form, int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(form.formatted(i));
        }
        return names;
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return word.toString();
    }

    private String mistyped(String name, int mistakes) {
        StringBuilder typed = new StringBuilder(name);
        for (int i = 0; i < mistakes; i++) {
            int at = random.nextInt(typed.length());
            switch (random.nextInt(3)) {
                case 0 -> typed.deleteCharAt(at);
                case 1 -> typed.insert(at, 'x');
                default -> typed.setCharAt(at, 'y');
            }
        }
        return typed.toString();
    }
}
