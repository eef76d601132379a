package dev.kap.figure;

import dev.kap.GivenAccount;
import dev.kap.diagnosis.answer.AccountDiagnosis;
import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.AccountPosition;
import dev.kap.insight.Approach;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Coverage;
import dev.kap.insight.LeadGaps;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.Placement;
import dev.kap.insight.Raters;
import dev.kap.insight.Score;
import dev.kap.insight.TeamInsight;
import dev.kap.insight.Turnover;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.ContactTarget;
import dev.kap.plan.Intent;
import dev.kap.plan.Move;
import dev.kap.plan.Register;
import dev.kap.plan.Trigger;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Stance;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.TeamMember;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Builds the plan of an invented account, person by person or as many as wanted from a seed. */
final class SamplePlan {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private static final Origin ROW = new Origin("sample.xlsx", "Contacts", 2, Map.of());
    private static final List<String> FIRST =
            List.of("Mika", "Jorun", "Alva", "Tilo", "Runa", "Enno", "Svea", "Okke", "Pia", "Henrik", "Zita", "Ole");
    private static final List<String> START =
            List.of("Birk", "Tann", "Ginster", "Ulmen", "Nessel", "Kiefer", "Farn", "Schleh", "Ahorn", "Dornen");
    private static final List<String> END = List.of("berg", "hain", "rode", "feld", "moor", "quell", "wald", "stedt");
    private static final List<String> FUNCTIONS =
            List.of("Operations", "Engineering", "Quality", "Purchasing", "Finance", "IT", "Board");
    private static final List<String> TEAM = List.of(
            "Dana Tolver",
            "Lee Ambrose",
            "Kim Solberg",
            "Noor Hadley",
            "Ivo Castell",
            "Greta Mohn",
            "Sam Okoro",
            "Lena Ruiz",
            "Paul Adair",
            "Yara Stein",
            "Tom Vance",
            "Una Berg",
            "Max Orlov",
            "Eva Lund");

    private final GivenAccount account = GivenAccount.named("Nordhaven Mills");
    /** Whether each has a stance, by the name. */
    private boolean stances;

    private final Map<String, Score> relationships = new LinkedHashMap<>();
    private final Map<String, Double> influences = new LinkedHashMap<>();
    private final List<LinkWorth> links = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private final Map<String, Double> targets = new LinkedHashMap<>();

    /** An account of that many contacts, the same for the same seed. */
    static SamplePlan of(int contacts, int ours, long seed) {
        Random random = new Random(seed);
        SamplePlan plan = new SamplePlan();
        plan.stances = true;
        for (int i = 0; i < contacts; i++) {
            plan.anyone(i, ours, random);
        }
        return plan;
    }

    static String name(int i) {
        return i == 3
                ? "Maximiliane Freifrau von Hollerstein-Quast"
                : FIRST.get(i % FIRST.size()) + " " + START.get(i * 7 % START.size())
                        + END.get((i / 10 + i) % END.size());
    }

    static String ours(int i) {
        return TEAM.get(i);
    }

    private void anyone(int i, int ours, Random random) {
        Level level = Level.values()[(int) (5 * Math.sqrt(random.nextDouble()))];
        double influence = round(Math.clamp(10 - 1.6 * level.ordinal() + 2.2 * random.nextGaussian(), 0, 10));
        String name = name(i);
        if (i % 11 == 10) {
            unplaced(name, level, FUNCTIONS.get(random.nextInt(FUNCTIONS.size())), influence);
            return;
        }
        int linked = random.nextInt(3);
        double best = 0;
        for (int k = 0; k < linked; k++) {
            double worth = round(1 + 9 * random.nextDouble());
            best = Math.max(best, worth);
            link(TEAM.get((int) (ours * Math.pow(random.nextDouble(), 1.6))), name, worth);
        }
        boolean rated = linked == 0;
        contact(
                name,
                level,
                FUNCTIONS.get(random.nextInt(FUNCTIONS.size())),
                influence,
                rated ? Math.rint(10 * random.nextDouble()) : best,
                !rated);
        if (influence > 5 && best < 5 && i % 3 != 0) {
            move(name, TEAM.get(i % ours), AS_OF.plusDays(3 + random.nextInt(86)), i % 2 == 0, best + 1.5, 6 + i % 3);
        }
    }

