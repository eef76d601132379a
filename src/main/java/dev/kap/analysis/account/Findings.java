package dev.kap.analysis.account;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Departure;
import dev.kap.insight.Finding;
import dev.kap.insight.Finding.Kind;
import dev.kap.insight.Leaver;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.NameOrder;
import dev.kap.insight.Team;
import dev.kap.insight.Thresholds;
import dev.kap.portfolio.AccountStatus;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.TeamMember;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the figures of one account give rise to say, apart from scores and raters, which [RatingFindings] compares.
final class Findings {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::kind)
            .thenComparing(finding -> finding.who() == null ? "" : finding.who(), NameOrder.ORDER);

    private final AccountInsight insight;
    private final Portfolio portfolio;
    private final List<Finding> found = new ArrayList<>();

    private Findings(AccountInsight insight, Portfolio portfolio) {
        this.insight = insight;
        this.portfolio = portfolio;
    }

    static List<Finding> of(AccountInsight insight, Portfolio portfolio, Team ours) {
        Findings findings = new Findings(insight, portfolio);
        insight.leavers().forEach(findings::absent);
        insight.contacts().forEach(findings::joined);
        insight.dependence().departures().forEach(findings::carriesHalf);
        insight.structure().centralPeople().forEach(findings::quiet);
        findings.ourLeavers(ours);
        findings.found.addAll(RatingFindings.of(insight, portfolio.settings()));
        return findings.found.stream().sorted(ORDER).toList();
    }

    private void absent(Leaver leaver) {
        Contact contact = leaver.contact();
        LocalDate since = contact.stay().since();
        if (leaver.yetToCome() && since != null) {
            if (!contact.rating().roles().isEmpty()) {
                add(Kind.BUYER_JOINED, contact.name(), "comes", rows(contact), Arg.day(since));
            }
            return;
        }
        if (leaver.buyerWhoLeft()) {
            left(contact);
        }
        if (!leaver.reports().isEmpty()) {
            add(Kind.BOSS_LEFT, contact.name(), "boss-left", rows(contact), Arg.names(leaver.reports()));
        }
    }

    private void left(Contact contact) {
        LocalDate until = contact.stay().until();
        if (until == null) {
            add(Kind.BUYER_LEFT, contact.name(), changed("left"), rows(contact), Arg.count(buyerDays()));
        } else {
            add(
                    Kind.BUYER_LEFT,
                    contact.name(),
                    changed("left-on"),
                    rows(contact),
                    Arg.day(until),
                    Arg.count(buyerDays()));
        }
    }

    /// A new contact is to be met, and a leaver's successor found, within so many days.
    private long buyerDays() {
        return Math.round(portfolio.settings().number(Setting.BUYER_DAYS));
    }

    /// A newcomer is news for as long as a contact is regular.
    private void joined(ContactInsight present) {
        Contact contact = present.contact();
        LocalDate since = contact.stay().since();
        long days = Math.round(portfolio.settings().number(Setting.REGULAR_DAYS));
        if (since != null
                && !since.isBefore(portfolio.asOf().minusDays(days))
                && !contact.rating().roles().isEmpty()) {
            add(
                    Kind.BUYER_JOINED,
                    contact.name(),
                    changed("joined"),
                    rows(contact),
                    Arg.day(since),
                    Arg.day(since.plusDays(buyerDays())));
        }
    }

    /// A change of buyer is a risk at a customer and an opening at a prospect.
    private String changed(String how) {
        boolean prospect = insight.account().profile().organisation().status() == AccountStatus.PROSPECT;
        return prospect ? how + ".prospect" : how;
    }

    private void carriesHalf(Departure departure) {
        Double share = departure.capitalLost();
        if (share == null || !departure.singleThread(portfolio.settings())) {
            return;
        }
        String key = departure.side() == Departure.Side.OURS ? "single-thread.ours" : "single-thread.theirs";
        List<Origin> rows = insight.contacts().stream()
                .flatMap(contact -> contact.links().stream())
                .map(LinkWorth::link)
                .filter(link -> link.teamMember().equals(departure.person())
                        || link.contact().equals(departure.person()))
                .map(Link::origin)
                .toList();
        add(Kind.SINGLE_THREADED, departure.person(), key, rows, Arg.share(share));
    }

    /// In the middle of the ties, and neither by level nor by influence someone to be expected there.
    private void quiet(String name) {
        insight.contact(name)
                .filter(contact -> !contact.senior(Thresholds.of(portfolio.settings())))
                .ifPresent(contact -> add(
                        Kind.QUIET_INFLUENCER,
                        name,
                        "quiet",
                        rows(contact.contact()),
                        Arg.score(contact.betweenness())));
    }

    private void ourLeavers(Team ours) {
        Set<String> present =
                insight.contacts().stream().map(ContactInsight::name).collect(Collectors.toSet());
        Map<String, List<Link>> links = insight.account().links().stream()
                .filter(link -> present.contains(link.contact()))
                .collect(Collectors.groupingBy(Link::teamMember));
        ours.named(links.keySet()).forEach(member -> ourLeaver(member, links.getOrDefault(member.name(), List.of())));
    }

    private void ourLeaver(TeamMember member, List<Link> links) {
        if (!member.present(portfolio.asOf()) && !links.isEmpty()) {
            List<String> known = links.stream()
                    .map(Link::contact)
                    .distinct()
                    .sorted(NameOrder.ORDER)
                    .toList();
            add(
                    Kind.OUR_LEAVER,
                    member.name(),
                    "our-leaver",
                    links.stream().map(Link::origin).toList(),
                    Arg.names(known));
        }
    }

    private void add(Kind kind, String who, String key, Collection<Origin> rows, Arg... args) {
        found.add(finding(kind, who, key, rows, List.of(args)));
    }

    private static List<Origin> rows(Contact contact) {
        return List.of(contact.origin());
    }

    /// `{0}` of sentence and advice is the person.
    static Finding finding(Kind kind, String who, String key, Collection<Origin> rows, List<Arg> args) {
        List<Arg> all = new ArrayList<>();
        all.add(Arg.text(who));
        all.addAll(args);
        return new Finding(
                kind,
                who,
                new Sentence("analysis.finding." + key, all),
                new Sentence("analysis.finding." + key + ".advice", all),
                List.copyOf(rows));
    }
}
