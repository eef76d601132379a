package dev.kap.planning.detail;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.NameOrder;
import dev.kap.insight.StableSum;
import dev.kap.insight.Tolerance;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Contacts x the cadence of their quadrant and tier, against each team member's capacity.
///
/// In care of a contact is Our lead, else the strongest link, else the account manager.
public final class TimeBudgets {

    private final Settings settings;
    private final Map<String, Double> capacities = new HashMap<>();
    private final Map<String, List<Care>> cares = new TreeMap<>(NameOrder.ORDER);
    private final Map<String, List<Double>> noted = new HashMap<>();
    private final List<Care> nobodys = new ArrayList<>();

    private TimeBudgets(Settings settings, List<TeamMember> team) {
        this.settings = settings;
        team.forEach(member -> {
            if (member.hoursPerQuarter() != null) {
                capacities.put(member.name(), member.hoursPerQuarter());
            }
        });
    }

    /// What all accounts together ask of each team member's quarter.
    public static TimeBudget of(List<PlanningContext> situations, Settings settings, List<TeamMember> team) {
        TimeBudgets budgets = new TimeBudgets(settings, team);
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
        double factor = tier == null ? 1 : settings.number(Setting.cadence(tier));
        double contacts = settings.number(Setting.cadence(contact.quadrant())) * factor;
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
    private static List<Care> dropped(List<Care> cares, double capacity) {
        double left = hours(cares);
        List<Care> watch = cares.stream()
                .filter(care -> care.quadrant() == Quadrant.WATCH)
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
