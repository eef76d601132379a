package dev.kap.report;

import dev.kap.diagnosis.answer.AccountDiagnosis;
import dev.kap.figure.StanceSign;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.Concentration;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.TeamInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Bridge;
import dev.kap.plan.MoneyAndPeople;
import dev.kap.plan.Move;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Status;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/// The largest facts in each figure, in words, for those who do not see it.
record FigureFacts(AccountPlan plan, Concentration concentration, Wording wording) {

    List<String> quadrant() {
        List<String> facts = new ArrayList<>();
        facts.add(say(
                "quadrant",
                Arg.count(count(Quadrant.NURTURE)),
                Arg.count(count(Quadrant.DEVELOP)),
                Arg.count(count(Quadrant.SUPPORT)),
                Arg.count(count(Quadrant.WATCH))));
        facts.add(say("unplaced", Arg.count(count(Quadrant.UNPLACED))));
        List<String> first = plan.byPriority().stream()
                .limit(3)
                .map(aim -> aim.contact().name())
                .toList();
        if (!first.isEmpty()) {
            facts.add(say("first", Arg.names(first)));
        }
        List<String> opponents = plan.insight().contacts().stream()
                .filter(contact -> StanceSign.of(contact).framed())
                .map(ContactInsight::name)
                .toList();
        if (!opponents.isEmpty()) {
            facts.add(say("opponents", Arg.names(opponents)));
        }
        return facts;
    }

    List<String> coverage() {
        List<String> facts = new ArrayList<>();
        AccountInsight insight = plan.insight();
        if (insight.coverage().vertical() != null) {
            facts.add(say("vertical", Arg.share(insight.coverage().vertical())));
        }
        if (insight.coverage().horizontal() != null) {
            facts.add(say("horizontal", Arg.share(insight.coverage().horizontal())));
        }
        facts.add(say(
                "holes",
                Arg.count(insight.coverage().cells().stream()
                        .filter(cell -> cell.bestLink() == 0)
                        .count())));
        return facts;
    }

    List<String> index() {
        AccountDiagnosis d = plan.diagnosis();
        return List.of(
                say("strategic", Arg.figure((double) Math.round(d.strategicIndex()))),
                say(
                        "index",
                        Arg.count(d.count(Status.GOOD)),
                        Arg.count(d.count(Status.ATTENTION)),
                        Arg.count(d.count(Status.GAP)),
                        Arg.count(d.count(Status.UNKNOWN))));
    }

    List<String> money() {
        MoneyAndPeople money = plan.agenda().money();
        return List.of(say("money", Arg.money(money.openValue()), Arg.money(money.weighted())));
    }

    List<String> bridge() {
        Bridge bridge = plan.agenda().money().bridge();
        Double today = bridge.today();
        Double expected = bridge.expected();
        Double goal = bridge.goal();
        return today == null || expected == null || goal == null
                ? List.of()
                : List.of(say("bridge", Arg.money(today), Arg.money(expected), Arg.money(goal)));
    }

    List<String> timeline() {
        List<Move> moves = plan.plan90();
        return List.of(
                say("moves", Arg.count(moves.size())),
                say("overdue", Arg.count(moves.stream().filter(Move::overdue).count())),
                say("proposed", Arg.count(moves.stream().filter(Move::proposed).count())));
    }

    List<String> pareto() {
        List<String> facts = new ArrayList<>();
        if (concentration.top3Share() != null) {
            facts.add(say("top3", Arg.share(concentration.top3Share())));
        }
        if (concentration.accountsFor80Percent() != null) {
            facts.add(say("pareto", Arg.count(concentration.accountsFor80Percent())));
        }
        concentration.ranking().stream()
                .filter(ranked -> ranked.account().equals(plan.name()))
                .forEach(ranked -> facts.add(say("account", Arg.text(ranked.account()), Arg.share(ranked.share()))));
        return facts;
    }

    List<String> links() {
        List<String> facts = new ArrayList<>();
        List<LinkWorth> all = plan.insight().contacts().stream()
                .map(ContactInsight::links)
                .flatMap(List::stream)
                .filter(LinkWorth::counts)
                .toList();
        facts.add(say("links", Arg.count(all.stream().filter(LinkWorth::live).count()), Arg.count(all.size())));
        plan.insight().team().stream()
                .filter(t -> t.liveLinks() > 0)
                .findFirst()
                .ifPresent(t -> facts.add(busiest(t)));
        facts.add(say(
                "unlinked",
                Arg.count(plan.insight().contacts().stream()
                        .filter(c -> !c.hasLiveLink())
                        .count())));
        return facts;
    }

    List<String> map() {
        List<String> facts = new ArrayList<>();
        AccountInsight insight = plan.insight();
        facts.add(say(
                "people",
                Arg.count(insight.contacts().size()),
                Arg.count(insight.team().size())));
        if (!insight.structure().centralPeople().isEmpty()) {
            facts.add(say("central", Arg.names(insight.structure().centralPeople())));
        }
        facts.add(say("missing", Arg.count(insight.structure().missingPeople().size())));
        return facts;
    }

    private String busiest(TeamInsight member) {
        return say("busiest", Arg.text(member.member().name()), Arg.count(member.liveLinks()));
    }

    private int count(Quadrant quadrant) {
        return plan.insight().in(quadrant).size();
    }

    private String say(String key, Arg... args) {
        return wording.say("report.alt." + key, args);
    }
}
