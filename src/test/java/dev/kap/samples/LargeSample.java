package dev.kap.samples;

import dev.kap.samples.People.Post;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The large sample: sixteen invented accounts in three industries, written as a company would have it, with gaps and
 * some dirt on purpose. The same bytes of content at every run.
 */
final class LargeSample {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private final Random random = new Random(1848);
    private final People people = new People(random);
    private final Rows accounts = new Rows(
            "Accounts",
            "Account, Account ID, Status, Industry, Region, Account manager, Executive sponsor, Partnership, Category"
                + " spend, Revenue, Revenue last year, Revenue target, Profit, Profit last year, Profit target, Units,"
                + " Units last year, Units target, Strategic fit, Cost of losing, Competitor of, Culture, Aims, Notes,"
                + " Payment terms");
    private final Rows results =
            new Rows("Results", "Account, Period, Revenue, Profit, Units, Revenue target, Profit target, Units target");
    private final Rows contacts = new Rows(
            "Contacts",
            "Account, Contact, Contact ID, Job title, Function, Level, Reports to, Decision role, Stance, Outside"
                + " organisation, Influence (0-10), Relationship (0-10), Evidence, Evidence date, Target relationship,"
                + " Coach, Our lead, Pain points, Aims, Status, Since, Until, Email, Phone");
    private final Rows links =
            new Rows("Links", "Team member, Contact, Account, Strength, Last contact, Contacts per quarter");
    private final Rows ties = new Rows("Ties", "From, To, Account, Kind, Strength");
    private final PlanRows plans = new PlanRows(random, AS_OF);

    static byte[] bytes() throws IOException {
        return WorkbookFile.of(new LargeSample().sheets(), true);
    }

    List<Rows> sheets() {
        Company.ALL.forEach(this::add);
        List<Rows> all = new ArrayList<>(List.of(accounts, contacts, TeamRows.team(), links, ties, results));
        all.addAll(plans.sheets());
        all.addAll(TeamRows.portfolio());
        return all;
    }

