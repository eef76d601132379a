package dev.kap.samples;

import java.time.LocalDate;
import java.util.List;

/** Our own people, and what the company has set for all accounts. */
final class TeamRows {

    private TeamRows() {}

    static Rows team() {
        return new Rows("Team", "Team member, Job title, Level, Manager, Email, Hours per quarter, Status, Until")
                .add("Ines Halvard", "Managing Director", "C-level", null, mail("ines.halvard"), 30, "active", null)
                .add(
                        "Robert Ashdown",
                        "Sales Director",
                        "Director",
                        "Ines Halvard",
                        mail("robert.ashdown"),
                        60,
                        "active",
                        null)
                .add(
                        "Luc Moreau",
                        "Finance Director",
                        "Director",
                        "Ines Halvard",
                        mail("luc.moreau"),
                        10,
                        "active",
                        null)
                .add(
                        "Katja Lindqvist",
                        "Key Account Manager",
                        "Manager",
                        "Robert Ashdown",
                        mail("katja.lindqvist"),
                        220,
                        "active",
                        null)
                .add(
                        "Omar Feldmann",
                        "Key Account Manager",
                        "Manager",
                        "Robert Ashdown",
                        mail("omar.feldmann"),
                        220,
                        "active",
                        null)
                .add(
                        "Priya Raman",
                        "Key Account Manager",
                        "Manager",
                        "Robert Ashdown",
                        mail("priya.raman"),
                        200,
                        "active",
                        null)
                .add(
                        "Tomas Brezina",
                        "Key Account Manager",
                        "Manager",
                        "Robert Ashdown",
                        mail("tomas.brezina"),
                        180,
                        "active",
                        null)
                .add(
                        "Elena Marchetti",
                        "Head of Service",
                        "Head",
                        "Ines Halvard",
                        mail("elena.marchetti"),
                        80,
                        "active",
                        null)
                .add(
                        "Jonas Wikholm",
                        "Application Engineer",
                        null,
                        "Elena Marchetti",
                        mail("jonas.wikholm"),
                        160,
                        "active",
                        null)
                .add(
                        "Sofie Verhaegen",
                        "Application Engineer",
                        null,
                        "Elena Marchetti",
                        mail("sofie.verhaegen"),
                        160,
                        "active",
                        null)
                .add(
                        "Daniel Okafor",
                        "Service Manager",
                        "Manager",
                        "Elena Marchetti",
                        mail("daniel.okafor"),
                        140,
                        "active",
                        null)
                .add(
                        "Hana Yilmaz",
                        "Project Manager",
                        "Manager",
                        "Elena Marchetti",
                        mail("hana.yilmaz"),
                        150,
                        "active",
                        null)
                .add(
                        "Grete Sonnleitner",
                        "Marketing Manager",
                        "Manager",
                        "Robert Ashdown",
                        mail("grete.sonnleitner"),
                        40,
                        "active",
                        null)
                .add(
                        "Aneta Kowal",
                        "Quality Manager",
                        "Manager",
                        "Ines Halvard",
                        mail("aneta.kowal"),
                        30,
                        "active",
                        null)
                .add("Ben Carrow", "Inside Sales", null, "Robert Ashdown", mail("ben.carrow"), 300, "active", null)
                .add(
                        "Viktor Dahl",
                        "Key Account Manager",
                        "Manager",
                        "Robert Ashdown",
                        null,
                        null,
                        "left",
                        LocalDate.of(2026, 9, 30));
    }

    /** Who works on the accounts of a manager: the manager first, then a director, then the others. */
    static List<String> crew(String manager) {
        return switch (manager) {
            case "Katja Lindqvist" ->
                List.of(
                        "Katja Lindqvist",
                        "Robert Ashdown",
                        "Jonas Wikholm",
                        "Daniel Okafor",
                        "Hana Yilmaz",
                        "Elena Marchetti",
                        "Ines Halvard");
            case "Omar Feldmann" ->
                List.of("Omar Feldmann", "Robert Ashdown", "Sofie Verhaegen", "Aneta Kowal", "Elena Marchetti");
            case "Priya Raman" -> List.of("Priya Raman", "Robert Ashdown", "Hana Yilmaz", "Daniel Okafor");
            case "Tomas Brezina" -> List.of("Tomas Brezina", "Tomas Brezina", "Jonas Wikholm", "Grete Sonnleitner");
            default -> List.of(manager, manager, "Ben Carrow");
        };
    }

    static List<Rows> portfolio() {
        Rows nominations = new Rows("Nominations", "Manager, Account, Rank");
        nominate(
                nominations,
                "Ines Halvard",
                "Brightwater Beverages",
                "Harrowgate Foods plc",
                "Nordlys Pharma A/S",
                "Fjordline Ferries");
        nominate(
                nominations,
                "Robert Ashdown",
                "Brightwater Beverages",
                "Harrowgate Foods plc",
                "Rheintal Chemie AG",
                "Vectora Logistics",
                "Portmarsh Terminals");
        nominate(nominations, "Luc Moreau", "Brightwater Beverages", "Rheintal Chemie AG", "Harrowgate Foods plc");
        nominate(
                nominations,
                "Elena Marchetti",
                "Harrowgate Foods plc",
                "Vectora Logistics",
                "Brightwater Beverages",
                "Kestrel Dairy Group");
        nominate(
                nominations,
                "Katja Lindqvist",
                "Brightwater Beverages",
                "Harrowgate Foods plc",
                "Oliveto Conserve S.p.A.");
        nominate(nominations, "Omar Feldmann", "Rheintal Chemie AG", "Nordlys Pharma A/S", "Sableford Coatings");
        Rows criteria = new Rows("Criteria", "Criterion, Weight, Column, Direction")
                .add("Revenue", 25, "Revenue", "higher")
                .add("Profit", 20, "Profit", "higher")
                .add("Growth", 15, null, "higher")
                .add("Untapped potential", 20, null, "higher")
                .add("Strategic fit", 10, "Strategic fit", "higher")
                .add("Cost of losing", 10, "Cost of losing", "higher");
        Rows levels = new Rows("Service levels", "Tier, Visits per year, Executive sponsor, Response time, Channel")
                .add("Key", 12, "yes", "4 hours", "personal")
                .add("Grow", 6, "yes", "8 hours", "personal")
                .add("Maintain", 2, "no", "24 hours", "inside sales")
                .add("Tail", 0, "no", "48 hours", "online");
        Rows settings = new Rows("Settings", "Setting, Value")
                .add("Company", "Calderbrook Drives")
                .add("As-of date", LargeSample.AS_OF)
                .add("Plan year", 2027)
                .add("Currency", "EUR")
                .add("Language", "English")
                .add("Influence scale", "0-10")
                .add("Relationship scale", "0-10")
                .add("Confidentiality line", "Confidential: for the account team only");
        return List.of(nominations, criteria, levels, settings);
    }

    private static void nominate(Rows nominations, String manager, String... accounts) {
        for (int i = 0; i < accounts.length; i++) {
            nominations.add(manager, accounts[i], i + 1);
        }
    }

    private static String mail(String name) {
        return name + "@calderbrook.example.com";
    }
}
