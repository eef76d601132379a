package dev.kap.report.page.plan;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.Finding;
import dev.kap.plan.ContactTarget;
import dev.kap.portfolio.Quadrant;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the quadrant tells a reader, gravest first.
record QuadrantFindings(PageContext facts) {

    private static final int NAMES = 4;
    private static final int NOTICED = 5;

    /// A finding as a message key and its values.
    record Found(String key, List<Arg> args) {
        static Found of(String key, Arg... args) {
            return new Found(key, List.of(args));
        }
    }

    List<Found> all() {
        List<Found> found = new ArrayList<>();
        win(found);
        noticed(found);
        opinions(found);
        friends(found);
        borderline(found);
        return found;
    }

    private void win(List<Found> found) {
        List<ContactTarget> develop = facts.plan().byPriority().stream()
                .filter(aim -> aim.contact().quadrant() == Quadrant.DEVELOP)
                .toList();
        if (!develop.isEmpty()) {
            found.add(Found.of(
                    "finding.win",
                    names(develop.stream().map(ContactTarget::contact).toList()),
                    Arg.count(develop.size())));
        }
    }

    /// What the analysis found, as far as there is room.
    private void noticed(List<Found> found) {
        facts.insight().findings().stream()
                .limit(NOTICED)
                .forEach(f -> found.add(Found.of(
                        "finding." + f.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        Arg.phrase(f.sentence()),
                        Arg.phrase(advice(f)))));
    }

    /// What is to be done, by the move of the register that does it where there is one: a finding has no date of its
    /// own.
    private Sentence advice(Finding finding) {
        return facts.plan()
                .register()
                .answering(finding)
                .map(move -> Sentence.of("report.finding.move", Arg.count(move.number()), Arg.phrase(move.action())))
                .orElse(finding.advice());
    }

    private void opinions(List<Found> found) {
        List<ContactInsight> opinion = facts.insight().contacts().stream()
                .filter(c ->
                        c.quadrant() != Quadrant.UNPLACED && c.relationship().evidenced() == null)
                .toList();
        if (!opinion.isEmpty()) {
            found.add(Found.of("finding.opinion", names(opinion), Arg.count(opinion.size())));
        }
    }

    private void friends(List<Found> found) {
        Set<String> introducers = new LinkedHashSet<>();
        for (ContactInsight contact : facts.insight().in(Quadrant.DEVELOP)) {
            if (contact.access() != null) {
                introducers.addAll(contact.access().introducers());
            }
        }
        if (!introducers.isEmpty()) {
            List<String> names =
                    facts.shortNames().all(introducers.stream().limit(NAMES).toList());
            found.add(Found.of("finding.friends", Arg.names(names), Arg.count(introducers.size())));
        }
    }

    private void borderline(List<Found> found) {
        List<ContactInsight> near = facts.insight().contacts().stream()
                .filter(c -> c.placement().borderline())
                .toList();
        if (!near.isEmpty()) {
            found.add(Found.of("finding.borderline", names(near), Arg.count(near.size())));
        }
    }

    private Arg names(List<ContactInsight> contacts) {
        return Arg.names(facts.shortNames()
                .all(contacts.stream().limit(NAMES).map(ContactInsight::name).toList()));
    }
}
