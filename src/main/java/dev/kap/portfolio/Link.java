package dev.kap.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// One team member knows one contact; names as in [TeamMember] and [Contact].
///
/// @param strength 1-5; null where none is typed: the link is drawn and counts nothing
/// @param lastContact null where none is typed, or where the one typed lies after the as-of date
public record Link(
        Origin origin,
        String teamMember,
        String contact,
        @Nullable Double strength,
        @Nullable LocalDate lastContact,
        @Nullable Double contactsPerQuarter) {

    private static final double DAYS_A_MONTH = 365.25 / 12;

    /// What a strength of 1 to 5 is worth where nothing has faded: 0 to 10, as a rating of 1 to 5 is; 0 for none.
    public double rating() {
        return strength == null ? 0 : 2.5 * (strength - 1);
    }

    /// What the link is worth at that day: its rating x recency (domain.md, "Links").
    public double worth(Settings settings, LocalDate asOf) {
        return rating() * recency(settings, asOf);
    }

    /// Whether a contact is noted in the days before that one, so many at most.
    public boolean recent(LocalDate asOf, long days) {
        return lastContact != null && !lastContact.isAfter(asOf) && !lastContact.isBefore(asOf.minusDays(days));
    }

    /// How much of a link time has left: all during the grace days, then it halves again and again, down to a floor.
    private double recency(Settings settings, LocalDate asOf) {
        double floor = settings.number(Setting.RECENCY_FLOOR);
        if (lastContact == null || lastContact.isAfter(asOf)) {
            return floor;
        }
        double beyond = ChronoUnit.DAYS.between(lastContact, asOf) - settings.number(Setting.LINK_GRACE_DAYS);
        double months = Math.max(0, beyond) / DAYS_A_MONTH;
        return Math.max(floor, Math.pow(0.5, months / settings.number(Setting.HALF_LIFE_MONTHS)));
    }
}
