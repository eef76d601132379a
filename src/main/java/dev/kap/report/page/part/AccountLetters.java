package dev.kap.report.page.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The letters that stand before the numbers of moves where a page holds those of several accounts: as few of each
/// name's first letters as tell them apart.
public final class AccountLetters {

    private static final int MOST = 4;

    private final Map<String, String> letters = new LinkedHashMap<>();

    private AccountLetters() {}

    /// The letters of these accounts.
    public static AccountLetters of(Collection<String> names) {
        AccountLetters all = new AccountLetters();
        List<String> distinct = new ArrayList<>(new LinkedHashSet<>(names));
        for (String name : distinct) {
            all.letters.put(name, all.free(name, distinct));
        }
        return all;
    }

    /// The shortest beginning that no other name has; where there is none, the first letter with a number.
    private String free(String name, List<String> all) {
        for (int length = 1; length <= MOST; length++) {
            String start = start(name, length);
            int wanted = length;
            boolean alone = all.stream()
                    .noneMatch(
                            other -> !other.equals(name) && start(other, wanted).equals(start));
            if (alone && !start.isEmpty() && !letters.containsValue(start)) {
                return start;
            }
        }
        int number = 1;
        String first = start(name, 1);
        while (letters.containsValue(first + number)) {
            number++;
        }
        return first + number;
    }

    private static String start(String name, int length) {
        String plain = name.replaceAll("[^\\p{L}\\p{Nd}]", "");
        int end = plain.offsetByCodePoints(0, Math.min(length, plain.codePointCount(0, plain.length())));
        String start = plain.substring(0, end);
        return start.isEmpty()
                ? ""
                : start.substring(0, start.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + start.substring(start.offsetByCodePoints(0, 1)).toLowerCase(Locale.ROOT);
    }

    /// The letters of that account; empty for one that is not among them.
    public String of(String account) {
        return letters.getOrDefault(account, "");
    }

    /// "W 3", on one line.
    public String number(String account, int move) {
        return of(account) + "\u00a0" + move;
    }
}
