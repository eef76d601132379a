package dev.kap.insight;

import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the analysis knows of one present contact.
///
/// @param level typed, else recognised in the job title, else null
/// @param levelFromTitle whether it was recognised
/// @param approach the ways to the contact
/// @param links this contact's links, worth most first
/// @param betweenness over the undirected tie graph, not normalised
/// @param parts what evidenced influence is made of; null where there is none
public record ContactInsight(
        Contact contact,
        @Nullable Level level,
        boolean levelFromTitle,
        Score influence,
        Score relationship,
        Placement placement,
        Approach approach,
        List<LinkWorth> links,
        double betweenness,
        @Nullable InfluenceParts parts) {

    /// The most influential first, then by name; who has no influence comes last.
    public static final Comparator<ContactInsight> BY_INFLUENCE = Comparator.comparingDouble((ContactInsight c) ->
                    -Objects.requireNonNullElse(c.influence().value(), -1.0))
            .thenComparing(ContactInsight::name);

    /// The best relationship first, then by name; unknown ones come last.
    public static final Comparator<ContactInsight> BY_RELATIONSHIP = Comparator.comparingDouble((ContactInsight c) ->
                    -Objects.requireNonNullElse(c.relationship().value(), -1.0))
            .thenComparing(ContactInsight::name);

    public ContactInsight {
        links = List.copyOf(links);
    }

    /// The contact's name, unique in the account.
    public String name() {
        return contact.name();
    }

    /// The best way to the contact; null where no door is open.
    public @Nullable Access access() {
        return approach.best();
    }

    /// The best way that avoids the first one's introducers; null where there is none.
    public @Nullable Access secondAccess() {
        return approach.second();
    }

    /// Who would have to be won before a door opens; null where one is open, or where no way leads there at all.
    public @Nullable String doorKeeper() {
        ClosedDoor closed = approach.closed();
        return closed == null ? null : closed.keeper();
    }

    /// The quadrant the contact is placed in.
    public Quadrant quadrant() {
        return placement.quadrant();
    }

    /// Whether any link to this contact is live.
    public boolean hasLiveLink() {
        return links.stream().anyMatch(LinkWorth::live);
    }

    /// Whether the relationship is known and at least that much.
    public boolean relationshipAtLeast(double limit) {
        return relationship.value() != null && Tolerance.reached(relationship.value(), limit);
    }

    /// Whether the influence is known and at least that much.
    public boolean influenceAtLeast(double limit) {
        return influence.value() != null && Tolerance.reached(influence.value(), limit);
    }

    /// Whether the contact opens doors: a relationship good enough (`Introducer`), and neither sceptic nor opponent.
    public boolean introducer(Settings settings) {
        return !contact.opposes() && relationshipAtLeast(settings.number(Setting.INTRODUCER));
    }

    /// Whether the contact would do us a favour: an introducer with a live link.
    public boolean friend(Settings settings) {
        return hasLiveLink() && introducer(settings);
    }

    /// Whether the contact is of director level or above.
    public boolean seniorByLevel() {
        return level != null && level.senior();
    }

    /// Whether the contact is senior: director level or above, or of high influence.
    public boolean senior(Thresholds thresholds) {
        return seniorByLevel() || thresholds.high(influence.value());
    }

    /// Whether a senior of ours may stand opposite: senior by level and no outsider, who is nobody's counterpart.
    public boolean seniorCounterpart() {
        return seniorByLevel() && !contact.external();
    }
}
