package dev.kap.analysis.account;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.BuyerChange;
import dev.kap.insight.Departure;
import dev.kap.insight.Finding;
import dev.kap.insight.Finding.Kind;
import dev.kap.insight.Handover;
import dev.kap.insight.LeadGaps;
import dev.kap.insight.Leaver;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.NameOrder;
import dev.kap.insight.Thresholds;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Portfolio;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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

    static List<Finding> of(AccountInsight insight, Portfolio portfolio) {
        Findings findings = new Findings(insight, portfolio);
        insight.handovers().forEach(findings::ourLeaver);
        insight.turnover().buyerChanges().forEach(findings::changed);
        insight.leavers().forEach(findings::leftReports);
        findings.leads(insight.leadGaps());
        insight.dependence().departures().forEach(findings::carriesHalf);
        insight.structure().centralPeople().forEach(findings::quiet);
        findings.found.addAll(RatingFindings.of(insight, portfolio.settings()));
        return findings.found.stream().sorted(ORDER).toList();
    }

    /// Who of us has left or leaves soon, with all that hangs on them.
    private void ourLeaver(Handover handover) {
        LocalDate until = handover.member().until();
        String how = handover.gone() ? "our-leaver" : "leaves-soon";
        List<Arg> args = new ArrayList<>();
        if (!handover.alarm()) {
            how += ".shared";
            args.add(Arg.names(handover.contacts().stream()
                    .map(Handover.Passed::name)
                    .sorted(NameOrder.ORDER)
                    .toList()));
        } else {
            args.add(Listing.phrases(handover.held()));
        }
        if (until != null) {
            args.add(Arg.day(until));
        }
        String key = how;
        List<Origin> rows = new ArrayList<>();
        rows.add(handover.member().origin());
        insight.account().links().stream()
                .filter(link -> link.teamMember().equals(handover.person()))
                .map(Link::origin)
                .forEach(rows::add);
        found.add(finding(handover.gone() ? Kind.OUR_LEAVER : Kind.LEAVES_SOON, handover.person(), key, rows, args));
    }

    private void changed(BuyerChange change) {
        LocalDate day = change.day();
        LocalDate by = change.introduceBy();
        Contact successor = change.successor();
        List<Arg> args = new ArrayList<>();
        if (day != null) {
            args.add(Arg.day(day));
        }
        if (successor != null) {
            args.add(Arg.text(successor.name()));
            args.add(Arg.day(
                    successor.stay().since() == null
                            ? portfolio.asOf()
                            : successor.stay().since()));
        }
        if (by != null) {
            args.add(Arg.day(by));
        }
        found.add(finding(
                change.kind() == BuyerChange.Kind.LEFT ? Kind.BUYER_LEFT : Kind.BUYER_JOINED,
                change.contact().name(),
                key(change),
                Stream.of(change.contact(), successor)
                        .flatMap(Stream::ofNullable)
                        .map(Contact::origin)
                        .toList(),
                args));
    }

    /// A change of buyer is a risk at a customer and an opening at a prospect.
    private static String key(BuyerChange change) {
        String how = switch (change.kind()) {
            case LEFT -> change.successor() != null ? "left-followed" : change.day() == null ? "left" : "left-on";
            case JOINED -> "joined";
            case COMES -> "comes";
        };
        if (change.settled()) {
            return how + ".met";
        }
        return change.prospect() && change.kind() != BuyerChange.Kind.COMES ? how + ".prospect" : how;
    }

    private void leftReports(Leaver leaver) {
        Contact contact = leaver.contact();
        if (!leaver.yetToCome() && !leaver.reports().isEmpty()) {
            add(Kind.BOSS_LEFT, contact.name(), "boss-left", rows(contact), Arg.names(leaver.reports()));
        }
    }

    /// One finding each per account, with the names.
    private void leads(LeadGaps gaps) {
        if (!gaps.leads().isEmpty()) {
            List<Sentence> pairs = gaps.leads().stream()
                    .map(gap ->
                            Sentence.of("analysis.lead-without-link", Arg.text(gap.contact()), Arg.text(gap.lead())))
                    .toList();
            List<Origin> rows = gaps.leads().stream()
                    .flatMap(gap -> insight.contact(gap.contact()).stream())
                    .map(contact -> contact.contact().origin())
                    .toList();
            found.add(new Finding(
                    Kind.LEAD_WITHOUT_LINK,
                    null,
                    Sentence.of("analysis.finding.lead-without-link", Listing.phrases(pairs)),
                    Sentence.of("analysis.finding.lead-without-link.advice"),
                    rows));
        }
        String manager = gaps.distantManager();
        if (manager != null) {
            add(
                    Kind.DISTANT_MANAGER,
                    manager,
                    "distant-manager",
                    List.of(insight.account().profile().origin()));
        }
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
