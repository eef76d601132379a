package dev.kap.report.page;

import dev.kap.diagnosis.ObjectiveInsight;
import dev.kap.planning.ContactAim;
import dev.kap.planning.Move;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Status;
import dev.kap.wording.Arg;
import java.util.List;

/// The sentence each page opens with: what is so and what follows.
record Headlines(Facts facts) {

    private static final int NAMES = 3;

    String promise() {
        return facts.plan().byPriority().isEmpty()
                ? say("promise.none", Arg.count(facts.input().planYear()))
                : say("promise", Arg.names(first()));
    }

    String planOnAPage() {
        List<ContactAim> develop = develop();
        if (develop.isEmpty()) {
            return first().isEmpty() ? say("plan.none") : say("plan.keep", Arg.names(first()));
        }
        return say(
                "plan",
                Arg.names(develop.stream()
                        .limit(2)
                        .map(a -> shortName(a.contact().name()))
                        .toList()));
    }

    String standing() {
        Double revenue = facts.insight().standing().revenue();
        Double share = facts.insight().standing().revenueShare();
        if (revenue == null) {
            return say("standing.none", Arg.text(facts.plan().name()));
        }
        return share == null
                ? say("standing.revenue", Arg.text(facts.plan().name()), Arg.money(revenue))
                : say("standing", Arg.text(facts.plan().name()), Arg.money(revenue), Arg.share(share));
    }

    String quadrant() {
        int develop = facts.insight().in(Quadrant.DEVELOP).size();
        if (facts.insight().contacts().isEmpty()) {
            return say("quadrant.none");
        }
        return develop == 0
                ? say("quadrant.known")
                : say("quadrant", Arg.count(develop), Arg.names(first()));
    }

    String register() {
        return say(
                "register",
                Arg.count(facts.insight().contacts().size()),
                Arg.count(facts.insight().in(Quadrant.UNPLACED).size()));
    }

    String map() {
        return facts.insight().missingPeople().isEmpty()
                ? say("map", Arg.names(shortNames(facts.insight().centralPeople())))
                : say("map.missing", Arg.count(facts.insight().missingPeople().size()));
    }

    String links() {
        return facts.insight().team().stream()
                .filter(t -> t.capitalShare() != null)
                .findFirst()
                .map(t -> say(
                        "links",
                        Arg.text(shortName(t.member().name())),
                        Arg.share(t.capitalShare() == null ? 0 : t.capitalShare())))
                .orElse(say("links.none"));
    }

    String paths() {
        return facts.plan().byPriority().stream()
                .filter(aim -> aim.contact().access() != null
                        && !aim.contact().access().introducers().isEmpty())
                .findFirst()
                .map(aim -> say(
                        "paths",
                        Arg.text(shortName(aim.contact().access().introducers().getFirst())),
                        Arg.text(shortName(aim.contact().access().from())),
                        Arg.text(shortName(aim.contact().name()))))
                .orElse(say("paths.none"));
    }

    String eighteen() {
        return say(
                "eighteen",
                Arg.phrase(dev.kap.wording.Sentence.verbatim(
                        facts.said().word("zone", facts.plan().diagnosis().zone()))),
                Arg.count(facts.plan().diagnosis().count(Status.GAP)),
                Arg.count(facts.plan().diagnosis().count(Status.UNKNOWN)));
    }

    String objectives() {
        List<ObjectiveInsight> all = facts.plan().diagnosis().objectives();
        long smart = all.stream().filter(o -> o.smart().all()).count();
        long behind =
                all.stream().filter(o -> Boolean.FALSE.equals(o.onTrack())).count();
        return say("objectives", Arg.count(all.size()), Arg.count(smart), Arg.count(behind));
    }

    String ninetyDays() {
        List<Move> moves = facts.plan().plan90();
        if (moves.isEmpty()) {
            return say("days.none");
        }
        return say(
                "days",
                Arg.count(moves.size()),
                Arg.day(facts.asOf().plusDays(90)),
                Arg.count(moves.stream().filter(Move::overdue).count()),
                Arg.count(moves.stream().filter(Move::proposed).count()));
    }

    String risks() {
        return facts.plan().risks().isEmpty()
                ? say("risks.none")
                : facts.said().text(facts.plan().risks().getFirst().title());
    }

    private List<ContactAim> develop() {
        return facts.plan().byPriority().stream()
                .filter(aim -> aim.contact().quadrant() == Quadrant.DEVELOP)
                .toList();
    }

    private List<String> first() {
        return facts.plan().byPriority().stream()
                .limit(NAMES)
                .map(aim -> shortName(aim.contact().name()))
                .toList();
    }

    private List<String> shortNames(List<String> names) {
        return facts.shortNames().of(names);
    }

    private String shortName(String name) {
        return facts.shortNames().of(name);
    }

    private String say(String key, Arg... args) {
        return facts.said().text("headline." + key, args);
    }
}
