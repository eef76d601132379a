package dev.kap.disk;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names for files and folders that every system takes, whichever the program runs on: results are copied to shares,
/// sticks and other people's machines.
public final class SafeName {

    /// A path may have 255 bytes a name: room is left for what we put before and behind one.
    public static final int LONGEST_BYTES = 200;

    /// Names of devices, which Windows takes for no file, whatever their ending.
    private static final Pattern DEVICE = Pattern.compile(
            "(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$|clock\\$)\\s*(\\..*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern ENDS = Pattern.compile("^[.\\s]+|[.\\s]+$");
    private static final int HASH_DIGITS = 8;

    private SafeName() {}

    /// The name itself where every system takes it, and else one like it that ends in a few digits of its own.
    public static String of(String name) {
        return of(name, LONGEST_BYTES);
    }

    /// The same with no more than so many bytes in UTF-8.
    public static String of(String name, int longest) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC);
        String safe = ENDS.matcher(FORBIDDEN.matcher(plain).replaceAll("-")).replaceAll("");
        if (safe.isEmpty() || isDevice(safe)) {
            safe = "_" + safe;
        }
        if (safe.equals(plain) && bytes(plain) <= longest) {
            return plain;
        }
        return withDigitsOf(plain, safe, longest);
    }

    /// The name itself where it has no more than so many bytes, and else its beginning and a few digits of its own.
    public static String shortened(String name, int longest) {
        return bytes(name) <= longest ? name : withDigitsOf(name, name, longest);
    }

    /// Two names that become the same must not replace each other's results.
    private static String withDigitsOf(String name, String like, int longest) {
        String own = "-" + Fingerprint.of(name).substring(0, HASH_DIGITS);
        return cut(like, longest - own.length()) + own;
    }

    /// Whether Windows takes a name for a device: `aux`, `COM1.txt`.
    public static boolean isDevice(String name) {
        return DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /// The beginning of a text that takes no more bytes in UTF-8, without half a character. It looks at no more of the
    /// text than that: a cell can hold a name of many thousand letters.
    public static String cut(String text, int bytes) {
        int end = 0;
        int taken = 0;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            taken += bytes(Character.toString(character));
            if (taken > bytes) {
                break;
            }
            end += Character.charCount(character);
        }
        return text.substring(0, end).stripTrailing();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
