package dev.kap.planning.cells;

import dev.kap.analysis.Analysis;
import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.plan.DataGap;
import dev.kap.planning.moves.Proposal;
import dev.kap.planning.moves.Proposals;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.Tier;
import dev.kap.wording.Sentence;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The empty cells whose answer would change a quadrant, a diagnostic, a tier or an action the most.
///
/// Each cell is tried: the account is worked out with its best and with its worst possible answer, and what differs
/// between the two is counted. Cells of contacts with the most influence, or with an unknown one, are tried first; no
/// more than [#MOST_TRIED] are, and fewer in an account of many contacts or among many accounts. In a portfolio of more
/// than
/// [#TIERS_TRIED_UP_TO] accounts the tiers are left as they are.
public final class DataGaps {

    private static final int MOST_TRIED = 40;
    private static final int LEAST_TRIED = 4;
    private static final int TRIED_IN_ALL = 2_000;
    private static final long EFFORT = 2_000_000;
    private static final int TIERS_TRIED_UP_TO = 200;

    private final PlanningContext today;

    private DataGaps(PlanningContext today) {
        this.today = today;
    }

    /// How many cells are tried in one account; 0 where it has too many contacts.
    public static int tries(PlanningContext today) {
        return tries(
                today.portfolio().accounts().size(), today.insight().contacts().size());
    }

    /// How many cells are tried in one of so many accounts, with so many contacts; 0 where these are too many.
    public static int tries(int accounts, int contacts) {
        int each = Math.clamp(TRIED_IN_ALL / Math.max(1, accounts), LEAST_TRIED, MOST_TRIED);
        return (int) Math.min(each, EFFORT / (1 + (long) contacts * contacts));
    }

    /// The weightiest first, equal weights in the order of the sheets; cells that change nothing are left out.
    public static List<DataGap> of(PlanningContext today) {
        if (wanted(today) == 0) {
            return List.of();
        }
        DataGaps cells = new DataGaps(today);
        List<EmptyCell> empty = EmptyCells.of(today);
        Set<EmptyCell> tried = empty.stream()
                .sorted(Comparator.comparingDouble((EmptyCell cell) -> -cell.weight()))
                .limit(tries(today))
                .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
        return empty.stream()
                .filter(tried::contains)
                .map(cells::tried)
                .filter(cell -> cell.weight() > 0)
                .sorted(Comparator.comparingInt(cell -> -cell.weight()))
                .limit(wanted(today))
                .toList();
    }

    private DataGap tried(EmptyCell cell) {
        Outcome best = outcome(cell.best().get(), cell.business());
        Outcome worst = outcome(cell.worst().get(), cell.business());
        return new DataGap(
                cell.row().place(cell.column()),
                cell.column(),
                cell.subject(),
                cell.whom().orElse(null),
                differing(best.quadrants(), worst.quadrants()),
                differing(best.answers(), worst.answers()),
                differing(best.tiers(), worst.tiers()),
                differing(best.actions(), worst.actions()));
    }

    /// What the plan says of the account as it would then be.
    private record Outcome(
            Map<String, Quadrant> quadrants,
            Map<Integer, Status> answers,
            Map<String, Tier> tiers,
            Map<String, Sentence> actions) {}

    private Outcome outcome(Account account, boolean business) {
        boolean tiers = business && today.portfolio().accounts().size() <= TIERS_TRIED_UP_TO;
        PortfolioInsight portfolio =
                tiers ? Analysis.were(today.portfolioInsight(), account) : today.portfolioInsight();
        AccountInsight insight = tiers
                ? portfolio.accounts().stream()
                        .filter(one -> one.name().equals(account.name()))
                        .findFirst()
                        .orElseThrow()
                : Analysis.peopleWere(portfolio, today.insight(), account);
        PlanningContext then = PlanningContext.of(insight, portfolio);
        return new Outcome(
                insight.contacts().stream().collect(Collectors.toMap(ContactInsight::name, ContactInsight::quadrant)),
                then.diagnosis().diagnoses().stream().collect(Collectors.toMap(Diagnosis::number, Diagnosis::status)),
                tiers ? tiers(portfolio) : Map.of(),
                actions(Proposals.of(then).moves()));
    }

    private static Map<String, Tier> tiers(PortfolioInsight portfolio) {
        Map<String, Tier> tiers = new HashMap<>();
        portfolio.accounts().forEach(account -> {
            if (account.standing().tier() != null) {
                tiers.put(account.name(), account.standing().tier());
            }
        });
        return tiers;
    }

    /// The proposed moves by what they are for.
    private static Map<String, Sentence> actions(List<Proposal> moves) {
        Map<String, Sentence> actions = new HashMap<>();
        moves.forEach(move -> actions.put(move.id(), move.action()));
        return actions;
    }

    private static <K, V> int differing(Map<K, V> one, Map<K, V> other) {
        Set<K> keys = new HashSet<>(one.keySet());
        keys.addAll(other.keySet());
        return (int) keys.stream()
                .filter(key -> !Objects.equals(one.get(key), other.get(key)))
                .count();
    }

    /// How many cells are asked for; 0 for none.
    private static long wanted(PlanningContext today) {
        return Math.round(today.settings().number(Setting.CELLS_THAT_MATTER));
    }
}
