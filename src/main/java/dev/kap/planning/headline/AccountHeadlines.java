package dev.kap.planning.headline;

import dev.kap.diagnosis.AccountPeople;
import dev.kap.insight.NameOrder;
import dev.kap.insight.NominationInsight.Vote;
import dev.kap.insight.Selection.Candidate;
import dev.kap.insight.Selection.Flip;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.BusinessHeadlines;
import dev.kap.plan.CalendarEntry;
import dev.kap.plan.PainPoint;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.TimeBudget;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Tier;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// The headlines about the account as a business: which finding leads on each page.
///
/// @param overloaded who of those that take care of somebody there has more to do than hours for it
record AccountHeadlines(
        AccountPlan plan, PortfolioPlan portfolio, AccountPeople people, Optional<TimeBudget.Workload> overloaded) {

    static BusinessHeadlines of(AccountPlan plan, PortfolioPlan portfolio, Optional<TimeBudget.Workload> overloaded) {
        AccountHeadlines rules = new AccountHeadlines(
                plan, portfolio, AccountPeople.of(plan.insight(), portfolio.insight()), overloaded);
        return new BusinessHeadlines(
                rules.why(), rules.customer(), rules.business(), rules.calendar(), rules.team(), rules.signing());
    }

    Sentence why() {
        Optional<Candidate> candidate = portfolio.insight().selection().candidate(plan.name());
        Tier tier = candidate.map(Candidate::tier).orElse(null);
        Double score = candidate.map(Candidate::score).orElse(null);
        if (tier == null || score == null) {
            return say("why.unknown");
        }
        String key = "why." + tier.name().toLowerCase(Locale.ROOT);
        Optional<Flip> flip = candidate.get().flips().stream()
                .filter(one -> one.factor() > 0 && one.tier() != null)
                .findFirst();
        if (flip.isPresent()) {
            return say(
                    "why.borderline",
                    Arg.phrase(say(key + ".short")),
                    Arg.text(flip.get().criterion()));
        }
        int managers = portfolio.insight().nominations().managers();
        return managers == 0 || votes() == 0
                ? say(key, Arg.figure((double) Math.round(score)))
                : say(key + ".named", Arg.figure((double) Math.round(score)), Arg.phrase(votes(managers)));
    }

    private Sentence votes(int managers) {
        return say(
                managers == 1 ? "why.votes.only" : "why.votes", Arg.countInWords(votes()), Arg.countInWords(managers));
    }

    private int votes() {
        return portfolio.insight().nominations().votes().stream()
                .filter(vote -> vote.account().equals(plan.name()))
                .map(Vote::by)
                .mapToInt(List::size)
                .sum();
    }

    Sentence customer() {
        List<PainPoint> pains = plan.agenda().painPoints();
        List<PainPoint> alone =
                pains.stream().filter(pain -> !pain.underControl()).toList();
        if (!alone.isEmpty()) {
            Arg first = people.name(alone.getFirst().contact());
            String key = pains.size() == 1 ? "customer.alone.only" : "customer.alone";
            return say(key, Arg.countInWords(alone.size()), Arg.countInWords(pains.size()), first);
        }
        if (!pains.isEmpty()) {
            return say("customer.cared", Arg.countInWords(pains.size()));
        }
        return plan.insight().account().profile().remarks().aims().isEmpty()
                ? say("customer.unknown")
                : say("customer.untroubled");
    }

    Sentence business() {
        List<Opportunity> open = plan.insight().account().openOpportunities();
        if (open.isEmpty()) {
            return say("business.none");
        }
        double value = plan.insight().account().openValue();
        LocalDate asOf = portfolio.insight().portfolio().asOf();
        Optional<LocalDate> day = open.stream()
                .map(Opportunity::closeDate)
                .filter(Objects::nonNull)
                .filter(one -> !one.isBefore(asOf))
                .min(Comparator.naturalOrder());
        return day.map(next -> say(
                        "business.next",
                        Arg.countInWords(open.size()),
                        Arg.money(value),
                        Arg.text(closing(open, next)),
                        Arg.day(next)))
                .orElseGet(() -> say("business.undated", Arg.countInWords(open.size()), Arg.money(value)));
    }

    private static String closing(List<Opportunity> open, LocalDate day) {
        return open.stream()
                .filter(one -> day.equals(one.closeDate()))
                .map(Opportunity::name)
                .min(NameOrder.ORDER)
                .orElseThrow();
    }

    Sentence calendar() {
        LocalDate asOf = portfolio.insight().portfolio().asOf();
        List<CalendarEntry> ahead = plan.agenda().calendar().stream()
                .filter(entry -> !entry.done() && !entry.day().isBefore(asOf))
                .toList();
        long undated = ahead.stream()
                .filter(entry -> entry.kind() == CalendarEntry.Kind.PROPOSED_REVIEW)
                .count();
        if (ahead.isEmpty()) {
            return say("calendar.empty");
        }
        return undated > 0
                ? say("calendar.reviews", Arg.countInWords(undated))
                : say("calendar.full", Arg.day(ahead.getFirst().day()));
    }

    Sentence team() {
        List<String> unmet = plan.agenda().pairing().unmet();
        if (overloaded.isPresent()) {
            TimeBudget.Workload work = overloaded.get();
            return say(
                    "team.full",
                    people.name(work.member()),
                    Arg.figure((double) Math.round(work.hours())),
                    Arg.figure((double) Math.round(Objects.requireNonNullElse(work.capacity(), 0.0))));
        }
        if (!unmet.isEmpty()) {
            return say("team.unpaired", Arg.countInWords(unmet.size()), people.name(unmet.getFirst()));
        }
        return plan.insight().team().isEmpty()
                ? say("team.nobody")
                : say("team.good", Arg.countInWords(plan.insight().team().size()));
    }

    Sentence signing() {
        int open = plan.agenda().signing().stream()
                .mapToInt(rule -> rule.open().size())
                .sum();
        return open == 0 ? say("signing.ready") : say("signing.open", Arg.countInWords(open));
    }

    private static Sentence say(String key, Arg... args) {
        return Sentence.of("planning.headline." + key, args);
    }
}
