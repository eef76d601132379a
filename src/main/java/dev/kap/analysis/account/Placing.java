package dev.kap.analysis.account;

import dev.kap.insight.Placement;
import dev.kap.insight.Score;
import dev.kap.insight.Thresholds;
import dev.kap.portfolio.Settings;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.List;

/// Finds where the two scores put a contact.
final class Placing {

    private Placing() {}

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
