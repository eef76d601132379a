package dev.kap.analysis;

import dev.kap.analysis.graph.PageRank;
import dev.kap.analysis.title.JobTitles;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Both scores of a contact, rated and evidenced (domain.md section 2).
final class Ratings {

    private final Settings settings;
    private final People people;

    /// By the contact's number, 0-1.
    private final double[] reach;

    private Ratings(Settings settings, People people, double[] reach) {
        this.settings = settings;
        this.people = people;
        this.reach = reach;
    }

    static Ratings of(TieGraph graph, Settings settings) {
        return new Ratings(settings, graph.people(), reach(graph, settings));
    }

    /// Typed, else told by the job title, else empty.
    static Optional<Level> level(@Nullable Level typed, String jobTitle) {
        return typed == null ? JobTitles.level(jobTitle) : Optional.of(typed);
    }

    /// How much influence arrives at the contact over ties, 0-1; the largest in the account is 1.
    double reachOf(Contact contact) {
        return reach[people.number(contact.name())];
    }

    /// Power over the decisions that affect us.
    Score influence(Contact contact) {
        Optional<Level> level = level(contact.level(), contact.jobTitle());
        Double rated = contact.influence();
        if (contact.roles().isEmpty() && level.isEmpty()) {
            return new Score(rated, null, rated == null ? null : Score.Confidence.MEDIUM);
        }
        double evidenced = 10
                * (settings.number(Setting.WEIGHT_ROLE) * weight(contact.roles())
                        + settings.number(Setting.WEIGHT_LEVEL) * weight(level)
                        + settings.number(Setting.WEIGHT_REACH) * reachOf(contact));
        boolean guessed = contact.roles().isEmpty() || (contact.level() == null && level.isPresent());
        Score.Confidence alone = guessed ? Score.Confidence.LOW : Score.Confidence.MEDIUM;
        return new Score(rated, evidenced, rated == null ? alone : confirmed(rated, evidenced));
    }

    /// How strongly the contact and we are tied.
    Score relationship(Contact contact, Collection<LinkWorth> links) {
        Double rated = contact.relationship();
        Optional<Double> evidenced = relationship(links);
        if (evidenced.isEmpty()) {
            return new Score(rated, null, rated == null ? null : Score.Confidence.MEDIUM);
        }
        double evidence = evidenced.get();
        return new Score(rated, evidence, rated == null ? Score.Confidence.MEDIUM : confirmed(rated, evidence));
    }

    /// The best link, and something for each further live one, at most 10; empty without a counting link.
    Optional<Double> relationship(Collection<LinkWorth> links) {
        double best = -1;
        long live = 0;
        for (LinkWorth link : links) {
            if (link.counts()) {
                best = Math.max(best, link.worth());
                live += link.live() ? 1 : 0;
            }
        }
        double further = Math.max(0, live - 1) * settings.number(Setting.FURTHER_LINK);
        return best < 0 ? Optional.empty() : Optional.of(Math.min(10, best + further));
    }

    /// Whether a rating and its evidence lie so far apart that it is a finding.
    boolean apart(double rated, double evidenced) {
        return Limit.reached(Math.abs(rated - evidenced), settings.number(Setting.EVIDENCE_GAP));
    }

    private Score.Confidence confirmed(double rated, double evidenced) {
        return apart(rated, evidenced) ? Score.Confidence.MEDIUM : Score.Confidence.HIGH;
    }

    /// The weightiest role counts.
    private double weight(Set<DecisionRole> roles) {
        return roles.stream()
                .mapToDouble(role -> settings.number(Setting.of(role)))
                .max()
                .orElseGet(() -> settings.number(Setting.ROLE_UNKNOWN));
    }

    private double weight(Optional<Level> level) {
        return settings.number(level.map(Setting::of).orElse(Setting.LEVEL_UNKNOWN));
    }

    private static double[] reach(TieGraph graph, Settings settings) {
        var edges = graph.influence();
        if (edges.isEmpty()) {
            return new double[graph.size()];
        }
        double[] rank = PageRank.of(graph.size(), edges, settings.number(Setting.DAMPING));
        double largest = Arrays.stream(rank).max().orElse(1);
        return Arrays.stream(rank).map(value -> value / largest).toArray();
    }
}
