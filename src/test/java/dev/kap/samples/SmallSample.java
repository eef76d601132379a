package dev.kap.samples;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** The small sample: three invented accounts, written by hand so that a person can work out every figure. */
final class SmallSample {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final String ONE = "Ashgrove Foods";
    private static final String TWO = "Silbersee Logistik";
    private static final String THREE = "Tidewater Labs";

    private SmallSample() {}

    static byte[] bytes() throws IOException {
        return WorkbookFile.of(
                List.of(
                        accounts(),
                        contacts(),
                        team(),
                        links(),
                        ties(),
                        opportunities(),
                        whiteSpace(),
                        objectives(),
                        actions(),
                        reviews(),
                        nominations(),
                        diagnostics(),
                        swot(),
                        settings()),
                false);
    }

    private static Rows accounts() {
        return new Rows(
                        "Accounts",
                        "Account, Status, Industry, Region, Account manager, Executive sponsor, Partnership, Category"
                            + " spend, Revenue, Revenue last year, Revenue target, Profit, Profit last year, Profit"
                            + " target, Units, Units last year, Units target, Strategic fit, Cost of losing, Culture,"
                            + " Aims")
                .add(
                        ONE,
                        "customer",
                        "Food",
                        "North",
                        "Nora Field",
                        "Carl Ostby",
                        "preferred supplier",
                        4_000_000,
                        1_200_000,
                        1_000_000,
                        1_150_000,
                        240_000,
                        210_000,
                        250_000,
                        60,
                        50,
                        55,
                        5,
                        4,
                        "Engineers decide, finance signs.",
                        "Two new lines by 2028; fewer stops.")
                .add(
                        TWO,
                        "customer",
                        "Logistics",
                        "South",
                        "Nora Field",
                        null,
                        "transactional",
                        2_000_000,
                        600_000,
                        660_000,
                        650_000,
                        90_000,
                        100_000,
                        110_000,
                        30,
                        33,
                        34,
                        3,
                        3,
                        null,
                        null)
                .add(
                        THREE,
                        "prospect",
                        "Pharma",
                        "North",
                        "Ivo Brandt",
                        null,
                        null,
                        1_000_000,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        4,
                        null,
                        null,
                        null);
    }

    private static Rows contacts() {
        return new Rows(
                        "Contacts",
                        "Account, Contact, Job title, Function, Level, Reports to, Decision role, Stance, Outside"
                            + " organisation, Influence, Relationship, Evidence, Evidence date, Target relationship,"
                            + " Coach, Our lead, Pain points, Aims, Status, Since, Until, Email")
                .add(
                        ONE,
                        "Rosa Whitlam",
                        "Chief Executive",
                        "Board",
                        "C-level",
                        null,
                        "approver",
                        "neutral",
                        null,
                        9,
                        3,
                        "Met once at the fair",
                        day(-200),
                        6,
                        null,
                        "Carl Ostby",
                        "Margin",
                        null,
                        "active",
                        null,
                        null,
                        "rosa.whitlam@ashgrove.example.com")
                .add(
                        ONE,
                        "Piet Vandermeer",
                        "Operations Director",
                        "Operations",
                        "Director",
                        "Rosa Whitlam",
                        "decision maker",
                        "supporter",
                        null,
                        8,
                        8,
                        "Gave us the draft budget",
                        day(-20),
                        9,
                        null,
                        "Nora Field",
                        "Unplanned stops",
                        "Fewer stops",
                        "active",
                        null,
                        null,
                        "piet.vandermeer@ashgrove.example.com")
                .add(
                        ONE,
                        "Lucia Hartmann",
                        "Head of Purchasing",
                        "Purchasing",
                        "Head",
                        "Marc Delon",
                        "decision maker, gatekeeper",
                        "sceptic",
                        null,
                        8,
                        3,
                        null,
                        null,
                        7,
                        null,
                        "Nora Field",
                        "Too many suppliers",
                        null,
                        "active",
                        null,
                        null,
                        "lucia.hartmann@ashgrove.example.com")
                .add(
                        ONE,
                        "Sven Karlsen",
                        "Maintenance Manager",
                        "Operations",
                        "Manager",
                        "Piet Vandermeer",
                        "user",
                        "supporter",
                        null,
                        5,
                        9,
                        "Calls us first",
                        day(-10),
                        null,
                        "yes",
                        "Timo Kraus",
                        "Spare parts",
                        null,
                        "active",
                        null,
                        null,
                        "sven.karlsen@ashgrove.example.com")
                .add(
                        ONE,
                        "Dilek Aydin",
                        "Automation Engineer",
                        "Engineering",
                        "Specialist",
                        "Sven Karlsen",
                        "influencer",
                        "supporter",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "active",
                        null,
                        null,
                        "dilek.aydin@ashgrove.example.com")
                .add(
                        ONE,
                        "Hugh Pembroke",
                        "Financial Controller",
                        "Finance",
                        null,
                        "Rosa Whitlam",
                        null,
                        null,
                        null,
                        6,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "active",
                        null,
                        null,
                        "hugh.pembroke@ashgrove.example.com")
                .add(
                        ONE,
                        "Greta Lund",
                        "Partner",
                        null,
                        null,
                        null,
                        "external adviser",
                        "neutral",
                        "Lund Consulting",
                        6,
                        5,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "active",
                        null,
                        null,
                        "greta.lund@lund.example.com")
                .add(
                        ONE,
                        "Otto Engel",
                        "Head of Purchasing",
                        "Purchasing",
                        "Head",
                        "Rosa Whitlam",
                        "decision maker",
                        null,
                        null,
                        8,
                        6,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "left",
                        day(-2000),
                        day(-45),
                        null)
                .add(
                        TWO,
                        "Jana Wiesner",
                        "Geschäftsführerin",
                        "Leitung",
                        "C-level",
                        null,
                        "decision maker",
                        "neutral",
                        null,
                        9,
                        4,
                        null,
                        null,
                        null,
                        null,
                        "Nora Field",
                        null,
                        null,
                        "active",
                        null,
                        null,
                        "jana.wiesner@silbersee.example.com")
                .add(
                        TWO,
                        "Bernd Oberst",
                        "Leiter Technik",
                        "Technik",
                        "Head",
                        "Jana Wiesner",
                        "influencer",
                        "supporter",
                        null,
                        6,
                        7,
                        "Besuch im Werk",
                        day(-60),
                        null,
                        null,
                        "Timo Kraus",
                        null,
                        null,
                        "active",
                        null,
                        null,
                        "bernd.oberst@silbersee.example.com")
                .add(
                        TWO,
                        "Mia Strobel",
                        "Einkäuferin",
                        "Einkauf",
                        "Specialist",
                        "Bernd Oberst",
                        "gatekeeper, user",
                        null,
                        null,
                        3,
                        2,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "active",
                        null,
                        null,
                        "mia.strobel@silbersee.example.com")
                .add(
                        TWO,
                        "Kurt Fendel",
                        "Schichtleiter",
                        "Technik",
                        "Specialist",
                        "Bernd Oberst",
                        "user",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "active",
                        null,
                        null,
                        null)
                .add(
                        THREE,
                        "Amara Osei",
                        "Laboratory Director",
                        "Research",
                        "Director",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "active",
                        null,
                        null,
                        "amara.osei@tidewater.example.com")
                .add(
                        THREE,
                        "Finn Castell",
                        "",
                        null,
                        null,
                        "Amara Osei",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "active",
                        null,
                        null,
                        null);
    }

