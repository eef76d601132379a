package dev.kap.diagnosis.answer;

import dev.kap.portfolio.Status;
import java.util.List;

/// The eighteen answers of one account.
///
/// @param diagnoses by number, always eighteen
/// @param objectives in the order of the input
/// @param strategicIndex 100 x (good 1, attention 0.5) / 18
/// @param answered how many statuses are other than unknown
public record AccountDiagnosis(
        List<Diagnosis> diagnoses, List<ObjectiveInsight> objectives, double strategicIndex, int answered) {

    public AccountDiagnosis {
        diagnoses = List.copyOf(diagnoses);
        objectives = List.copyOf(objectives);
    }

    /// The word for the index: below 40 tactical, 40 to 70 developing, above 70 strategic.
    public Zone zone() {
        if (strategicIndex < Zone.TACTICAL.end()) {
            return Zone.TACTICAL;
        }
        return strategicIndex <= Zone.DEVELOPING.end() ? Zone.DEVELOPING : Zone.STRATEGIC;
    }

    /// How many answers have that status.
    public int count(Status status) {
        return (int) diagnoses.stream().filter(d -> d.status() == status).count();
    }

    /// How many objectives are behind their stage.
    public int behind() {
        return (int) objectives.stream().filter(ObjectiveInsight::behind).count();
    }

    /// What the strategic index means.
    public enum Zone {
        TACTICAL(40),
        DEVELOPING(70),
        STRATEGIC(100);

        private final double end;

        Zone(double end) {
            this.end = end;
        }

        /// Where it ends on the scale of 0 to 100.
        public double end() {
            return end;
        }
    }
}
