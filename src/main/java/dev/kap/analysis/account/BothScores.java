package dev.kap.analysis.account;

import dev.kap.analysis.graph.PageRank;
import dev.kap.analysis.title.JobTitles;
import dev.kap.insight.InfluenceParts;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.Score;
import dev.kap.insight.Tolerance;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.RoomRow.Asked;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Both scores of a contact, rated and evidenced (domain.md, "Scores").
final class BothScores {

    private final Settings settings;
    private final PresentPeople people;

    /// By the contact's number, 0-1.
    private final double[] reach;

    /// By the contact's name: reading a title takes longer than all the rest.
    private final Map<String, Optional<Level>> levels;

    private final RoomScores room;

    private BothScores(Settings settings, PresentPeople people, double[] reach, RoomScores room) {
        this.room = room;
        this.settings = settings;
        this.people = people;
        this.reach = reach;
        this.levels = people.contacts().stream()
                .collect(Collectors.toMap(
                        Contact::name,
                        contact -> JobTitles.level(
                                contact.position().level(), contact.position().jobTitle()),
                        (a, b) -> a));
    }

    static BothScores of(TieGraph graph, Settings settings, RoomScores room) {
        return new BothScores(settings, graph.people(), reach(graph, settings), room);
    }

    /// The contact's level, typed or told by the title.
    Optional<Level> levelOf(Contact contact) {
        return levels.getOrDefault(contact.name(), Optional.empty());
    }

    /// How much influence arrives at the contact over ties, 0-1; the largest in the account is 1.
    double reachOf(Contact contact) {
        return reach[people.number(contact.name())];
    }

    /// What evidenced influence is made of; empty where neither role nor level is known.
    Optional<InfluenceParts> parts(Contact contact) {
        Optional<Level> level = levelOf(contact);
        if (contact.rating().roles().isEmpty() && level.isEmpty()) {
            return Optional.empty();
        }
        Optional<DecisionRole> decisive = decisive(contact.rating().roles());
        return Optional.of(new InfluenceParts(
                decisive.orElse(null),
                settings.number(decisive.map(Setting::of).orElse(Setting.ROLE_UNKNOWN)),
                settings.number(level.map(Setting::of).orElse(Setting.LEVEL_UNKNOWN)),
                reachOf(contact)));
    }

    /// Power over the decisions that affect us: 10 x (0.5 role + 0.3 level + 0.2 reach).
    Score influence(Contact contact) {
        Double rated = typed(contact.rating().influence(), contact, Asked.INFLUENCE);
        Optional<InfluenceParts> parts = parts(contact);
        if (parts.isEmpty()) {
            return new Score(rated, null, rated == null ? null : Score.Confidence.MEDIUM);
        }
        double evidenced = 10
                * (settings.number(Setting.WEIGHT_ROLE) * parts.get().role()
                        + settings.number(Setting.WEIGHT_LEVEL) * parts.get().level()
                        + settings.number(Setting.WEIGHT_REACH) * parts.get().reach());
        boolean guessed = contact.rating().roles().isEmpty()
                || (contact.position().level() == null && levelOf(contact).isPresent());
        Score.Confidence alone = guessed ? Score.Confidence.LOW : Score.Confidence.MEDIUM;
        return new Score(rated, evidenced, rated == null ? alone : confirmed(rated, evidenced));
    }

    /// How strongly the contact and we are tied.
    Score relationship(Contact contact, Collection<LinkWorth> links) {
        Double rated = typed(contact.rating().relationship(), contact, Asked.RELATIONSHIP);
        Optional<Double> evidenced = relationship(links);
        if (evidenced.isEmpty()) {
            return new Score(rated, null, rated == null ? null : Score.Confidence.MEDIUM);
        }
        double evidence = evidenced.get();
        return new Score(rated, evidence, rated == null ? Score.Confidence.MEDIUM : confirmed(rated, evidence));
    }

    /// What is typed for the contact, else the middle of what the room scored; null without either.
    private @Nullable Double typed(@Nullable Double rating, Contact contact, Asked asked) {
        return rating != null ? rating : room.middle(contact.name(), asked).orElse(null);
    }

    /// The best link, and something for each further live one, at most 10; empty without a counting link.
    Optional<Double> relationship(Collection<LinkWorth> links) {
        LinkTally tally = LinkTally.of(links);
        return relationship(tally.best(), tally.live());
    }

    /// The same if that one of us were away.
    Optional<Double> relationshipWithout(String member, LinkTally tally) {
        return relationship(tally.bestWithout(member), tally.liveWithout(member));
    }

    private Optional<Double> relationship(double best, long live) {
        double further = Math.max(0, live - 1) * settings.number(Setting.FURTHER_LINK);
        return best < 0 ? Optional.empty() : Optional.of(Math.min(10, best + further));
    }

    /// Whether a rating and its evidence lie so far apart that it is a finding.
    boolean apart(double rated, double evidenced) {
        return Tolerance.reached(Math.abs(rated - evidenced), settings.number(Setting.EVIDENCE_GAP));
    }

    private Score.Confidence confirmed(double rated, double evidenced) {
        return apart(rated, evidenced) ? Score.Confidence.MEDIUM : Score.Confidence.HIGH;
    }

    /// The weightiest role counts.
    private Optional<DecisionRole> decisive(Set<DecisionRole> roles) {
        return roles.stream()
                .max(Comparator.comparingDouble((DecisionRole role) -> settings.number(Setting.of(role)))
                        .thenComparing(Comparator.reverseOrder()));
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
