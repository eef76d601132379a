package dev.kap.figure;

import dev.kap.insight.Concentration;
import dev.kap.insight.Concentration.Ranked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Revenues of invented accounts that fall as revenues do: steeply, then slowly. */
final class SampleConcentration {

    private SampleConcentration() {}

    static Concentration of(int accounts, long seed) {
        Random random = new Random(seed);
        List<Double> revenues = new ArrayList<>();
        for (int i = 0; i < accounts; i++) {
            revenues.add(6_000_000 * Math.exp(-i / (accounts / 3.5 + 1)) * (0.9 + 0.2 * random.nextDouble()));
        }
        revenues.sort(Comparator.reverseOrder());
        return of(revenues);
    }

    /** The concentration of these revenues, largest first. */
    static Concentration of(List<Double> revenues) {
        double sum = revenues.stream().mapToDouble(Double::doubleValue).sum();
        List<Ranked> ranking = new ArrayList<>();
        double cumulative = 0;
        int first = 0;
        for (double revenue : revenues) {
            first += cumulative < 0.8 - 1e-9 ? 1 : 0;
            cumulative += revenue / sum;
            String name = name(ranking.size());
            ranking.add(new Ranked(name, List.of(name), revenue, revenue / sum, cumulative));
        }
        boolean none = ranking.isEmpty();
        Double top3 = none ? null : ranking.get(Math.min(2, ranking.size() - 1)).cumulative();
        return new Concentration(
                none ? null : sum,
                none ? null : sum,
                null,
                top3,
                null,
                none ? null : first,
                null,
                null,
                ranking,
                List.of(),
                false);
    }

    static String name(int account) {
        return "Nordhaven Mills " + (account + 1);
    }
}