    SamplePlan contact(
            String name, Level level, String function, double influence, double relationship, boolean evidence) {
        person(name, level, function);
        influences.put(name, influence);
        relationships.put(
                name,
                new Score(evidence ? null : relationship, evidence ? relationship : null, Score.Confidence.MEDIUM));
        return this;
    }

    /** Somebody who thinks so of us, or of whom nobody knows. */
    SamplePlan standing(String name, Stance stance) {
        account.contact(name, c -> c.level(Level.HEAD).stance(stance));
        influences.put(name, 7.0);
        relationships.put(name, new Score(null, 1.0 + 2 * relationships.size(), Score.Confidence.MEDIUM));
        return this;
    }

    SamplePlan unplaced(String name, Level level, String function, double influence) {
        person(name, level, function);
        influences.put(name, influence);
        relationships.put(name, new Score(null, null, null));
        return this;
    }

    SamplePlan link(String member, String contact, double worth) {
        links.removeIf(
                l -> l.link().teamMember().equals(member) && l.link().contact().equals(contact));
        links.add(new LinkWorth(new Link(ROW, member, contact, worth / 2, AS_OF, null), worth, worth >= 5, true));
        return this;
    }

    SamplePlan move(String contact, String owner, LocalDate by, boolean proposed, double day90, double target) {
        boolean overdue = !by.isAfter(AS_OF);
        int step = overdue ? 0 : (int) ((by.toEpochDay() - AS_OF.toEpochDay() - 1) / 30) + 1;
        moves.add(new Move(
                0,
                Intent.OWN,
                contact,
                Sentence.verbatim("Meet " + contact),
                Move.Doer.of(owner),
                new Move.Timing(by, overdue ? Move.State.OVERDUE : Move.State.OPEN, step),
                new Move.Reach(null, day90),
                new Move.Cause(proposed, Trigger.OWN, Sentence.verbatim("influence"), List.of())));
        targets.put(contact, target);
        return this;
    }

    AccountPlan plan() {
        moves.sort(Comparator.comparing((Move m) -> !m.overdue()).thenComparing(Move::by));
        List<ContactInsight> insights = contacts().map(this::insight).toList();
        AccountInsight insight = new AccountInsight(
                account.build(),
                "nordhaven",
                AccountPosition.UNKNOWN,
                insights,
                Turnover.NONE,
                team(),
                new AccountInsight.Dependence(null, null, List.of()),
                coverage(),
                null,
                new AccountInsight.Structure(List.of(), List.of(), List.of()),
                LeadGaps.NONE,
                new Raters(List.of(), List.of()),
                List.of());
        return new AccountPlan(
                insight,
                diagnosis(7, 8, 2),
                insights.stream().map(this::aim).toList(),
                numbered(),
                List.of(),
                null,
                null,
                dev.kap.plan.PlanDetails.NONE);
    }

    private Register numbered() {
        return new Register(
                IntStream.range(0, moves.size())
                        .mapToObj(i -> moves.get(i).numbered(i + 1))
                        .toList(),
                0);
    }

    /** The same plan with its contacts in the opposite order. */
    static AccountPlan turned(AccountPlan plan) {
        AccountInsight i = plan.insight();
        AccountInsight turned = new AccountInsight(
                i.account(),
                i.slug(),
                i.standing(),
                i.contacts().reversed(),
                i.turnover(),
                i.team(),
                i.dependence(),
                i.coverage(),
                i.coveredInfluence(),
                i.structure(),
                i.leadGaps(),
                i.raters(),
                i.findings());
        return new AccountPlan(
                turned,
                plan.diagnosis(),
                plan.aims().reversed(),
                plan.register(),
                plan.risks(),
                plan.coveredInfluenceAtDay90(),
                plan.coveredInfluenceAtTarget(),
                plan.agenda());
    }

