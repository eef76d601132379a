package dev.kap.attack;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Rows that refer to each other in circles, in masses or to nobody. */
final class JoinAttacks {

    private JoinAttacks() {}

    static List<Attack> all() {
        return List.of(
                join("ring-of-two-bosses", bosses(2, true)),
                join("ring-of-1000-bosses", bosses(1_000, true)).heavy(),
                join("chain-of-1000-bosses", bosses(1_000, false)).heavy(),
                join("one-boss-of-1000", oneBoss(1_000)).heavy(),
                join("everybody-their-own-boss", ownBosses(50)),
                join("110-at-one-point", point(110)).heavy(),
                join("1000-at-one-point", point(1_000)).heavy(),
                join("300-spread-at-random", spread(300)).heavy(),
                join("one-contact-500-times", twice(500)),
                join("one-account-500-times", accountTwice(500)),
                join("1000-accounts", accounts(1_000), "--format=data").heavy(),
                join("10000-misspelt-accounts", misspelt(10_000), "--format=data")
                        .heavy(),
                join("10000-misspelt-bosses", misspeltBosses(10_000), "--format=data")
                        .heavy(),
                join("10000-misspelt-colleagues", misspeltTeam(10_000), "--format=data")
                        .heavy(),
                join("ties-between-all", ties(60)).heavy(),
                join(
                        "tie-to-oneself",
                        Tables.sound().row("ties", "From", "To", "Kind").row("ties", "Ada Bell", "Ada Bell", "peer")),
                join("links-of-5000-colleagues", links(5_000), "--format=data").heavy(),
                join("colleague-and-contact-of-one-name", Tables.sound().with("Dana Moor", "Lee Stonehaven")),
                join("account-and-contact-of-one-name", Tables.sound().with("Lee Stonehaven", "Vossfeld")),
                join("contacts-without-accounts", Tables.sound().with("Vossfeld", "")),
                join("2000-actions-on-one-day", actions(2_000)).heavy(),
                join("400-objectives", objectives(400)).heavy(),
                join("400-products", products(400)).heavy(),
                join("500-opportunities", opportunities(500)).heavy(),
                join(
                        "names-of-numbers",
                        Tables.sound()
                                .with("Vossfeld", "0")
                                .with("Lee Stonehaven", "1")
                                .with("Ada Bell", "1.0")),
                join(
                        "everything-empty",
                        new Tables()
                                .row("accounts", "Account")
                                .row("contacts", "Account", "Contact")
                                .row("contacts", "", "")),
                join(
                        "questions-answered-absurdly",
                        Tables.sound()
                                .row("diagnostics", "Account", "Question", "Answer")
                                .row("diagnostics", "Vossfeld", "0", "good")
                                .row("diagnostics", "Vossfeld", "19", "good")
                                .row("diagnostics", "Vossfeld", "99999999999999999999", "good")
                                .row("diagnostics", "Vossfeld", "Q7", "maybe")));
    }

    private static Attack join(String name, Tables tables, String... options) {
        String[] arguments = Stream.concat(Stream.of("in"), Stream.of(options)).toArray(String[]::new);
        return Attack.of("join-" + name, folder -> tables.csv(folder.resolve("in")), arguments);
    }

    private static Tables one() {
        return new Tables().row("accounts", "Account", "Revenue").row("accounts", "Vossfeld", "1200000");
    }

    private static Tables people() {
        return one().row("contacts", "Account", "Contact", "Reports to", "Influence", "Relationship");
    }

    private static Tables bosses(int count, boolean ring) {
        Tables tables = people();
        for (int i = 0; i < count; i++) {
            String boss = i + 1 < count ? "Person " + (i + 1) : ring ? "Person 0" : "";
            tables.row("contacts", "Vossfeld", "Person " + i, boss, "7", "3");
        }
        return tables;
    }

    private static Tables oneBoss(int count) {
        Tables tables = people();
        for (int i = 0; i < count; i++) {
            tables.row("contacts", "Vossfeld", "Person " + i, i == 0 ? "" : "Person 0", "7", "3");
        }
        return tables;
    }

    private static Tables ownBosses(int count) {
        Tables tables = people();
        for (int i = 0; i < count; i++) {
            tables.row("contacts", "Vossfeld", "Person " + i, "Person " + i, "7", "3");
        }
        return tables;
    }