    private static Rows team() {
        return new Rows("Team", "Team member, Job title, Level, Manager, Email, Hours per quarter")
                .add("Carl Ostby", "Managing Director", "C-level", null, "carl.ostby@kapdemo.example.com", 20)
                .add(
                        "Nora Field",
                        "Key Account Manager",
                        "Manager",
                        "Carl Ostby",
                        "nora.field@kapdemo.example.com",
                        200)
                .add("Timo Kraus", "Service Engineer", null, "Nora Field", "timo.kraus@kapdemo.example.com", 160)
                .add("Ivo Brandt", "Sales Engineer", null, "Carl Ostby", "ivo.brandt@kapdemo.example.com", 180);
    }

    private static Rows links() {
        return new Rows("Links", "Team member, Contact, Account, Strength, Last contact, Contacts per quarter")
                .add("Nora Field", "Piet Vandermeer", ONE, 5, day(-20), 4)
                .add("Carl Ostby", "Piet Vandermeer", ONE, 3, day(-80), 1)
                .add("Carl Ostby", "Rosa Whitlam", ONE, 2, day(-200), null)
                .add("Timo Kraus", "Sven Karlsen", ONE, 5, day(-10), 12)
                .add("Nora Field", "Sven Karlsen", ONE, 4, day(-40), 2)
                .add("Nora Field", "Lucia Hartmann", ONE, 2, day(-255), 1)
                .add("Timo Kraus", "Dilek Aydin", ONE, 4, day(-30), 3)
                .add("Nora Field", "Jana Wiesner", TWO, 2, day(-120), 1)
                .add("Timo Kraus", "Bernd Oberst", TWO, 4, day(-60), 2)
                .add("Ivo Brandt", "Amara Osei", THREE, 1, day(-300), null);
    }

    private static Rows ties() {
        return new Rows("Ties", "From, To, Account, Kind, Strength")
                .add("Piet Vandermeer", "Lucia Hartmann", ONE, "peer", null)
                .add("Dilek Aydin", "Piet Vandermeer", ONE, "influences", null)
                .add("Greta Lund", "Rosa Whitlam", ONE, "influences", 0.8)
                .add("Sven Karlsen", "Lucia Hartmann", ONE, "knows", null)
                .add("Bernd Oberst", "Jana Wiesner", TWO, "influences", null);
    }

