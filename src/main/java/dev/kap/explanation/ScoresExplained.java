package dev.kap.explanation;

import dev.kap.diagnosis.answer.WordingKeys;
import dev.kap.explanation.Explanation.Told;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.InfluenceParts;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.Score;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.RoomRow;
import dev.kap.portfolio.RoomRow.Asked;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Tie;
import dev.kap.portfolio.TieKind;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.portfolio.column.LinkColumn;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Influence, relationship and quadrant of one contact.
record ScoresExplained(Subject subject, ContactInsight insight) {

    List<Explanation> all() {
        return List.of(influence(), relationship(), quadrant());
    }

    private Contact contact() {
        return insight.contact();
    }

    private Explanation influence() {
        Told told = score("influence", insight.influence())
                .rule(
                        subject.number(Setting.WEIGHT_ROLE),
                        subject.number(Setting.WEIGHT_LEVEL),
                        subject.number(Setting.WEIGHT_REACH));
        typed(told, ContactColumn.INFLUENCE, contact().rating().influence());
        room(told, Asked.INFLUENCE);
        InfluenceParts parts = insight.parts();
        Double evidenced = insight.influence().evidenced();
        if (parts != null && evidenced != null) {
            role(told, parts);
            level(told, parts);
            reach(told, parts);
            told.so(
                    "working",
                    subject.number(Setting.WEIGHT_ROLE),
                    Arg.figure(parts.role()),
                    subject.number(Setting.WEIGHT_LEVEL),
                    Arg.figure(parts.level()),
                    subject.number(Setting.WEIGHT_REACH),
                    Arg.figure(parts.reach()),
                    Arg.figure(evidenced));
        }
        return confidence(told, insight.influence()).end();
    }

    private static Told score(String name, Score score) {
        Double value = score.value();
        if (value == null) {
            return Told.of(name, "unknown");
        }
        return Told.of(name, score.isRated() ? "rated" : "evidenced", Arg.figure(value));
    }

    private void typed(Told told, Column<?> column, @Nullable Double value) {
        if (value == null) {
            told.from(contact().origin().place(column), "typed.not");
        } else {
            told.from(contact().origin().place(column), "typed", Arg.figure(value));
        }
    }

    /// The middle of what the room of a workshop scored, which counts where nobody typed a score.
    private void room(Told told, Asked asked) {
        for (RoomRow line : subject.insight().account().room()) {
            if (line.contact().equals(insight.name()) && line.asked().equals(asked)) {
                line.middle()
                        .ifPresent(middle -> told.from(
                                line.origin().place(),
                                "room",
                                Arg.figure(middle),
                                Arg.count(line.voices().size())));
            }
        }
    }

    private void role(Told told, InfluenceParts parts) {
        if (parts.decisive() == null) {
            told.from(contact().origin().place(ContactColumn.DECISION_ROLE), "role.unknown", Arg.figure(parts.role()));
        } else {
            told.from(
                    contact().origin().place(ContactColumn.DECISION_ROLE),
                    "role",
                    Arg.phrase(WordingKeys.role(parts.decisive())),
                    Arg.figure(parts.role()));
        }
    }

    private void level(Told told, InfluenceParts parts) {
        Column<?> column = insight.levelFromTitle() ? ContactColumn.JOB_TITLE : ContactColumn.LEVEL;
        if (insight.level() == null) {
            told.from(contact().origin().place(column), "level.unknown", Arg.figure(parts.level()));
        } else {
            told.from(
                    contact().origin().place(column),
                    insight.levelFromTitle() ? "level.title" : "level",
                    Arg.phrase(WordingKeys.level(insight.level())),
                    Arg.figure(parts.level()),
                    Arg.text(contact().position().jobTitle()));
        }
    }

