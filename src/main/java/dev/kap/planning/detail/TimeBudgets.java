package dev.kap.planning.detail;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.NameOrder;
import dev.kap.insight.StableSum;
import dev.kap.insight.Tolerance;
import dev.kap.plan.ExecutivePairing;
import dev.kap.plan.Move;
import dev.kap.plan.Register;
import dev.kap.plan.TimeBudget;
import dev.kap.plan.TimeBudget.Asked;
import dev.kap.plan.TimeBudget.Care;
import dev.kap.plan.TimeBudget.Workload;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.TeamMember;
import dev.kap.portfolio.Tier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Contacts x the cadence of their quadrant and tier, moves and pairs, against each team member's capacity.
///
/// In care of a contact is Our lead, else the strongest live link, else the account manager. A move with a contact whom
/// its owner takes care of is one of the contacts that the rhythm asks for: only what goes beyond them is asked beside.
/// Nobody is dropped who has a move, a goal or a part in somebody's way in.
public final class TimeBudgets {

    private static final int LAST_STEP = 3;

    private final Settings settings;
    private final Map<String, Double> capacities = new HashMap<>();
    private final Map<String, List<Care>> cares = new TreeMap<>(NameOrder.ORDER);
    private final Map<String, List<Double>> noted = new HashMap<>();
    private final List<Care> nobodys = new ArrayList<>();
    private final Set<List<String>> needed = new HashSet<>();
    private final Map<String, List<Asked>> asked = new HashMap<>();

    private TimeBudgets(Settings settings, List<TeamMember> team) {
        this.settings = settings;
        team.forEach(member -> {
            if (member.hoursPerQuarter() != null) {
                capacities.put(member.name(), member.hoursPerQuarter());
            }
        });
    }

    /// What the contacts of all accounts ask of each team member's quarter, before there is any move.
    public static TimeBudget of(List<PlanningContext> situations, Settings settings, List<TeamMember> team) {
        return budget(new TimeBudgets(settings, team), situations);
    }

    /// The same with what the registers and the pairs of these accounts ask, and what to drop.
    public static TimeBudget of(
            List<PlanningContext> situations,
            List<Register> registers,
            List<ExecutivePairing> pairings,
            Settings settings,
            List<TeamMember> team) {
        TimeBudgets budgets = new TimeBudgets(settings, team);
        for (int i = 0; i < situations.size(); i++) {
            budgets.need(situations.get(i), registers.get(i));
            budgets.ask(situations.get(i), registers.get(i), pairings.get(i));
        }
        return budget(budgets, situations);
    }

    /// Moves with the same contact use up what the rhythm asks for, the earliest first.
    private void ask(PlanningContext situation, Register register, ExecutivePairing pairing) {
        double each = settings.number(Setting.HOURS_PER_CONTACT);
        String account = situation.insight().name();
        Map<List<String>, Double> left = new HashMap<>();
        for (Move move : register.ninetyDays()) {
            if (!move.owner().isEmpty()) {
                List<String> meeting = List.of(move.owner(), Objects.requireNonNullElse(move.contact(), ""));
                double rhythm = left.getOrDefault(meeting, rhythm(situation, move));
                left.put(meeting, Math.max(0, rhythm - 1));
                ask(
                        move.owner(),
                        new Asked(
                                account,
                                move.number(),
                                move.step(),
                                move.proposed(),
                                each * (1 - Math.min(1, rhythm))));
            }
        }
        pairing.pairs().stream()
                .filter(pair -> !pair.linked() && pair.move() == 0)
                .flatMap(pair -> Stream.ofNullable(pair.ours()))
                .forEach(ours -> ask(ours, new Asked(account, 0, LAST_STEP, true, each)));
    }

    private void ask(String member, Asked one) {
        asked.computeIfAbsent(member, none -> new ArrayList<>()).add(one);
    }

    /// How many contacts a quarter the owner is to have with the contact anyway: none with another colleague's.
    private static double rhythm(PlanningContext situation, Move move) {
        return Optional.ofNullable(move.contact())
                .flatMap(situation.insight()::contact)
                .filter(contact -> situation
                        .people()
                        .carer(contact)
                        .filter(move.owner()::equals)
                        .isPresent())
                .map(contact -> situation.cadence(contact.quadrant()))
                .orElse(0.0);
    }