    private static Rows opportunities() {
        return new Rows(
                        "Opportunities",
                        "Account, Opportunity, Product, Value, Probability, Stage, Close date, Invited early")
                .add(ONE, "Line 7", "Line retrofit", 450_000, 0.5, "Specification", day(128), "yes")
                .add(ONE, "Service frame", "Service contract", 120_000, 0.3, "Proposal", day(60), "no")
                .add(TWO, "Hub drives", "Servo drives", 200_000, null, "Qualified", day(200), "no");
    }

    private static Rows whiteSpace() {
        return new Rows("White space", "Account, Servo drives, Line retrofit, Service contract")
                .add(ONE, "owned", "open", "competitor's")
                .add(TWO, "open", "open", 40_000);
    }

    private static Rows objectives() {
        return new Rows(
                        "Objectives",
                        "Account, Objective, Kind, Contact, Measure, Baseline, Target, Unit, Due, Owner, Serves, Q1"
                                + " stage, Q2 stage, Q3 stage, Q4 stage, Q1 actual, Q2 actual, Q3 actual, Q4 actual")
                .add(
                        ONE,
                        "Win Line 7",
                        "sales",
                        null,
                        "Revenue",
                        0,
                        450_000,
                        "EUR",
                        LocalDate.of(2027, 6, 30),
                        "Nora Field",
                        "Line 7",
                        0,
                        450_000,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)
                .add(
                        ONE,
                        "Earn the trust of Lucia Hartmann",
                        "relationship",
                        "Lucia Hartmann",
                        "Relationship",
                        3,
                        7,
                        "points",
                        LocalDate.of(2027, 9, 30),
                        "Nora Field",
                        "8",
                        4,
                        5,
                        6,
                        7,
                        null,
                        null,
                        null,
                        null)
                .add(
                        ONE,
                        "Be known on the top floor",
                        "relationship",
                        null,
                        "Relationship",
                        null,
                        null,
                        null,
                        null,
                        "Carl Ostby",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)
                .add(
                        TWO,
                        "Stop the decline",
                        "business",
                        null,
                        "Revenue",
                        600_000,
                        660_000,
                        "EUR",
                        LocalDate.of(2027, 12, 31),
                        "Nora Field",
                        "2",
                        150_000,
                        310_000,
                        480_000,
                        660_000,
                        null,
                        null,
                        null,
                        null);
    }

    private static Rows actions() {
        return new Rows(
                        "Actions",
                        "Account, Action, Objective, Contact, Owner, Start, Due, Status, Target relationship")
                .add(
                        ONE,
                        "Show the supplier list we would replace",
                        "Earn the trust of Lucia Hartmann",
                        "Lucia Hartmann",
                        "Nora Field",
                        day(0),
                        day(19),
                        "open",
                        4)
                .add(
                        ONE,
                        "Send the promised energy benchmark",
                        "Win Line 7",
                        "Piet Vandermeer",
                        "Timo Kraus",
                        day(-40),
                        day(-16),
                        "open",
                        null)
                .add(
                        ONE,
                        "Breakfast of the two chief executives",
                        "Be known on the top floor",
                        "Rosa Whitlam",
                        "Carl Ostby",
                        day(10),
                        day(53),
                        "open",
                        4.5)
                .add(
                        TWO,
                        "Ask why orders fell",
                        "Stop the decline",
                        "Jana Wiesner",
                        "Nora Field",
                        day(0),
                        day(25),
                        "open",
                        5);
    }

    private static Rows reviews() {
        return new Rows("Reviews", "Account, Date, Kind, Attendees, Outcome")
                .add(ONE, day(-66), "quarterly review", "Nora Field, Piet Vandermeer", "Line 7 on the list")
                .add(ONE, day(-150), "quarterly review", "Nora Field", null)
                .add(ONE, day(18), "quarterly review", "Nora Field, Carl Ostby", null);
    }

    private static Rows nominations() {
        return new Rows("Nominations", "Manager, Account, Rank")
                .add("Carl Ostby", ONE, 1)
                .add("Nora Field", ONE, 1)
                .add("Nora Field", TWO, 2)
                .add("Ivo Brandt", THREE, 1);
    }

    private static Rows diagnostics() {
        return new Rows("Diagnostics", "Account, Question, Answer, Evidence, Answered by")
                .add(ONE, "Q3", "yes", "Invited to the Line 7 workshop in September", "Nora Field");
    }

    private static Rows swot() {
        return new Rows("SWOT", "Account, Kind, Point")
                .add(ONE, "Strength", "Trusted by the plant")
                .add(ONE, "Weakness", "Unknown in finance")
                .add(ONE, "Opportunity", "Line 7")
                .add(ONE, "Threat", "Fewer suppliers wanted");
    }

    private static Rows settings() {
        return new Rows("Settings", "Setting, Value")
                .add("Company", "Kapdemo Drives")
                .add("As-of date", AS_OF)
                .add("Influence scale", "0-10")
                .add("Relationship scale", "0-10");
    }

    private static LocalDate day(int days) {
        return AS_OF.plusDays(days);
    }
}
