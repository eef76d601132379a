package dev.kap.attack;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names of accounts, people and files that lead elsewhere or nowhere. */
final class NameAttacks {

    private NameAttacks() {}

    static List<Attack> all() {
        List<Attack> all = new ArrayList<>();
        accounts()
                .forEach((name, account) -> all.add(Attack.of(
                        "name-" + name,
                        folder -> Tables.sound()
                                .with("Vossfeld", account)
                                .with("Lee Stonehaven", account)
                                .with("Dana Moor", account)
                                .csv(folder.resolve("in")),
                        "in")));
        files().forEach((name, file) -> all.add(Attack.of(
                "file-named-" + name,
                folder -> Files.writeString(folder.resolve(file), "Account,Revenue\nVossfeld,1200000\n"),
                "--",
                file)));
        all.add(pair("letters-composed-and-not", "Caf\u00e9", "Cafe\u0301"));
        all.add(pair("large-and-small", "Vossfeld", "VOSSFELD"));
        all.add(pair("that-fold-alike", "Stra\u00dfe", "STRASSE"));
        all.add(pair("that-differ-in-blanks", "Voss feld", "Voss\u00a0 feld"));
        all.add(pair("that-differ-at-the-end", "x".repeat(300) + "1", "x".repeat(300) + "2"));
        all.add(pair("that-leave-nothing", "///", "***"));
        all.add(Attack.of("input-is-this-folder", folder -> Tables.sound().csv(folder), "."));
        all.add(Attack.of("input-is-the-folder-above", folder -> Tables.sound().csv(folder.resolve("in")), "in/.."));
        all.add(Attack.of("input-goes-up-and-down", folder -> Tables.sound().csv(folder.resolve("in")), "in/../in/./"));
        all.add(Attack.of("input-is-nothing", _ -> {}, ""));
        all.add(Attack.of("input-is-a-blank", _ -> {}, " "));
        all.add(Attack.of("input-is-a-wrong-option", _ -> {}, "-rf"));
        all.add(Attack.of("input-is-on-the-web", _ -> {}, "http://127.0.0.1:9/book.xlsx"));
        all.add(Attack.of("input-has-4000-letters", _ -> {}, "x".repeat(4000)));
        all.add(Attack.of("input-has-a-zero", _ -> {}, "%00.csv"));
        return all;
    }

    private static Map<String, String> accounts() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("up-and-away", "../../../../evil");
        names.put("two-points", "..");
        names.put("one-point", ".");
        names.put("absolute", "/tmp/kap-attack-evil");
        names.put("drive", "C:\\Windows\\evil");
        names.put("share", "\\\\127.0.0.1\\evil");
        names.put("console", "CON");
        names.put("printer", "lpt1.txt");
        names.put("port-with-a-raised-one", "COM\u00b9");
        names.put("nothing-device", "NUL.xlsx");
        names.put("option", "-rf");
        names.put("long-option", "--out=/tmp/kap-attack-evil");
        names.put("point-at-the-end", "Vossfeld...");
        names.put("blank-at-the-end", "Vossfeld \u3000");
        names.put("stream", "Vossfeld:evil.exe");
        names.put("wildcards", "*?<>|\"");
        names.put("percent", "%2e%2e%2fevil%00");
        names.put("home", "~root");
        names.put("shell", "$(touch evil)`touch evil`;touch evil");
        names.put("line-ends", "Voss\r\nfeld");
        names.put("from-the-right", "\u202Exslx.dlefssoV");
        names.put("hidden", ".hidden");
        names.put("own-file", "index.html");
        names.put("own-folder", "accounts");
        names.put("emoji", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67".repeat(30));
        names.put("300-letters", "Vossfeld ".repeat(34));
        names.put("30000-letters", "x".repeat(30_000));
        names.put("30000-words", "Voss feld ".repeat(3_000));
        names.put("500-marks", "V" + "\u0301".repeat(500));
        names.put("dotless", "\u0130stanbul \u0131");
        names.put("all-signs", "!§$%&/()=?`´+*~#'-_.:,;<>|^°@");
        names.put("zero-width", "\u200B\u200B\u200B");
        names.put("wide-ligature", "\uFDFA".repeat(500));
        return names;
    }

    private static Map<String, String> files() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("like-an-option", "-rf.csv");
        names.put("like-a-long-option", "--help.csv");
        names.put("with-a-line-end", "acc\nounts.csv");
        names.put("with-quotes", "a\"b'c.csv");
        names.put("like-a-device", "CON.csv");
        names.put("like-a-device-in-small", "aux.csv");
        names.put("with-signs", "a<b>c:d|e?f*g.csv");
        names.put("with-blanks-around", " a .csv");
        names.put("with-points", "a..b...csv");
        names.put("with-only-points", "....csv");
        names.put("with-only-an-ending", ".csv");
        names.put("with-240-letters", "x".repeat(240) + ".csv");
        names.put("with-emoji", "\uD83D\uDE00".repeat(40) + ".csv");
        names.put("with-percent", "%2e%2e%2f.csv");
        names.put("with-control", "a\u0007b\u001b[31m.csv");
        names.put("with-message-format", "{0}'{1}.csv");
        names.put("at-sign", "@accounts.csv");
        return names;
    }

    private static Attack pair(String name, String one, String other) {
        return Attack.of(
                "names-" + name,
                folder -> new Tables()
                        .row("accounts", "Account", "Account ID", "Revenue")
                        .row("accounts", one, "1", "100")
                        .row("accounts", other, "2", "200")
                        .csv(folder.resolve("in")),
                "in");
    }
}
