package dev.kap.report.page.plan;

import dev.kap.insight.Access;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.Thresholds;
import dev.kap.plan.ContactTarget;
import dev.kap.plan.MoneyAndPeople.Open;
import dev.kap.plan.Move;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Stance;
import dev.kap.report.page.part.NamedContact;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.plan.MoneyPage.Icon;
import dev.kap.report.page.plan.MoneyPage.MoveRef;
import dev.kap.wording.Arg;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The contacts by influence: who stands how to us, on what evidence, and what is done next; then who is against us.
///
/// @param people those who count, in two lines each; all of them where they are few
/// @param others the rest, in short
/// @param stances whether anybody's stance is noted
/// @param elsewhere where the rest is, where it is not listed here
/// @param counts how many of those listed stand how to us
/// @param hear opponents of influence, at most two
/// @param sceptics those who decide or approve
public record PeopleTable(
        List<PersonRow> people,
        List<OtherRow> others,
        boolean stances,
        String counts,
        String elsewhere,
        List<HearRow> hear,
        List<ScepticRow> sceptics) {

    private static final int ALL = 16;
    private static final int FIRST = 14;
    private static final int MOST = 24;
    private static final int HEARD = 2;
    private static final int SCEPTICS = 4;
    /// So many letters two lines of the column hold, with the date.
    private static final int EVIDENCE = 47;
    /// So many one line of its column, beside the mark.
    private static final int NAMED = 29;

    private static final int RESTS = 58;
    private static final int TITLE = 38;
    private static final int ROLE_AND_TITLE = 34;

    /// A contact who counts.
    ///
    /// @param role what they are in the decision, where there is room for it beside the name; empty where unknown
    /// @param title what stands on their card, behind a role without room above; as much of it as a line holds
    public record PersonRow(
            NamedContact person,
            String role,
            String title,
            Icon stance,
            String influence,
            String relationship,
            String aim,
            String evidence,
            String evidenceDay,
            String last,
            boolean quiet,
            String lead,
            boolean unlinked,
            MoveRef move) {}

    /// A contact in short.
    public record OtherRow(NamedContact person, String title, String influence, String relationship) {}

    /// An opponent: what it rests on, who has their ear, what we do, and what is reached on day 90.
    public record HearRow(
            NamedContact person, String stake, String rests, String ear, String move, String doing, String day90) {}

    /// A sceptic among those who decide.
    public record ScepticRow(NamedContact person, String rests, String ear, MoveRef move) {}

    static PeopleTable of(PageContext facts) {
        return new Maker(facts).table();
    }

    private record Maker(PageContext facts) {

        PeopleTable table() {
            List<ContactInsight> all = facts.insight().contacts().stream()
                    .sorted(ContactInsight.BY_INFLUENCE)
                    .toList();
            List<ContactInsight> first = all.size() <= ALL
                    ? all
                    : Stream.concat(
                                    all.stream().limit(FIRST),
                                    all.stream().skip(FIRST).filter(this::against))
                            .limit(MOST)
                            .toList();
            return new PeopleTable(
                    first.stream().map(this::row).toList(),
                    all.stream()
                            .filter(c -> !first.contains(c))
                            .map(this::other)
                            .toList(),
                    all.stream().anyMatch(c -> c.contact().rating().stance() != null),
                    counts(first),
                    say("people.elsewhere", Arg.count(all.size() - first.size())),
                    all.stream()
                            .filter(c -> stance(c, Stance.OPPONENT) && matters(c))
                            .limit(HEARD)
                            .map(this::hear)
                            .toList(),
                    all.stream()
                            .filter(c -> stance(c, Stance.SCEPTIC) && decides(c))
                            .limit(SCEPTICS)
                            .map(this::sceptic)
                            .toList());
        }

        private PrintFormat said() {
            return facts.said();
        }

        private String say(String key, Arg... args) {
            return said().text(key, args);
        }

        private static boolean stance(ContactInsight c, Stance stance) {
            return c.contact().rating().stance() == stance;
        }

        private boolean against(ContactInsight c) {
            return c.contact().opposes() && (matters(c) || decides(c));
        }

        private boolean matters(ContactInsight c) {
            return Thresholds.of(facts.input().settings()).high(c.influence().value()) || decides(c);
        }

        private boolean decides(ContactInsight c) {
            return decidesOn(c).findAny().isPresent();
        }

        private Stream<Open> decidesOn(ContactInsight c) {
            return facts.plan().agenda().money().open().stream()
                    .filter(open -> open.deciders().stream()
                            .anyMatch(one -> one.contact().name().equals(c.name())));
        }

        private String counts(List<ContactInsight> first) {
            return Stream.concat(
                            Stream.of(Stance.values()).map(stance -> count(first, stance)), Stream.of(unknown(first)))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        private String count(List<ContactInsight> first, Stance stance) {
            long many = first.stream().filter(c -> stance(c, stance)).count();
            return many == 0
                    ? ""
                    : say("stance.count", Arg.text(said().word("stance", stance)), Arg.figure((double) many));
        }

        private String unknown(List<ContactInsight> first) {
            long many = first.stream()
                    .filter(c -> c.contact().rating().stance() == null)
                    .count();
            return many == 0 ? "" : say("stance.count", Arg.text(say("stance.unknown")), Arg.figure((double) many));
        }

        private PersonRow row(ContactInsight c) {
            LocalDate last = c.links().stream()
                    .map(LinkWorth::link)
                    .map(Link::lastContact)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            String evidenceDay = c.contact().rating().evidenceDate() == null
                    ? ""
                    : said().near(c.contact().rating().evidenceDate(), facts.asOf());
            String role = role(c);
            boolean beside = c.name().length() + 1 + role.length() <= NAMED;
            String lead = facts.input().lead(c.contact()).orElseGet(() -> linked(c));
            return new PersonRow(
                    facts.person(c),
                    beside ? role : "",
                    beside ? cut(titled(c), TITLE) : cut(role + ", " + titled(c), ROLE_AND_TITLE),
                    MoneyPage.Stances.icon(c, said()),
                    said().score(c.influence().value()),
                    said().score(c.relationship().value()),
                    facts.plan()
                            .aim(c.name())
                            .map(ContactTarget::target)
                            .map(said()::score)
                            .orElse(PrintFormat.UNKNOWN),
                    cut(c.contact().rating().evidence(), EVIDENCE - evidenceDay.length()),
                    evidenceDay,
                    last == null ? say("money.never") : said().near(last, facts.asOf()),
                    last == null || last.isBefore(facts.asOf().minusYears(1)),
                    lead.isEmpty() ? PrintFormat.UNKNOWN : facts.shortNames().of(lead),
                    !lead.isEmpty()
                            && c.links().stream()
                                    .noneMatch(link -> link.link().teamMember().equals(lead)),
                    facts.plan()
                            .register()
                            .next(c.name())
                            .map(move -> MoveRef.of(move.number(), facts))
                            .orElse(MoveRef.NONE));
        }

        private static String linked(ContactInsight c) {
            return c.links().stream()
                    .filter(link -> link.live() && link.counts())
                    .findFirst()
                    .map(link -> link.link().teamMember())
                    .orElse("");
        }

        private String titled(ContactInsight c) {
            String title = PrintFormat.orUnknown(c.contact().position().jobTitle());
            return c.contact().external()
                    ? say(
                            "outside",
                            Arg.text(title),
                            Arg.text(c.contact().position().outside()))
                    : title;
        }

        private String role(ContactInsight c) {
            return c.contact().rating().roles().isEmpty()
                    ? ""
                    : said().roles(c.contact().rating().roles());
        }

        private static String cut(String text, int most) {
            if (text.length() <= most) {
                return text;
            }
            int blank = text.lastIndexOf(' ', most - 1);
            return text.substring(0, blank < 1 ? most - 1 : blank).replaceAll("[,;:]$", "") + "\u2026";
        }

        private OtherRow other(ContactInsight c) {
            return new OtherRow(
                    facts.person(c),
                    PrintFormat.orUnknown(c.contact().position().jobTitle()),
                    said().score(c.influence().value()),
                    said().score(c.relationship().value()));
        }

        private String rests(ContactInsight c) {
            String why = c.contact().notes().whyWeak();
            String evidence = c.contact().rating().evidence();
            String text = Stream.of(evidence, why)
                    .filter(one -> !one.isBlank())
                    .distinct()
                    .map(one -> one.matches(".*[.!?]$") ? one : one + ".")
                    .collect(Collectors.joining(" "));
            return text.isEmpty() ? say("hear.nothing-noted") : text;
        }

        /// Who would open the door: an introducer, and so one who wishes us well.
        private String ear(ContactInsight c) {
            Access access = c.access();
            if (access != null && !access.introducers().isEmpty()) {
                return say("hear.ear", name(access.introducers().getLast()));
            }
            if (access != null) {
                return say("hear.direct", name(access.from()));
            }
            String keeper = c.doorKeeper();
            return keeper == null ? say("hear.no-door") : say("hear.keeper", name(keeper));
        }

        private Arg name(String name) {
            return Arg.text(facts.shortNames().of(name));
        }

        private HearRow hear(ContactInsight c) {
            double stake = decidesOn(c)
                    .mapToDouble(open ->
                            Objects.requireNonNullElse(open.opportunity().value(), 0.0))
                    .sum();
            Move move = facts.plan().register().next(c.name()).orElse(null);
            return new HearRow(
                    facts.person(c),
                    stake > 0
                            ? say("hear.title.money", name(c.name()), Arg.money(stake))
                            : say(
                                    "hear.title",
                                    name(c.name()),
                                    Arg.text(said().score(c.influence().value()))),
                    rests(c),
                    ear(c),
                    move == null ? say("hear.no-move") : moved(move),
                    move == null ? "" : said().text(move.action()) + ".",
                    move == null || move.targetRelationship() == null
                            ? ""
                            : say(
                                    "hear.day90",
                                    Arg.text(said().score(move.relationshipToday())),
                                    Arg.text(said().score(move.targetRelationship()))));
        }

        private String moved(Move move) {
            return say(
                    "hear.move",
                    Arg.count(move.number()),
                    Arg.text(MoveLine.who(move, facts)),
                    Arg.text(move.day().map(said()::day).orElse(PrintFormat.UNKNOWN)));
        }

        private ScepticRow sceptic(ContactInsight c) {
            return new ScepticRow(
                    facts.person(c),
                    cut(rests(c), RESTS),
                    ear(c),
                    facts.plan()
                            .register()
                            .next(c.name())
                            .map(move -> MoveRef.of(move.number(), facts))
                            .orElse(MoveRef.NONE));
        }
    }
}
