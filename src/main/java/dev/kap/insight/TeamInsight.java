package dev.kap.insight;

import dev.kap.portfolio.Level;
import dev.kap.portfolio.TeamMember;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One of our people, seen from one account.
///
/// @param member the row of Team, or the one added for a link
/// @param level typed, else recognised in the job title, else null
/// @param links this person's counting links into the account, worth most first
/// @param capitalShare share of the account's capital that goes if this person leaves; null where the capital is 0 or
/// unknown
public record TeamInsight(
        TeamMember member,
        @Nullable Level level,
        List<LinkWorth> links,
        @Nullable Double capitalShare) {

    public TeamInsight {
        links = List.copyOf(links);
    }

    /// How many of the links are live.
    public long liveLinks() {
        return links.stream().filter(LinkWorth::live).count();
    }
}