    private void add(Company company) {
        people.nextAccount();
        addAccount(company);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < company.contacts(); i++) {
            names.add(people.name(company.names()));
        }
        Map<String, Double> relationships = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            addContact(company, names, i, relationships);
        }
        addTies(company, names);
        addLeavers(company, names);
        plans.add(company, names, relationships);
    }

    private void addAccount(Company c) {
        double revenue = c.revenue();
        double lastYear = round(revenue / (1 + c.growth()), 1000);
        boolean small = Math.abs(revenue) < 300_000;
        double margin = 0.14 + random.nextInt(12) / 100.0;
        accounts.add(
                c.name(),
                c.id(),
                c.status(),
                c.industry(),
                c.region(),
                c.manager(),
                blank(c.sponsor()),
                blank(c.partnership()),
                c.spend(),
                c.customer() ? revenue : null,
                c.customer() && !small ? lastYear : null,
                c.customer() && !small ? round(lastYear * 1.06, 10_000) : null,
                c.customer() ? round(revenue * margin, 1000) : null,
                c.customer() && !small ? round(lastYear * (margin + 0.005), 1000) : null,
                c.customer() && !small ? round(lastYear * 1.06 * margin, 1000) : null,
                c.customer() && !small ? Math.round(revenue / 32_000) : null,
                c.customer() && !small ? Math.round(lastYear / 31_000) : null,
                c.customer() && !small ? Math.round(lastYear * 1.05 / 31_000) : null,
                1 + random.nextInt(5),
                small ? null : 1 + random.nextInt(5),
                c.id().equals("A-1005") ? "Harrowgate Foods plc" : null,
                blank(c.culture()),
                blank(c.aims()),
                c.id().equals("A-1016") ? "Credit note for the returned gear units, see 2026-07" : null,
                random.nextBoolean() ? "30 days" : "60 days");
        if (revenue > 1_500_000) {
            addResults(c, lastYear, margin);
        }
    }

    private void addResults(Company c, double lastYear, double margin) {
        result(c, "2024", round(lastYear * 0.93, 1000), margin, 0);
        double[] season = {0.23, 0.25, 0.26, 0.26};
        for (int q = 1; q <= 4; q++) {
            result(c, "2025-Q" + q, round(lastYear * season[q - 1], 1000), margin + 0.005, 0);
        }
        for (int q = 1; q <= 3; q++) {
            result(c, "2026-Q" + q, round(c.revenue() * season[q - 1], 1000), margin, lastYear * 1.06 * season[q - 1]);
        }
    }

    private void result(Company c, String period, double revenue, double margin, double target) {
        results.add(
                c.name(),
                period,
                revenue,
                round(revenue * margin, 1000),
                Math.round(revenue / 32_000),
                target == 0 ? null : round(target, 1000),
                target == 0 ? null : round(target * margin, 1000),
                target == 0 ? null : Math.round(target / 32_500));
    }

    private void addContact(Company c, List<String> names, int i, Map<String, Double> relationships) {
        Post post = People.POSTS.get(i);
        boolean outside = post.function().isEmpty();
        // The purchasing chief of one account is named as a boss and stands in no list: that is how plans miss people.
        String boss = c.id().equals("A-1002") && i == 7
                ? "Marguerite Oakley"
                : post.boss() < 0 ? null : names.get(post.boss());
        int level =
                List.of("C-level", "Director", "Head", "Manager", "Specialist").indexOf(post.level());
        double influence = influence(post, level);
        Double rated = random.nextInt(10) < 7 ? round(relationship(i), 0.5) : null;
        boolean linked = link(c, names.get(i), i, rated);
        boolean unknown = i == 23 || i == 15 && c.contacts() < 30;
        if (rated != null && !unknown) {
            relationships.put(names.get(i), rated);
        }
        contacts.add(
                c.name(),
                i == 4 ? " " + names.get(i) + " " : names.get(i),
                c.id().substring(2) + "-" + (i + 1),
                post.title(),
                blank(post.function()),
                random.nextInt(9) == 0 ? null : blank(post.level()),
                boss,
                unknown ? null : blank(i == 6 ? post.role() + ", coach" : post.role()),
                stance(rated, i),
                outside ? outside(c, i) : null,
                unknown || random.nextInt(6) == 0 ? null : influence,
                unknown ? null : rated,
                rated != null && linked ? evidence(rated) : null,
                rated != null && linked ? AS_OF.minusDays(10 + random.nextInt(200)) : null,
                influence > 5 && rated != null && random.nextInt(3) > 0 ? Math.min(10, Math.max(rated, 6) + 1) : null,
                i == 6 && c.contacts() > 7 ? "yes" : null,
                influence > 5 && linked ? c.manager() : null,
                i < 12 && random.nextInt(4) > 0 ? PAINS.get(random.nextInt(PAINS.size())) : null,
                i < 6 && random.nextInt(3) == 0 ? AIMS.get(random.nextInt(AIMS.size())) : null,
                "active",
                i == 2 && c.id().equals("A-1002") ? AS_OF.minusDays(40) : null,
                null,
                outside ? null : People.email(names.get(i), c.domain()),
                i < 4 ? "+00 555 01" + String.format(java.util.Locale.ROOT, "%02d", random.nextInt(100)) : null);
    }

    private double influence(Post post, int level) {
        double base = post.role().contains("decision")
                ? 8.5
                : post.role().contains("approver")
                        ? 8
                        : post.role().contains("influencer") ? 6.5 : post.role().contains("adviser") ? 6.5 : 3;
        double senior = level < 0 ? 0 : 1.2 - 0.5 * level;
        return Math.clamp(round(base + senior + (random.nextInt(5) - 2) * 0.5, 0.5), 0, 10);
    }

    private double relationship(int i) {
        // We know the plants and the engineers, and too few of those who sign.
        double base = i < 4 ? 3.5 : i % 3 == 0 ? 7 : 5;
        return Math.clamp(base + random.nextGaussian() * 1.6, 0, 10);
    }

    private boolean link(Company c, String name, int i, Double rated) {
        List<String> crew = TeamRows.crew(c.manager());
        if (rated == null ? random.nextInt(3) > 0 : random.nextInt(8) == 0) {
            return false;
        }
        double strength = Math.clamp(Math.round((rated == null ? 3 : rated) / 2 + random.nextGaussian() * 0.5), 1, 5);
        int days = (int) Math.abs(random.nextGaussian() * 90) + 3;
        addLink(crew.get(i < 4 ? random.nextInt(2) : random.nextInt(crew.size())), name, c, strength, days);
        if (strength >= 4 && random.nextInt(3) == 0) {
            addLink(crew.get(crew.size() - 1 - random.nextInt(2)), name, c, strength - 1, days + 25);
        }
        return true;
    }

    private void addLink(String member, String contact, Company c, double strength, int days) {
        boolean undated = random.nextInt(40) == 0;
        links.add(
                member,
                contact,
                c.name(),
                random.nextInt(60) == 0 ? null : strength,
                undated ? null : AS_OF.minusDays(days),
                random.nextInt(3) == 0 ? null : Math.round(strength / 1.5));
    }

    private void addTies(Company c, List<String> names) {
        int n = names.size();
        tie(c, names, n, 11, 4, "influences", 0.8);
        tie(c, names, n, 8, 4, "influences", null);
        tie(c, names, n, 7, 2, "influences", null);
        tie(c, names, n, 4, 1, "influences", null);
        tie(c, names, n, 5, 16, "peer", null);
        tie(c, names, n, 12, 2, "influences", 0.5);
        tie(c, names, n, 6, 8, "knows", null);
        tie(c, names, n, 22, 0, "influences", 0.9);
        tie(c, names, n, 19, 7, "knows", null);
        tie(c, names, n, 44, 3, "influences", null);
        tie(c, names, n, 35, 1, "influences", null);
    }

    private void tie(Company c, List<String> names, int n, int from, int to, String kind, Double strength) {
        if (from < n && to < n) {
            ties.add(names.get(from), names.get(to), c.name(), kind, strength);
        }
    }

    private void addLeavers(Company c, List<String> names) {
        if (c.contacts() < 12) {
            return;
        }
        String leaver = people.name(c.names());
        contacts.add(
                c.name(),
                leaver,
                c.id().substring(2) + "-90",
                "Chief Purchasing Officer",
                "Purchasing",
                "C-level",
                names.getFirst(),
                "decision maker",
                null,
                null,
                9,
                7,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "left",
                LocalDate.of(2019, 4, 1),
                AS_OF.minusDays(50),
                null,
                null);
    }

    private String evidence(double rated) {
        List<String> signs = rated >= 5 ? WARM : COOL;
        return signs.get(random.nextInt(signs.size()));
    }

    private String stance(Double rated, int i) {
        if (rated == null || i % 4 == 3) {
            return null;
        }
        return rated >= 7 ? "supporter" : rated >= 4 ? "neutral" : i % 5 == 0 ? "opponent" : "sceptic";
    }

    private static String outside(Company c, int i) {
        return i == 22 ? "Holding of " + c.name() : "Ferncastle Consulting Engineers";
    }

    static double round(double value, double step) {
        return Math.round(value / step) * step;
    }

    private static String blank(String text) {
        return text.isEmpty() ? null : text;
    }

    private static final List<String> WARM = List.of(
            "Invited us to the budget round",
            "Called us first when line 3 stopped",
            "Shared the draft specification",
            "Reference call for another customer");
    private static final List<String> COOL =
            List.of("Cancelled twice, no reason given", "Met once at the fair", "Answers, but only in writing");
    private static final List<String> PAINS = List.of(
            "Unplanned stops on the filling line",
            "Spare parts take ten days",
            "Energy cost per tonne rises",
            "Audit findings on maintenance records",
            "Too many suppliers to manage",
            "Nobody on site at night",
            "Retrofit without a stop of production",
            "No budget before the second quarter");
    private static final List<String> AIMS = List.of(
            "Promotion to the board",
            "A quiet audit",
            "Payback under 18 months",
            "One number to call",
            "Fewer stops than the sister plant");
}
