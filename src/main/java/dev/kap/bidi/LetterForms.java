package dev.kap.bidi;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The presentation forms of Arabic letters, from the Unicode data that Java brings along.
final class LetterForms {

    /// Presentation Forms-A: the letters, before the ligatures begin.
    private static final int[] FORMS_A = {0xFB50, 0xFBFF};
    private static final int[] FORMS_B = {0xFE80, 0xFEFC};
    private static final String LAM_ALEF = "LIGATURE LAM WITH ALEF";

    private static final Map<Integer, Map<Form, Integer>> FORMS = new HashMap<>();
    private static final Map<Integer, Map<Form, Integer>> LAM_ALEFS = new HashMap<>();
    private static final Map<Integer, String> LETTERS = new HashMap<>();

    static {
        read(FORMS_A);
        read(FORMS_B);
    }

    private LetterForms() {}

    /// How a letter stands beside its neighbours.
    enum Form {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL
    }

    /// Whether the letter has forms.
    static boolean knows(int letter) {
        return FORMS.containsKey(letter) || LETTERS.containsKey(letter);
    }

    /// Whether the letter has that form.
    static boolean has(int letter, Form form) {
        return FORMS.getOrDefault(letter, Map.of()).containsKey(form);
    }

    /// The letter in that form; as it is where it has none, and where it stands alone.
    static int form(int letter, Form form) {
        return form == Form.ISOLATED
                ? letter
                : FORMS.getOrDefault(letter, Map.of()).getOrDefault(form, letter);
    }

    /// Lam with that alef as one, isolated or final; empty where the letter is no alef.
    static Optional<String> lamAlef(int alef, Form form) {
        return Optional.ofNullable(LAM_ALEFS.getOrDefault(alef, Map.of()).get(form))
                .map(Character::toString);
    }

    /// The letter or letters of which this is a form; itself where it is none.
    static String letters(int form) {
        String letters = LETTERS.get(form);
        return letters == null ? Character.toString(form) : letters;
    }

    private static void read(int[] range) {
        for (int point = range[0]; point <= range[1]; point++) {
            String name = Character.getName(point);
            if (name != null) {
                read(point, name);
            }
        }
    }

    private static void read(int point, String name) {
        String letters = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
        for (Form form : Form.values()) {
            if (name.endsWith(form.name() + " FORM")) {
                if (letters.codePointCount(0, letters.length()) == 1) {
                    put(FORMS, letters.codePointAt(0), form, point, letters);
                } else if (name.contains(LAM_ALEF)) {
                    put(LAM_ALEFS, letters.codePointAt(1), form, point, letters);
                }
            }
        }
    }

    /// Of two forms that Unicode has for the same letter, the first; the second can still be told apart again.
    private static void put(Map<Integer, Map<Form, Integer>> to, int letter, Form form, int point, String letters) {
        to.computeIfAbsent(letter, _ -> new EnumMap<>(Form.class)).putIfAbsent(form, point);
        LETTERS.put(point, letters);
    }
}