    /// The rows over which influence arrives: who reports here, who is influenced from here.
    private void reach(Told told, InfluenceParts parts) {
        for (Contact other : subject.insight().account().contacts()) {
            if (other.position().reportsTo().equals(insight.name())
                    && subject.insight().contact(other.name()).isPresent()) {
                told.from(other.origin().place(ContactColumn.REPORTS_TO), "reports", Arg.text(other.name()));
            }
        }
        for (Tie tie : subject.insight().account().ties()) {
            if (tie.kind().reporting() && tie.to().equals(insight.name())) {
                told.from(tie.origin().place(), "reports", Arg.text(tie.from()));
            } else if (tie.kind() == TieKind.INFLUENCES && tie.from().equals(insight.name())) {
                told.from(tie.origin().place(), "influences", Arg.text(tie.to()));
            }
        }
        told.so("reach", subject.number(Setting.DAMPING), Arg.figure(parts.reach()));
    }

    private Explanation relationship() {
        Told told = score("relationship", insight.relationship())
                .rule(
                        subject.number(Setting.HALF_LIFE_MONTHS),
                        subject.number(Setting.RECENCY_FLOOR),
                        subject.number(Setting.FURTHER_LINK),
                        subject.number(Setting.LIVE_LINK),
                        subject.number(Setting.LINK_GRACE_DAYS));
        typed(told, ContactColumn.RELATIONSHIP, contact().rating().relationship());
        room(told, Asked.RELATIONSHIP);
        insight.links().forEach(worth -> link(told, worth));
        Double evidenced = insight.relationship().evidenced();
        if (evidenced != null) {
            List<LinkWorth> counting =
                    insight.links().stream().filter(LinkWorth::counts).toList();
            int further =
                    Math.max(0, (int) counting.stream().filter(LinkWorth::live).count() - 1);
            told.so(
                    "working",
                    Arg.figure(counting.stream()
                            .mapToDouble(LinkWorth::worth)
                            .max()
                            .orElse(0)),
                    Arg.figure(further),
                    subject.number(Setting.FURTHER_LINK),
                    Arg.figure(evidenced));
        }
        return confidence(told, insight.relationship()).end();
    }

    private static void link(Told told, LinkWorth worth) {
        Link link = worth.link();
        Double strength = link.strength();
        Arg who = Arg.text(link.teamMember());
        if (strength == null) {
            told.from(link.origin().place(LinkColumn.STRENGTH), "link.bare", who);
            return;
        }
        Sentence counted =
                Sentence.of("explanation.link." + (worth.counts() ? worth.live() ? "live" : "weak" : "second"));
        if (link.lastContact() == null) {
            told.from(
                    link.origin().place(),
                    "link.undated",
                    who,
                    Arg.figure(strength),
                    Arg.figure(worth.worth()),
                    Arg.phrase(counted));
        } else {
            told.from(
                    link.origin().place(),
                    "link",
                    who,
                    Arg.figure(strength),
                    Arg.day(link.lastContact()),
                    Arg.figure(worth.worth()),
                    Arg.phrase(counted));
        }
    }

    private static Told confidence(Told told, Score score) {
        if (score.confidence() != null) {
            told.so(Sentence.of(
                    "explanation.confidence." + score.confidence().name().toLowerCase(Locale.ROOT)));
        }
        return told;
    }

    private Explanation quadrant() {
        Told told = Told.of("quadrant", insight.quadrant().name().toLowerCase(Locale.ROOT))
                .rule(
                        subject.number(Setting.INFLUENCE_THRESHOLD, Setting.THRESHOLD),
                        subject.number(Setting.RELATIONSHIP_THRESHOLD, Setting.THRESHOLD),
                        subject.number(Setting.BORDERLINE));
        Double influence = insight.influence().value();
        Double relationship = insight.relationship().value();
        if (influence == null || relationship == null) {
            insight.placement().missing().forEach(missing -> told.so("missing", Arg.phrase(missing)));
        } else {
            told.so("working", Arg.figure(influence), Arg.figure(relationship));
        }
        if (insight.placement().borderline()) {
            told.so("borderline");
        }
        return told.from(List.of(contact().origin())).end();
    }
}
