package dev.kap.analysis;

import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import java.util.ArrayList;
import java.util.List;

/// Where the two scores put a contact; only a score above the threshold is high or strong.
record Placement(Quadrant quadrant, boolean borderline, List<String> missing) {

    static Placement of(Score influence, Score relationship, Settings settings) {
        Double power = influence.value();
        Double bond = relationship.value();
        if (power == null || bond == null) {
            return new Placement(Quadrant.UNPLACED, false, missing(influence, relationship));
        }
        double high = settings.number(Setting.INFLUENCE_THRESHOLD, Setting.THRESHOLD);
        double strong = settings.number(Setting.RELATIONSHIP_THRESHOLD, Setting.THRESHOLD);
        double near = settings.number(Setting.BORDERLINE);
        return new Placement(
                quadrant(Limit.passed(power, high), Limit.passed(bond, strong)),
                Limit.reached(near, Math.abs(power - high)) || Limit.reached(near, Math.abs(bond - strong)),
                List.of());
    }

    /// Whether influence is high.
    static boolean high(Score influence, Settings settings) {
        Double power = influence.value();
        return power != null && Limit.passed(power, settings.number(Setting.INFLUENCE_THRESHOLD, Setting.THRESHOLD));
    }

    private static Quadrant quadrant(boolean high, boolean strong) {
        if (high) {
            return strong ? Quadrant.NURTURE : Quadrant.DEVELOP;
        }
        return strong ? Quadrant.SUPPORT : Quadrant.WATCH;
    }

    private static List<String> missing(Score influence, Score relationship) {
        List<String> missing = new ArrayList<>();
        if (!influence.known()) {
            missing.add("Decision role or Job title");
        }
        if (!relationship.known()) {
            missing.add("Relationship or Links");
        }
        return missing;
    }
}
