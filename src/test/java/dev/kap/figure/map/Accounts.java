package dev.kap.figure.map;

import dev.kap.portfolio.Level;
import dev.kap.portfolio.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented accounts of any size and shape, the same for the same seed. */
final class Accounts {

    /** How the bosses of an account are made. */
    enum Shape {
        BALANCED,
        DEEP,
        WIDE,
        FOREST,
        RING,
        MISSING_BOSSES,
        NO_BOSSES,
        LONG_NAMES,
        OTHER_SCRIPTS
    }

    private static final List<String> FIRST = List.of(
            "Ingmar", "Wiebke", "Falko", "Zilla", "Keno", "Yella", "Tjark", "Svea", "Rasmus", "Edda", "Okka", "Gero");
    private static final List<String> LAST = List.of(
            "Birk", "Quell", "Ulmen", "Tann", "Farn", "Moos", "Gin", "Roh", "Weiden", "Hasel", "Nessel", "Kiefer");
    private static final List<String> END =
            List.of("berg", "wald", "rode", "hain", "stedt", "moor", "feld", "brook", "kamp", "wisch");
    private static final List<String> TITLES = List.of(
            "Plant Director South",
            "Head of Technical Purchasing",
            "Shift Lead",
            "Vice President Operations and Logistics",
            "Buyer",
            "Controller",
            "Data Protection Officer",
            "");
    private static final List<String> FUNCTIONS = List.of("Operations", "Finance", "Purchasing", "Technology");
    private static final List<String> SCRIPTS =
            List.of("王小明", "Ελένη Παπαδοπούλου", "Наталья Ольховская", "佐藤 花子", "محمد");

    private Accounts() {}

    static SomeAccount of(int people, Shape shape, long seed) {
        Random random = new Random(seed * 31 + people);
        SomeAccount account = new SomeAccount();
        List<String> names = new ArrayList<>();
        int outside = people > 10 ? people / 12 : 0;
        for (int i = 0; i < people; i++) {
            names.add(name(i, shape));
        }
        for (int i = 0; i < people; i++) {
            boolean external = i >= people - outside;
            int boss = boss(i, people - outside, shape, random);
            String reportsTo = boss == i || external ? "" : boss < 0 ? "Gunda Verschollen " + -boss : names.get(boss);
            boolean placed = random.nextInt(8) > 0;
            double standing = 9.5 - 8.0 * i / people;
            int rank = i;
            account.add(names.get(i), contact -> {
                contact.title(TITLES.get(random.nextInt(TITLES.size())))
                        .function(FUNCTIONS.get(rank % FUNCTIONS.size()))
                        .reportsTo(reportsTo)
                        .outside(external ? "Fennhagen Consulting" : "")
                        .stance(rank % 5 == 4 ? null : Stance.values()[rank % 5])
                        .level(Level.values()[Math.min(4, Integer.SIZE - Integer.numberOfLeadingZeros(rank))]);
                if (placed) {
                    contact.influence(Math.max(1, standing + random.nextInt(3) - 1))
                            .relationship(random.nextInt(10));
                }
            });
        }
        linksAndTies(account, names, random);
        return account;
    }

    private static void linksAndTies(SomeAccount account, List<String> names, Random random) {
        List<String> team =
                List.of("Priya Lakewood", "Tom Achterkamp", "Mira Tolland", "Jonas Everstrand", "Felix Undergrove");
        for (String name : names) {
            for (String member : team) {
                if (random.nextInt(6) == 0) {
                    account.link(member, name, random.nextInt(10) - 1);
                }
            }
        }
        for (int i = 0; i < names.size() / 5; i++) {
            account.influences(names.get(random.nextInt(names.size())), names.get(random.nextInt(names.size())));
        }
        account.reportsUnknown(names.getFirst());
    }

    private static int boss(int i, int inside, Shape shape, Random random) {
        return switch (shape) {
            case DEEP -> i == 0 ? 0 : Math.max(0, i - 1 - random.nextInt(2));
            case WIDE -> 0;
            case FOREST -> i < 4 ? i : random.nextInt(i);
            case RING -> i == 0 ? Math.min(3, inside - 1) : (i - 1) / 3;
            case MISSING_BOSSES -> i == 0 ? 0 : i % 7 == 3 ? -(i % 3) - 1 : (i - 1) / 3;
            case NO_BOSSES -> i;
            case BALANCED, LONG_NAMES, OTHER_SCRIPTS -> i == 0 ? 0 : (i - 1) / 3;
        };
    }

    private static String name(int i, Shape shape) {
        String first = FIRST.get(i % FIRST.size());
        String last = LAST.get((i * 5 + i / 12) % LAST.size()) + END.get((i * 7 + i / 10) % END.size());
        return switch (shape) {
            case LONG_NAMES ->
                first + " " + last + "ersteinbach-" + last.toUpperCase(java.util.Locale.ROOT) + "heim" + i;
            case OTHER_SCRIPTS -> i % 3 == 0 ? SCRIPTS.get(i / 3 % SCRIPTS.size()) + i : first + " " + last + i;
            case BALANCED, DEEP, WIDE, FOREST, RING, MISSING_BOSSES, NO_BOSSES ->
                first + " " + last + (i < 60 ? "" : "-" + i);
        };
    }
}
