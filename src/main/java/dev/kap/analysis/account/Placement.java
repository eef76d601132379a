package dev.kap.analysis.account;

import dev.kap.insight.Score;
import dev.kap.insight.Thresholds;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Settings;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.List;

/// Where the two scores put a contact, and what lacks to place it.
record Placement(Quadrant quadrant, boolean borderline, List<Sentence> missing) {

    static Placement of(Score influence, Score relationship, Settings settings) {
        Thresholds thresholds = Thresholds.of(settings);
        return new Placement(
                thresholds.quadrant(influence.value(), relationship.value()),
                thresholds.borderline(influence.value(), relationship.value()),
                missing(influence, relationship));
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
