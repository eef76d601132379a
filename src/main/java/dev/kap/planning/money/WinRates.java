package dev.kap.planning.money;

import dev.kap.insight.ContactInsight;
import dev.kap.plan.MoneyAndPeople.WinRate;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Opportunity;
import java.util.List;
import java.util.Optional;

/// How often we won with strong and with weak deciders, over all accounts: what the relationship is worth, from the own
/// data.
public final class WinRates {

    private static final int ENOUGH = 10;

    private WinRates() {}

    /// The rates; nothing until ten opportunities are decided whose deciders are known.
    public static Optional<WinRate> of(List<PlanningContext> situations) {
        int[] won = new int[2];
        int[] all = new int[2];
        for (PlanningContext situation : situations) {
            situation.insight().account().opportunities().stream()
                    .filter(one -> !one.open())
                    .forEach(one -> mostlyStrong(one, situation).ifPresent(strong -> {
                        int row = strong ? 0 : 1;
                        all[row]++;
                        won[row] += one.won() ? 1 : 0;
                    }));
        }
        return all[0] + all[1] < ENOUGH ? Optional.empty() : Optional.of(new WinRate(won[0], all[0], won[1], all[1]));
    }

    /// Whether half or more of those who decided are strong; nothing where nobody is known to have.
    private static Optional<Boolean> mostlyStrong(Opportunity one, PlanningContext situation) {
        List<ContactInsight> deciders = situation.deciders().of(one);
        long strong = deciders.stream()
                .filter(contact ->
                        situation.thresholds().strong(contact.relationship().value()))
                .count();
        return deciders.isEmpty() ? Optional.empty() : Optional.of(2 * strong >= deciders.size());
    }
}
