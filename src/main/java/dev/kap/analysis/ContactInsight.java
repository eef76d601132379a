package dev.kap.analysis;

import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Quadrant;
import dev.kap.wording.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the analysis knows of one present contact.
///
/// @param level typed, else recognised in the job title, else null
/// @param levelFromTitle whether it was recognised
/// @param borderline placed, and within 0.5 of a threshold
/// @param missing the columns, in words, that would place an unplaced contact; empty for a placed one
/// @param access the best way to the contact; null where nobody reaches it
/// @param secondAccess the best way that avoids the first one's introducers (or its team member, for a direct link);
/// null
///     where there is none
/// @param links this contact's links, worth most first
/// @param betweenness over the undirected tie graph, not normalised
/// @param parts what evidenced influence is made of; null where there is none
public record ContactInsight(
        Contact contact,
        @Nullable Level level,
        boolean levelFromTitle,
        Score influence,
        Score relationship,
        Quadrant quadrant,
        boolean borderline,
        List<Sentence> missing,
        @Nullable Access access,
        @Nullable Access secondAccess,
        List<LinkWorth> links,
        double betweenness,
        @Nullable InfluenceParts parts) {

    public ContactInsight {
        missing = List.copyOf(missing);
        links = List.copyOf(links);
    }

    public String name() {
        return contact.name();
    }

    /// Whether any link to this contact is live.
    public boolean hasLiveLink() {
        return links.stream().anyMatch(LinkWorth::live);
    }
}
