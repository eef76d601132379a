package dev.kap.analysis.account;

import dev.kap.insight.LinkWorth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// What the links to one contact come to, with any one of us or without: however many know the contact, whose
/// leaving is asked about goes through them once.
final class LinkTally {

    /// No link counts.
    static final double NONE = -1;

    private double best = NONE;
    private double second = NONE;
    private String closest = "";
    private long live;
    private final Map<String, Long> liveOf = new HashMap<>();

    /// Those links that count.
    static LinkTally of(Collection<LinkWorth> links) {
        LinkTally tally = new LinkTally();
        links.stream().filter(LinkWorth::counts).forEach(tally::add);
        return tally;
    }

    private void add(LinkWorth link) {
        String member = link.link().teamMember();
        if (link.worth() > best) {
            second = member.equals(closest) ? second : best;
            best = link.worth();
            closest = member;
        } else if (!member.equals(closest)) {
            second = Math.max(second, link.worth());
        }
        if (link.live()) {
            live++;
            liveOf.merge(member, 1L, Long::sum);
        }
    }

    /// The worth of the best link, 0 to 10; [#NONE] where there is none.
    double best() {
        return best;
    }

    /// The same if that one of us were away.
    double bestWithout(String member) {
        return member.equals(closest) ? second : best;
    }

    /// How many links are live.
    long live() {
        return live;
    }

    /// The same if that one of us were away.
    long liveWithout(String member) {
        return live - liveOf.getOrDefault(member, 0L);
    }
}