    private static Tables point(int count) {
        Tables tables = people();
        for (int i = 0; i < count; i++) {
            tables.row("contacts", "Vossfeld", "Person " + i, "", "5", "5");
        }
        return tables;
    }

    private static Tables spread(int count) {
        Random random = new Random(7);
        Tables tables = people();
        for (int i = 0; i < count; i++) {
            tables.row("contacts", "Vossfeld", "Person " + i, "", tenth(random), tenth(random));
        }
        return tables;
    }

    private static String tenth(Random random) {
        return String.valueOf(random.nextInt(101) / 10.0);
    }

    private static Tables twice(int count) {
        Tables tables = people();
        for (int i = 0; i < count; i++) {
            tables.row("contacts", "Vossfeld", "Lee Stonehaven", "", "5", "5");
        }
        return tables;
    }

    private static Tables accountTwice(int count) {
        Tables tables = Tables.sound();
        for (int i = 0; i < count; i++) {
            tables.row("accounts", "Vossfeld", "A1", "1", "1", "", "");
        }
        return tables;
    }

    private static Tables accounts(int count) {
        Tables tables = new Tables().row("accounts", "Account", "Revenue");
        for (int i = 0; i < count; i++) {
            tables.row("accounts", "Account " + i, String.valueOf(i));
        }
        return tables;
    }

    private static Tables misspelt(int count) {
        Tables tables = accounts(200).row("contacts", "Account", "Contact");
        for (int i = 0; i < count; i++) {
            tables.row("contacts", "Acount nr " + i, "Person " + i);
        }
        return tables;
    }

    private static Tables misspeltBosses(int count) {
        Tables tables = accounts(100).row("contacts", "Account", "Contact", "Reports to");
        for (int i = 0; i < count; i++) {
            tables.row("contacts", "Account " + i % 100, "Person " + i, "Persn nr " + i);
        }
        return tables;
    }

    private static Tables misspeltTeam(int count) {
        Tables tables = Tables.sound();
        for (int i = 0; i < count; i++) {
            tables.row("links", "Dana Mor " + i, "Ada Bell", "Vossfeld", "4", "2026-10-01");
        }
        return tables;
    }

    private static Tables ties(int count) {
        Tables tables = spread(count).row("ties", "From", "To", "Account", "Kind", "Strength");
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                tables.row("ties", "Person " + i, "Person " + j, "Vossfeld", "influences", "0.9");
            }
        }
        return tables;
    }

    private static Tables links(int count) {
        Tables tables = Tables.sound();
        for (int i = 0; i < count; i++) {
            tables.row("team", "Colleague " + i, "Engineer")
                    .row("links", "Colleague " + i, "Ada Bell", "Vossfeld", "5", "2026-11-01");
        }
        return tables;
    }

    private static Tables actions(int count) {
        Tables tables = Tables.sound().row("actions", "Account", "Action", "Contact", "Owner", "Due");
        for (int i = 0; i < count; i++) {
            tables.row("actions", "Vossfeld", "Call " + i, "Ada Bell", "Dana Moor", "2026-12-01");
        }
        return tables;
    }

    private static Tables objectives(int count) {
        Tables tables = Tables.sound()
                .row("objectives", "Account", "Objective", "Kind", "Measure", "Baseline", "Target", "Due");
        for (int i = 0; i < count; i++) {
            tables.row("objectives", "Vossfeld", "Goal " + i, "business", "revenue", "1", "2", "2027-06-30");
        }
        return tables;
    }

    private static Tables products(int count) {
        String[] head = new String[count + 1];
        String[] row = new String[count + 1];
        head[0] = "Account";
        row[0] = "Vossfeld";
        for (int i = 1; i <= count; i++) {
            head[i] = "Product " + i;
            row[i] = i % 2 == 0 ? "open" : "owned";
        }
        return Tables.sound().row("white-space", head).row("white-space", row);
    }

    private static Tables opportunities(int count) {
        Tables tables =
                Tables.sound().row("opportunities", "Account", "Opportunity", "Value", "Probability", "Close date");
        for (int i = 0; i < count; i++) {
            tables.row("opportunities", "Vossfeld", "Chance " + i, "1000", "0.5", "2027-01-31");
        }
        return tables;
    }
}