    /// Who has a move, a goal or a part in somebody's way in.
    private void need(PlanningContext situation, Register register) {
        String account = situation.insight().name();
        register.open().forEach(move -> {
            Stream.ofNullable(move.contact()).forEach(contact -> needed.add(List.of(account, contact)));
            move.through().forEach(contact -> needed.add(List.of(account, contact)));
        });
        situation.insight().account().objectives().forEach(goal -> needed.add(List.of(account, goal.contact())));
        situation.insight().contacts().stream()
                .flatMap(contact -> Stream.ofNullable(contact.access()))
                .flatMap(access -> access.introducers().stream())
                .forEach(contact -> needed.add(List.of(account, contact)));
    }

    private static TimeBudget budget(TimeBudgets budgets, List<PlanningContext> situations) {
        for (PlanningContext situation : situations) {
            situation.insight().contacts().forEach(contact -> budgets.add(situation, contact));
        }
        return new TimeBudget(
                Stream.concat(budgets.cares.keySet().stream(), budgets.asked.keySet().stream())
                        .distinct()
                        .map(budgets::workload)
                        .sorted(Comparator.comparingDouble((Workload load) -> -load.hours())
                                .thenComparing(Workload::member, NameOrder.ORDER))
                        .toList(),
                budgets.nobodys);
    }

    private void add(PlanningContext situation, ContactInsight contact) {
        Care care = care(situation, contact);
        situation
                .people()
                .carer(contact)
                .map(member -> cares.computeIfAbsent(member, none -> new ArrayList<>()))
                .orElse(nobodys)
                .add(care);
        for (LinkWorth worth : contact.links()) {
            Double contacts = worth.link().contactsPerQuarter();
            if (contacts != null) {
                noted.computeIfAbsent(worth.link().teamMember(), none -> new ArrayList<>())
                        .add(contacts);
            }
        }
    }

    private Care care(PlanningContext situation, ContactInsight contact) {
        Tier tier = situation.insight().standing().tier();
        double contacts = situation.cadence(contact.quadrant());
        return new Care(
                situation.insight().name(),
                contact.name(),
                contact.quadrant(),
                tier,
                contact.influence().value(),
                contacts,
                contacts * settings.number(Setting.HOURS_PER_CONTACT));
    }

    private Workload workload(String member) {
        List<Care> all = cares.getOrDefault(member, List.of());
        List<Asked> moves = asked.getOrDefault(member, List.of());
        double hours = hours(all) + StableSum.of(moves.stream().mapToDouble(Asked::hours));
        Double capacity = capacities.get(member);
        List<Care> dropped = capacity == null ? List.of() : dropped(all, hours, capacity);
        return new Workload(member, all, moves, hours, noted(member), capacity, dropped, hours - hours(dropped));
    }

    private @Nullable Double noted(String member) {
        List<Double> contacts = noted.get(member);
        return contacts == null ? null : Double.valueOf(StableSum.of(contacts));
    }

    /// Watch calls, the least influential first, until the rest fits.
    private List<Care> dropped(List<Care> cares, double hours, double capacity) {
        double left = hours;
        List<Care> watch = cares.stream()
                .filter(care ->
                        care.quadrant() == Quadrant.WATCH && !needed.contains(List.of(care.account(), care.contact())))
                .sorted(Comparator.comparingDouble((Care care) -> Objects.requireNonNullElse(care.influence(), 0.0))
                        .thenComparing(Care::account, NameOrder.ORDER)
                        .thenComparing(Care::contact, NameOrder.ORDER))
                .toList();
        List<Care> dropped = new ArrayList<>();
        for (Care care : watch) {
            if (!Tolerance.passed(left, capacity)) {
                break;
            }
            dropped.add(care);
            left -= care.hours();
        }
        return dropped;
    }

    private static double hours(List<Care> cares) {
        return StableSum.of(cares.stream().mapToDouble(Care::hours));
    }
}
