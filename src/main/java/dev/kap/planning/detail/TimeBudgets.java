package dev.kap.planning.detail;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.NameOrder;
import dev.kap.insight.StableSum;
import dev.kap.insight.Tolerance;
import dev.kap.plan.Register;
import dev.kap.plan.TimeBudget;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Contacts x the cadence of their quadrant and tier, against each team member's capacity.
///
/// In care of a contact is Our lead, else the strongest live link, else the account manager. Nobody is dropped who has
/// a
/// move, a goal or a part in somebody's way in.
public final class TimeBudgets {

    private final Settings settings;
    private final Map<String, Double> capacities = new HashMap<>();
    private final Map<String, List<Care>> cares = new TreeMap<>(NameOrder.ORDER);
    private final Map<String, List<Double>> noted = new HashMap<>();
    private final List<Care> nobodys = new ArrayList<>();
    private final Set<List<String>> needed = new HashSet<>();

    private TimeBudgets(Settings settings, List<TeamMember> team) {
        this.settings = settings;
        team.forEach(member -> {
            if (member.hoursPerQuarter() != null) {
                capacities.put(member.name(), member.hoursPerQuarter());
            }
        });
    }

    /// What all accounts together ask of each team member's quarter, before anything is dropped.
    public static TimeBudget of(List<PlanningContext> situations, Settings settings, List<TeamMember> team) {
        return budget(new TimeBudgets(settings, team), situations);
    }

    /// The same with what to drop, beside the registers of these accounts.
    public static TimeBudget of(
            List<PlanningContext> situations, List<Register> registers, Settings settings, List<TeamMember> team) {
        TimeBudgets budgets = new TimeBudgets(settings, team);
        for (int i = 0; i < situations.size(); i++) {
            budgets.need(situations.get(i), registers.get(i));
        }
        return budget(budgets, situations);
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
                budgets.cares.keySet().stream()
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
        Double capacity = capacities.get(member);
        List<Care> dropped = capacity == null ? List.of() : dropped(all, capacity);
        return new Workload(member, all, hours(all), noted(member), capacity, dropped, hours(all) - hours(dropped));
    }

    private @Nullable Double noted(String member) {
        List<Double> contacts = noted.get(member);
        return contacts == null ? null : Double.valueOf(StableSum.of(contacts));
    }

    /// Watch calls, the least influential first, until the rest fits.
    private List<Care> dropped(List<Care> cares, double capacity) {
        double left = hours(cares);
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
