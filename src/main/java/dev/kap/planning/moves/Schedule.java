package dev.kap.planning.moves;

import dev.kap.insight.NameOrder;
import dev.kap.plan.Intent;
import dev.kap.plan.Trigger;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Gives the proposals of all accounts their days: what a decision demands first, then by weight; nobody is asked for
/// a door before being won; no more for one person than can be done, over all accounts (domain.md, "Dates").
public final class Schedule {

    /// Nobody starts on the day the plan is made.
    private static final int READY = 2;

    /// So many moves of one account in a row have days of their own.
    private static final int APART = 40;

    /// A proposal of one account.
    private record Item(int account, Proposal proposal) {
        String told() {
            return key(account, proposal.id());
        }

        static String key(int account, String id) {
            return KeptDays.key(account, id);
        }
    }

    /// What has a day, by the proposal; what found none is missing.
    ///
    /// @param days of the proposals of one account, by their id
    public record Dated(Proposals proposals, Map<String, LocalDate> days) {
        public Dated {
            days = Map.copyOf(days);
        }

        /// How many proposals found no free day.
        public int waiting() {
            return proposals.moves().size() - days.size();
        }
    }

    private final List<Proposals> all;
    private final List<OwnDays> own;
    private final LocalDate asOf;
    private final LocalDate last;
    private final Diary diary;
    private final KeptDays kept;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, List<Item>> opening = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Set<String> tried = new HashSet<>();
    /// What people have decided on has its day; what comes before it is placed in its turn, as if they had not.
    private final Set<String> decided = new HashSet<>();

    private final Set<String> introductions = new HashSet<>();

    private Schedule(
            List<Proposals> all,
            Portfolio portfolio,
            Function<PlanningContext, Workdays> workdays,
            ToDoubleFunction<String> share) {
        Settings settings = portfolio.settings();
        this.all = all;
        this.asOf = portfolio.asOf();
        LocalDate end = portfolio.planYearEnd();
        this.last = end.isAfter(asOf.plusDays(90)) ? end : asOf.plusDays(90);
        this.kept = new KeptDays(asOf, last);
        this.diary = new Diary(
                asOf,
                last,
                settings.number(Setting.PROPOSALS_A_WEEK),
                settings.number(Setting.PROPOSALS_AT_MOST),
                share);
        this.own = all.stream()
                .map(one -> new OwnDays(
                        workdays.apply(one.situation()),
                        asOf,
                        last,
                        1 + (int) (one.dated().count() + kept.count(actions(one))) / APART))
                .toList();
    }

    /// The days of all proposals, by account in the order given.
    ///
    /// @param share which part of what Settings allow one of us has hours for, 0-1
    public static List<Dated> of(
            List<Proposals> all,
            Portfolio portfolio,
            Function<PlanningContext, Workdays> workdays,
            ToDoubleFunction<String> share) {
        return all.isEmpty() ? List.of() : new Schedule(all, portfolio, workdays, share).dated();
    }

    private List<Dated> dated() {
        for (int account = 0; account < all.size(); account++) {
            kept.keep(account, actions(all.get(account)), diary, own.get(account));
            for (Proposal proposal : all.get(account).dated().toList()) {
                add(new Item(account, proposal));
            }
            for (Proposal proposal : all.get(account).decided()) {
                Item item = new Item(account, proposal);
                if (!items.containsKey(item.told())) {
                    add(item);
                    decided.add(item.told());
                }
            }
        }
        items.values().stream().sorted(order()).forEach(this::place);
        List<Dated> result = new ArrayList<>();
        for (int account = 0; account < all.size(); account++) {
            result.add(dated(account));
        }
        return result;
    }

    private void add(Item item) {
        items.put(item.told(), item);
        if (item.proposal().intent().opens() && item.proposal().contact() != null) {
            opening.computeIfAbsent(Item.key(item.account(), item.proposal().contact()), none -> new ArrayList<>())
                    .add(item);
        }
    }

    private static List<Action> actions(Proposals proposals) {
        return proposals.situation().insight().account().actions();
    }

