package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.PortfolioInsight;
import dev.kap.insight.Thresholds;
import dev.kap.insight.Tolerance;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Status;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// No. 13: is our time prioritised, and why? Asked for are both scores of the contacts, without which there is no
/// order,
/// and that half of the contacts noted a quarter goes to people of high influence. Nothing noted is not half.
final class TimeWhereItMatters implements Question {

    private static final int TOP = 5;

    @Override
    public int number() {
        return 13;
    }

    @Override
    public Diagnosis answer(AccountInsight account, PortfolioInsight portfolio, AccountPeople people) {
        return RequiredData.of(this, account, portfolio, people).contacts().then(TimeWhereItMatters::judge);
    }

    private static Diagnosis judge(DiagnosisContext background) {
        List<ContactInsight> all = background.contacts();
        List<ContactInsight> open = all.stream()
                .filter(contact ->
                        !contact.influence().known() || !contact.relationship().known())
                .toList();
        OptionalDouble time = timeWithTheMighty(background);
        ComputedAnswer scored = ComputedAnswer.share(13, background.limits(13), all.size() - open.size(), all.size());
        boolean half = time.isPresent()
                && Tolerance.reached(
                        time.getAsDouble(), background.portfolio().settings().number(Setting.NO_13_TIME));
        ComputedAnswer reply = new ComputedAnswer(13, status(scored, half), scored.value(), figure(scored, time));
        return reply.because(
                evidence(background, reply, open, time),
                next(background, reply, open, half, time.isPresent()),
                DiagnosisContext.rows(open.isEmpty() ? all : open));
    }

    private static Status status(ComputedAnswer scored, boolean half) {
        if (scored.good() && half) {
            return Status.GOOD;
        }
        return scored.status() != Status.GAP || half ? Status.ATTENTION : Status.GAP;
    }

    private static Sentence figure(ComputedAnswer scored, OptionalDouble time) {
        return time.isPresent()
                ? Sentence.of("diagnosis.13.figure", Arg.phrase(scored.figure()), Arg.share(time.getAsDouble()))
                : scored.figure();
    }

    /// The share of the contacts noted a quarter that goes to people of high influence; empty where none is noted.
    private static OptionalDouble timeWithTheMighty(DiagnosisContext background) {
        Thresholds thresholds = Thresholds.of(background.portfolio().settings());
        double all = background.contacts().stream()
                .mapToDouble(contact -> noted(contact, background.people()))
                .sum();
        double mighty = background.contacts().stream()
                .filter(contact -> thresholds.high(contact.influence().value()))
                .mapToDouble(contact -> noted(contact, background.people()))
                .sum();
        return all > 0 ? OptionalDouble.of(mighty / all) : OptionalDouble.empty();
    }

    /// What our people note with the contact, of each of us once.
    private static double noted(ContactInsight contact, AccountPeople people) {
        Map<String, Double> byMember = new LinkedHashMap<>();
        for (LinkWorth worth : contact.links()) {
            Double often = worth.link().contactsPerQuarter();
            if (often != null && people.withUs(worth.link().teamMember())) {
                byMember.putIfAbsent(worth.link().teamMember(), often);
            }
        }
        return byMember.values().stream().mapToDouble(often -> often).sum();
    }

    private static Sentence evidence(
            DiagnosisContext background, ComputedAnswer reply, List<ContactInsight> open, OptionalDouble time) {
        Sentence scores = scores(background, reply, open);
        Sentence where =
                time.isPresent() ? reply.evidence("time", Arg.share(time.getAsDouble())) : reply.evidence("untimed");
        return Sentence.of("diagnosis.both", Arg.phrase(scores), Arg.phrase(where));
    }

    private static Sentence scores(DiagnosisContext background, ComputedAnswer reply, List<ContactInsight> open) {
        AccountPeople people = background.people();
        if (!open.isEmpty()) {
            return reply.evidence("missing", people.contacts(open));
        }
        List<ContactInsight> first = background.account().in(Quadrant.DEVELOP).stream()
                .sorted(ContactInsight.BY_INFLUENCE)
                .limit(TOP)
                .toList();
        return first.isEmpty() ? reply.evidence("all") : reply.evidence("first", people.contacts(first));
    }

    private static Sentence next(
            DiagnosisContext background, ComputedAnswer reply, List<ContactInsight> open, boolean half, boolean noted) {
        AccountPeople people = background.people();
        if (open.isEmpty()) {
            return half ? reply.next("good") : people.step(reply.next(noted ? "time" : "note"), people.manager());
        }
        ContactInsight first = open.getFirst();
        return people.step(reply.next("score", people.name(first)), people.carer(first));
    }
}