    static AccountDiagnosis diagnosis(int good, int attention, int gap) {
        List<Diagnosis> all = new ArrayList<>();
        for (int i = 0; i < 18; i++) {
            Status status = i < good
                    ? Status.GOOD
                    : i < good + attention
                            ? Status.ATTENTION
                            : i < good + attention + gap ? Status.GAP : Status.UNKNOWN;
            Sentence none = Sentence.verbatim("");
            all.add(new Diagnosis(i + 1, status, null, none, none, none, null, List.of()));
        }
        return new AccountDiagnosis(all, List.of(), 100 * (good + attention / 2.0) / 18, good + attention + gap);
    }

    private ContactInsight insight(Contact contact) {
        Score influence = new Score(null, influences.get(contact.name()), Score.Confidence.MEDIUM);
        Score relationship = Objects.requireNonNull(relationships.get(contact.name()));
        Quadrant quadrant = quadrant(influence.value(), relationship.value());
        boolean borderline = quadrant != Quadrant.UNPLACED && (near(influence.value()) || near(relationship.value()));
        List<LinkWorth> own = links.stream()
                .filter(link -> link.link().contact().equals(contact.name()))
                .sorted(Comparator.comparingDouble(LinkWorth::worth).reversed())
                .toList();
        return new ContactInsight(
                contact,
                contact.position().level(),
                false,
                influence,
                relationship,
                new Placement(quadrant, borderline, List.of()),
                Approach.NONE,
                own,
                0,
                null);
    }

    private ContactTarget aim(ContactInsight contact) {
        Double target = targets.get(contact.name());
        Double today = contact.relationship().value();
        Double influence = contact.influence().value();
        Double priority = target == null || today == null || influence == null ? null : influence * (target - today);
        return new ContactTarget(contact, target, ContactTarget.Source.DEFAULT, 1, priority, List.of());
    }

    private List<TeamInsight> team() {
        return links.stream()
                .map(link -> link.link().teamMember())
                .distinct()
                .map(this::member)
                .sorted(Comparator.comparingDouble((TeamInsight t) -> -t.capitalShare())
                        .thenComparing(t -> t.member().name()))
                .toList();
    }

    private TeamInsight member(String name) {
        List<LinkWorth> own =
                links.stream().filter(l -> l.link().teamMember().equals(name)).toList();
        double capital = own.stream().mapToDouble(LinkWorth::worth).sum() / 1000;
        TeamMember member = new TeamMember(ROW, name, "Account manager", null, "", "", null, false, null, false);
        return new TeamInsight(member, null, own, capital);
    }

    private Coverage coverage() {
        List<Coverage.Cell> cells = new ArrayList<>();
        for (Level level : Level.values()) {
            for (String function :
                    contacts().map(c -> c.position().function()).distinct().toList()) {
                List<String> known = contacts()
                        .filter(c -> c.position().level() == level
                                && c.position().function().equals(function))
                        .map(Contact::name)
                        .toList();
                double best = links.stream()
                        .filter(l -> known.contains(l.link().contact()))
                        .mapToDouble(LinkWorth::worth)
                        .max()
                        .orElse(0);
                if (!known.isEmpty()) {
                    cells.add(new Coverage.Cell(level, function, known, best));
                }
            }
        }
        return new Coverage(null, null, cells);
    }

    private void person(String name, Level level, String function) {
        account.contact(
                name,
                c -> c.title("Head of " + function)
                        .function(function)
                        .level(level)
                        .stance(stances ? stance(name) : null));
    }

    private static Stance stance(String name) {
        int which = Math.floorMod(name.hashCode(), Stance.values().length + 1);
        return which == Stance.values().length ? null : Stance.values()[which];
    }

    private Stream<Contact> contacts() {
        return account.build().contacts().stream();
    }

    private static Quadrant quadrant(Double influence, Double relationship) {
        if (influence == null || relationship == null) {
            return Quadrant.UNPLACED;
        }
        if (influence > 5) {
            return relationship > 5 ? Quadrant.NURTURE : Quadrant.DEVELOP;
        }
        return relationship > 5 ? Quadrant.SUPPORT : Quadrant.WATCH;
    }

    private static boolean near(Double score) {
        return score != null && Math.abs(score - 5) <= 0.5;
    }

    private static double round(double score) {
        return Math.rint(10 * score) / 10;
    }
}
