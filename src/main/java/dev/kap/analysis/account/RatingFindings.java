package dev.kap.analysis.account;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Finding;
import dev.kap.insight.Finding.Kind;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.Raters;
import dev.kap.insight.Score;
import dev.kap.insight.Tolerance;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.RoomRow;
import dev.kap.portfolio.RoomRow.Asked;
import dev.kap.portfolio.RoomRow.Topic;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.wording.Arg;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where a rating and its evidence, or several raters, lie apart by 2 or more (`Evidence gap`).
record RatingFindings(AccountInsight insight, double gap) {

    static List<Finding> of(AccountInsight insight, Settings settings) {
        RatingFindings findings = new RatingFindings(insight, settings.number(Setting.EVIDENCE_GAP));
        return Stream.of(findings.scores(), findings.spreads(), findings.deviations())
                .flatMap(List::stream)
                .toList();
    }

    private List<Finding> scores() {
        List<Finding> found = new ArrayList<>();
        for (ContactInsight contact : insight.contacts()) {
            if (apart(contact.influence())) {
                found.add(finding(Kind.INFLUENCE_APART, contact, "influence", contact.influence(), List.of()));
            }
            if (apart(contact.relationship())) {
                found.add(better(contact)
                        .or(() -> lastContact(contact)
                                .map(day -> finding(
                                        Kind.RELATIONSHIP_APART,
                                        contact,
                                        "relationship-on",
                                        contact.relationship(),
                                        List.of(Arg.day(day)))))
                        .orElseGet(() -> finding(
                                Kind.RELATIONSHIP_APART, contact, "relationship", contact.relationship(), List.of())));
            }
        }
        return found;
    }

    /// Links that say more than the rating ask for no meeting.
    private static Optional<Finding> better(ContactInsight contact) {
        Score score = contact.relationship();
        return orZero(score.evidenced()) > orZero(score.rated())
                ? Optional.of(finding(Kind.RELATIONSHIP_APART, contact, "relationship-better", score, List.of()))
                : Optional.empty();
    }

    private boolean apart(Score score) {
        Double rated = score.rated();
        Double evidenced = score.evidenced();
        return rated != null && evidenced != null && Tolerance.reached(Math.abs(rated - evidenced), gap);
    }

    private static Finding finding(Kind kind, ContactInsight contact, String key, Score score, List<Arg> more) {
        List<Arg> args = new ArrayList<>();
        args.add(Arg.score(orZero(score.rated())));
        args.add(Arg.score(orZero(score.evidenced())));
        args.addAll(more);
        return Findings.finding(kind, contact.name(), key, rows(contact), args);
    }

    private List<Finding> spreads() {
        Raters raters = insight.raters();
        return Stream.concat(
                        spreads(raters.spreads(), "raters", Asked.RELATIONSHIP),
                        spreads(raters.influence().spreads(), "raters-influence", Asked.INFLUENCE))
                .toList();
    }

    private Stream<Finding> spreads(List<Raters.Spread> spreads, String key, Asked asked) {
        return spreads.stream()
                .filter(spread -> Tolerance.reached(spread.width(), gap))
                .map(spread -> Findings.finding(
                        Kind.RATERS_APART,
                        spread.contact(),
                        key,
                        Stream.concat(
                                        insight.contact(spread.contact()).stream()
                                                .flatMap(contact -> rows(contact).stream()),
                                        room(spread.contact(), asked))
                                .toList(),
                        List.of(
                                Arg.text(spread.ratings().getFirst().member()),
                                Arg.score(spread.ratings().getFirst().rating()),
                                Arg.text(spread.ratings().getLast().member()),
                                Arg.score(spread.ratings().getLast().rating()))));
    }

    private Stream<Origin> room(String contact, Asked asked) {
        return insight.account().room().stream()
                .filter(line -> line.contact().equals(contact) && line.asked().equals(asked))
                .map(RoomRow::origin);
    }

    private List<Finding> deviations() {
        Raters raters = insight.raters();
        return Stream.concat(
                        deviations(raters.deviations(), ""),
                        deviations(raters.influence().deviations(), "-influence"))
                .toList();
    }

    private Stream<Finding> deviations(List<Raters.Deviation> deviations, String on) {
        return deviations.stream()
                .filter(deviation -> Tolerance.reached(Math.abs(deviation.mean()), gap))
                .map(deviation -> Findings.finding(
                        Kind.RATER_OFF,
                        deviation.member(),
                        (deviation.mean() > 0 ? "rater-above" : "rater-below") + on,
                        rowsOf(deviation.member()),
                        List.of(Arg.score(Math.abs(deviation.mean())), Arg.count(deviation.contacts()))));
    }

    /// The links of that person, and the lines of the room on which they scored.
    private List<Origin> rowsOf(String person) {
        Stream<Origin> links = insight.contacts().stream()
                .flatMap(contact -> contact.links().stream())
                .filter(worth -> worth.link().teamMember().equals(person))
                .map(worth -> worth.link().origin());
        Stream<Origin> lines = insight.account().room().stream()
                .filter(line -> line.asked().topic() != Topic.QUESTION)
                .filter(line ->
                        line.voices().stream().anyMatch(voice -> voice.person().equals(person)))
                .map(RoomRow::origin);
        return Stream.concat(links, lines).toList();
    }

    private static Optional<LocalDate> lastContact(ContactInsight contact) {
        return contact.links().stream()
                .filter(LinkWorth::counts)
                .map(LinkWorth::link)
                .map(Link::lastContact)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
    }

    private static List<Origin> rows(ContactInsight contact) {
        return Stream.concat(
                        Stream.of(contact.contact().origin()),
                        contact.links().stream().map(worth -> worth.link().origin()))
                .toList();
    }

    private static double orZero(@Nullable Double score) {
        return score == null ? 0 : score;
    }
}