    private Dated dated(int account) {
        Map<String, LocalDate> own = new HashMap<>();
        for (Proposal proposal : all.get(account).moves()) {
            LocalDate day = days.get(Item.key(account, proposal.id()));
            if (day != null) {
                own.put(proposal.id(), day);
            }
        }
        return new Dated(all.get(account), own);
    }

    private Comparator<Item> order() {
        return Comparator.comparing(
                        (Item item) -> item.proposal().when().decided(),
                        Comparator.<@Nullable LocalDate>nullsLast(Comparator.naturalOrder()))
                .thenComparingDouble(item -> -item.proposal().weight())
                .thenComparing(
                        item -> all.get(item.account()).situation().insight().name(), NameOrder.ORDER)
                .thenComparing(item -> item.proposal().id());
    }

    /// What has to come before is given its day first, whatever its weight.
    private void place(Item item) {
        if (!tried.add(item.told())) {
            return;
        }
        LocalDate earliest = asOf.plusDays(READY);
        LocalDate wanted = item.proposal().when().earliest();
        earliest = wanted != null && wanted.isAfter(earliest) ? wanted : earliest;
        earliest = KeptDays.later(earliest, kept.earliest(item.account(), item.proposal()));
        for (Item before : before(item)) {
            place(before);
            LocalDate day = days.get(before.told());
            if (day == null && decided.contains(before.told())) {
                continue;
            }
            if (day == null && !before.told().equals(item.told())) {
                // What waits for a move without a day waits as well.
                return;
            }
            if (day != null) {
                boolean thanks = before.proposal().intent() == Intent.THANK;
                earliest = KeptDays.later(earliest, day.plusDays(KeptDays.apart(thanks, item.proposal())));
            }
        }
        if (decided.contains(item.told())) {
            return;
        }
        free(item, earliest).ifPresent(day -> {
            days.put(item.told(), day);
            diary.take(item.proposal().doer().owner(), day);
            own.get(item.account()).take(day);
            if (introduced(item)) {
                introductions.add(follower(item, day));
            }
        });
    }

    private List<Item> before(Item item) {
        List<Item> before = new ArrayList<>();
        for (String asked : item.proposal().when().asked()) {
            before.addAll(opening.getOrDefault(Item.key(item.account(), asked), List.of()));
        }
        for (String id : item.proposal().when().after()) {
            Item other = items.get(id.contains("\n") ? id : Item.key(item.account(), id));
            if (other != null) {
                before.add(other);
            }
        }
        before.removeIf(other -> other.told().equals(item.told()));
        before.sort(Comparator.comparing(Item::told));
        return before;
    }

    private Optional<LocalDate> free(Item item, LocalDate earliest) {
        LocalDate latest = item.proposal().when().latest();
        LocalDate end = latest == null ? last : latest;
        String owner = item.proposal().doer().owner();
        LocalDate day = free(item.account(), owner, earliest);
        while (!day.isAfter(end)) {
            if (rested(item, day)) {
                return Optional.of(day);
            }
            day = free(item.account(), owner, day.plusDays(1));
        }
        return Optional.empty();
    }

    /// The first day, from that one on, that suits the account and the owner; it may lie behind the last.
    private LocalDate free(int account, String owner, LocalDate from) {
        LocalDate day = from;
        while (!day.isAfter(last)) {
            LocalDate suits = diary.free(owner, own.get(account).free(day));
            if (suits.equals(day)) {
                return day;
            }
            day = suits;
        }
        return day;
    }

    /// Whether it is to be introduced to those whom a colleague leaves behind.
    private static boolean introduced(Item item) {
        return item.proposal().cause().rule() == Trigger.HANDOVER;
    }

    /// Between two such introductions of one follower lies a day: each wants a word before and one afterwards.
    private boolean rested(Item item, LocalDate day) {
        return !introduced(item)
                || (!introductions.contains(follower(item, day.minusDays(1)))
                        && !introductions.contains(follower(item, day.plusDays(1))));
    }

    private static String follower(Item item, LocalDate day) {
        return day + " " + item.proposal().doer().owner();
    }

    /// The id of a proposal of another account, as `after` names it.
    static String elsewhere(int account, Intent intent, String about) {
        return Item.key(account, intent.key() + " " + about);
    }
}
