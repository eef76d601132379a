package dev.kap.fuzz;

import dev.kap.analysis.Slugs;
import dev.kap.disk.SafeName;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Any names: of files and folders that are made of them, and of accounts and people in a small input. They are told apart
 * where it is read; what is worked out after that is the business of the other targets, and takes most of the time.
 */
public final class NameFuzz {

    private static final Pattern ILLEGAL = Pattern.compile("[<>:\"/\\\\|?*\\p{Cc}]|[. ]$");
    private static final Path ROOM = Path.of("/room/of/results");

    private NameFuzz() {}

    /** What Jazzer calls: names by line. */
    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        List<String> names = text.lines().limit(6).toList();
        for (String name : names) {
            String safe = SafeName.of(name);
            file(safe, SafeName.LONGEST_BYTES);
            same(safe, SafeName.of(safe));
            file(SafeName.of(name, 40), 40);
        }
        List<String> slugs = Slugs.of(names);
        slugs.forEach(slug -> file(slug, SafeName.LONGEST_BYTES));
        require(new HashSet<>(slugs).size() == names.size(), "two accounts share a folder: " + slugs);
        if (!names.isEmpty()) {
            Fuzzed.read(table(names).getBytes(StandardCharsets.UTF_8), ".csv");
        }
    }

    /** Everybody reports to whoever is in the next line; accounts change with every third. */
    private static String table(List<String> names) {
        StringBuilder rows = new StringBuilder("Account,Contact,Reports to,Job title,Influence,Relationship\n");
        for (int i = 0; i < names.size(); i++) {
            rows.append(quoted(names.get(i - i % 3))).append(',').append(quoted(names.get(i)));
            rows.append(',').append(quoted(names.get((i + 1) % names.size()))).append(',');
            rows.append(quoted(names.get(names.size() - 1 - i))).append(",5,5\n");
        }
        return rows.toString();
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static void file(String name, int longest) {
        require(!name.isEmpty() && !name.startsWith("."), "no name: " + name);
        require(!ILLEGAL.matcher(name).find(), "not for every system: " + name);
        require(!SafeName.isDevice(name.toLowerCase(Locale.ROOT)), "a device: " + name);
        require(name.getBytes(StandardCharsets.UTF_8).length <= longest, "too long: " + name);
        require(ROOM.equals(ROOM.resolve(name).normalize().getParent()), "leads outside: " + name);
    }

    private static void same(String once, String twice) {
        require(once.equals(twice), once + " becomes " + twice);
    }

    private static void require(boolean held, String otherwise) {
        if (!held) {
            throw new IllegalStateException(otherwise);
        }
    }

    static List<byte[]> seeds() {
        return List.of(
                "Vossfeld\nMüller & Söhne\nDr. Finn von Marsh\nBell, Ada\n".getBytes(StandardCharsets.UTF_8),
                "..\nCON\naux.txt\ncom¹\n a. \n<b>|?*\n\u202Eevil\nA\u0308\n\uD83D\uDE00\n株式会社\n"
                        .getBytes(StandardCharsets.UTF_8),
                ("x".repeat(300) + "\n" + "𝒳".repeat(120) + "\n" + "ß".repeat(90) + "\n")
                        .getBytes(StandardCharsets.UTF_8));
    }
}
