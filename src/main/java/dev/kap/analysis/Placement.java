package dev.kap.analysis;

import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.List;

/// Where the two scores put a contact; only a score above the threshold is high or strong.
record Placement(Quadrant quadrant, boolean borderline, List<Sentence> missing) {

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
                Quadrants.of(power, bond, settings),
                Tolerance.reached(near, Math.abs(power - high)) || Tolerance.reached(near, Math.abs(bond - strong)),
                List.of());
    }

    /// Whether influence is high.
    static boolean high(Score influence, Settings settings) {
        Double power = influence.value();
        return power != null
                && Tolerance.passed(power, settings.number(Setting.INFLUENCE_THRESHOLD, Setting.THRESHOLD));
    }

    private static List<Sentence> missing(Score influence, Score relationship) {
        List<Sentence> missing = new ArrayList<>();
        if (!influence.known()) {
            missing.add(Sentence.of("analysis.missing.influence"));
        }
        if (!relationship.known()) {
            missing.add(Sentence.of("analysis.missing.relationship"));
        }
        return missing;
    }
}
