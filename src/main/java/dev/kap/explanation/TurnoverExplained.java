package dev.kap.explanation;

import dev.kap.explanation.Explanation.Told;
import dev.kap.insight.BuyerChange;
import dev.kap.insight.Handover;
import dev.kap.insight.LeadGaps;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.column.AccountColumn;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.portfolio.column.TeamColumn;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Who came and went on both sides, and who of us should be close and is not.
record TurnoverExplained(Subject subject) {

    List<Explanation> all() {
        List<Explanation> all = new ArrayList<>();
        subject.insight().handovers().forEach(one -> all.add(handover(one)));
        subject.insight().turnover().buyerChanges().forEach(one -> all.add(change(one)));
        LeadGaps gaps = subject.insight().leadGaps();
        gaps.leads().forEach(one -> all.add(lead(one)));
        String manager = gaps.distantManager();
        if (manager != null) {
            all.add(Told.of("lead-gap", "manager", Arg.text(manager))
                    .rule(subject.number(Setting.INFLUENCE_THRESHOLD, Setting.THRESHOLD))
                    .from(subject.row().place(AccountColumn.ACCOUNT_MANAGER), "row")
                    .end());
        }
        return all;
    }

    private Explanation handover(Handover handover) {
        LocalDate until = handover.member().until();
        List<Sentence> held = handover.held();
        Arg holds = held.isEmpty() ? Arg.phrase(Sentence.of("explanation.handover.nothing")) : Listing.phrases(held);
        Told told = until == null || handover.gone()
                ? Told.of("handover", "gone", Arg.text(handover.person()), holds)
                : Told.of("handover", "soon", Arg.text(handover.person()), holds, Arg.day(until));
        told.rule(subject.number(Setting.LEAVES_WITHIN_DAYS))
                .from(handover.member().origin().place(TeamColumn.TEAM_MEMBER), "row");
        for (Handover.Passed passed : handover.contacts()) {
            String standIn = passed.standIn();
            if (standIn == null) {
                told.from(passed.contact().contact().origin().place(), "handover.contact", Arg.text(passed.name()));
            } else {
                told.from(
                        passed.contact().contact().origin().place(),
                        "handover.contact.stand-in",
                        Arg.text(passed.name()),
                        Arg.text(standIn));
            }
        }
        if (handover.standIn() != null) {
            told.so("stand-in", Arg.text(handover.standIn()));
        }
        return told.end();
    }

    private Explanation change(BuyerChange change) {
        String kind = change.kind().name().toLowerCase(Locale.ROOT);
        LocalDate day = change.day();
        Told told = day == null
                ? Told.of("buyer-change", kind, Arg.text(change.contact().name()))
                : Told.of("buyer-change", kind, Arg.text(change.contact().name()), Arg.day(day));
        told.rule(subject.number(Setting.SUCCESSOR_DAYS), subject.number(Setting.BUYER_DAYS))
                .from(List.of(change.contact().origin()));
        Contact successor = change.successor();
        LocalDate since = successor == null ? null : successor.stay().since();
        if (successor != null && since != null) {
            told.from(
                    successor.origin().place(ContactColumn.SINCE),
                    "buyer-change.successor",
                    Arg.text(successor.name()),
                    Arg.day(since));
        }
        LocalDate by = change.introduceBy();
        return (by == null ? told.so("met") : told.so("by", Arg.day(by))).end();
    }

    private Explanation lead(LeadGaps.Lead gap) {
        Told told = Told.of("lead-gap", "lead", Arg.text(gap.lead()), Arg.text(gap.contact()))
                .rule(subject.number(Setting.INFLUENCE_THRESHOLD, Setting.THRESHOLD));
        subject.insight()
                .contact(gap.contact())
                .ifPresent(contact -> told.from(contact.contact().origin().place(ContactColumn.OUR_LEAD), "row"));
        return told.end();
    }
}
