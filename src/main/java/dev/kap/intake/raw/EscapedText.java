package dev.kap.intake.raw;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Excel writes characters that XML forbids as `_x000D_`, and an underscore before such a code as `_x005F_`.
final class EscapedText {

    private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    static String of(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return CODE.matcher(text).replaceAll(code -> Matcher.quoteReplacement(character(code.group(1))));
    }

    private static String character(String code) {
        return String.valueOf((char) Integer.parseInt(code, 16));
    }
}
