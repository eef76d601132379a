package dev.kap.report.page.workshop;

import dev.kap.plan.workshop.PointToSettle;
import dev.kap.plan.workshop.PrintList;
import dev.kap.plan.workshop.PrintList.Printed;
import dev.kap.plan.workshop.SessionStage;
import dev.kap.plan.workshop.SessionStep;
import dev.kap.plan.workshop.Workshop;
import dev.kap.plan.workshop.WorkshopSheet;
import dev.kap.plan.workshop.WorkshopSheet.Stock;
import dev.kap.plan.workshop.WorkshopTerms;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.ObjectiveKind;
import dev.kap.portfolio.TeamMember;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The minute plan with the material and the room: the guide's first page.
///
/// @param leftOut for which steps there is no time; empty where all are held
public record GuideView(
        String headline, List<Row> steps, String caption, String leftOut, List<Counted> material, List<Counted> room) {

    private static final int HOUR = 60;

    /// A step, or the break.
    ///
    /// @param sheets their numbers
    public record Row(
            String number,
            String start,
            String minutes,
            String name,
            String aim,
            String parts,
            String sheets,
            String say,
            String trap) {}

    /// A figure, or a word, with what it counts or says.
    public record Counted(String count, String what) {}

    /// The page of that workshop.
    static GuideView of(WorkshopContext facts) {
        Workshop workshop = facts.workshop();
        return new GuideView(
                headline(facts),
                workshop.steps().stream().map(step -> row(step, facts)).toList(),
                caption(facts),
                leftOut(facts),
                material(facts),
                room(facts));
    }

    private static String headline(WorkshopContext facts) {
        int minutes = facts.workshop().terms().minutes();
        long steps = facts.workshop().steps().stream()
                .filter(step -> step.stage() != SessionStage.BREAK)
                .count();
        String time = minutes % HOUR == 0
                ? facts.text("hours", Arg.countInWords(minutes / HOUR))
                : facts.text("minutes.words", Arg.count(minutes));
        int points = facts.workshop().points().size();
        return points == 0
                ? facts.text("guide.headline.none", Arg.countInWords(steps), Arg.text(time))
                : facts.text("guide.headline", Arg.countInWords(points), Arg.text(time), Arg.countInWords(steps));
    }

    private static Row row(SessionStep step, WorkshopContext facts) {
        String key = "step." + step.stage().key();
        boolean pause = step.stage() == SessionStage.BREAK;
        String parts = step.parts().stream()
                .map(part -> facts.text(
                        "part.minutes", Arg.count(part.minutes()), Arg.text(facts.text("part." + part.key()))))
                .collect(Collectors.joining(", "));
        return new Row(
                pause ? "" : String.valueOf(step.number()),
                step.start().toString(),
                facts.text("min", Arg.count(step.minutes())),
                facts.text(key),
                aim(step, facts),
                pause ? "" : parts,
                sheets(step.stage(), facts),
                pause ? "" : facts.text(key + ".say"),
                pause ? "" : trap(step.stage(), facts));
    }

    private static String aim(SessionStep step, WorkshopContext facts) {
        String aim = aim(step.stage(), facts);
        List<Integer> points = IntStream.range(0, facts.workshop().points().size())
                .filter(i -> facts.workshop().points().get(i).stage() == step.stage())
                .mapToObj(i -> i + 1)
                .toList();
        if (points.isEmpty()) {
            return aim;
        }
        List<String> numbers = points.stream().map(String::valueOf).toList();
        return aim + " " + facts.text("step.settle", Arg.count(points.size()), Listing.names(numbers));
    }

    private static String aim(SessionStage stage, WorkshopContext facts) {
        Workshop workshop = facts.workshop();
        String key = "step." + stage.key() + ".aim";
        return switch (stage) {
            case OPEN -> goal(facts);
            case PLACE ->
                workshop.aside().isEmpty()
                        ? facts.text(key, Arg.count(workshop.placed().size()))
                        : facts.text(
                                key + ".some",
                                Arg.count(workshop.placed().size()),
                                Arg.count(workshop.placed().size()
                                        + workshop.aside().size()));
            case MAP -> facts.text(key, Arg.count(workshop.missing()));
            case BREAK, DEPARTURE ->
                facts.text(
                        key,
                        Arg.count(workshop.stakes().size()),
                        Arg.count(workshop.terms().pairs()));
            case GOALS -> goals(facts, key);
            case COMMIT -> facts.text(key, Arg.count(workshop.terms().people()));
            case LINKS, EIGHTEEN, DAYS -> facts.text(key);
        };
    }

    private static String goal(WorkshopContext facts) {
        return facts.plan().insight().account().objectives().stream()
                .filter(one -> one.kind() == ObjectiveKind.BUSINESS || one.kind() == ObjectiveKind.SALES)
                .map(Objective::text)
                .findFirst()
                .map(text -> facts.text("step.open.aim", Arg.text(text)))
                .orElseGet(() -> facts.text("step.open.aim.none"));
    }

    private static String goals(WorkshopContext facts, String key) {
        List<String> loose = new ArrayList<>();
        var all = facts.plan().diagnosis().objectives();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).smart().failures().isEmpty()) {
                loose.add(String.valueOf(i + 1));
            }
        }
        if (all.isEmpty()) {
            return facts.text(key + ".none");
        }
        return loose.isEmpty()
                ? facts.text(key + ".new")
                : facts.text(key, Arg.count(loose.size()), Listing.few(loose, 4));
    }

    private static String trap(SessionStage stage, WorkshopContext facts) {
        String key = "step." + stage.key() + ".trap";
        String sponsor = facts.plan().insight().account().profile().care().executiveSponsor();
        if (stage == SessionStage.OPEN && !sponsor.isEmpty()) {
            return facts.text(key + ".named", Arg.text(facts.names().of(sponsor)));
        }
        return facts.text(key);
    }

    private static String sheets(SessionStage stage, WorkshopContext facts) {
        return facts.list().sheets().stream()
                .map(Printed::sheet)
                .filter(sheet -> sheet != WorkshopSheet.GUIDE && sheet.stages().contains(stage))
                .map(sheet -> String.valueOf(sheet.number()))
                .collect(Collectors.joining(", "));
    }

    private static String caption(WorkshopContext facts) {
        int all = facts.workshop().terms().minutes();
        int pause = facts.workshop()
                .step(SessionStage.BREAK)
                .map(SessionStep::minutes)
                .orElse(0);
        return facts.text("guide.caption", Arg.count(all - pause), Arg.count(pause), Arg.count(all));
    }

    private static String leftOut(WorkshopContext facts) {
        List<String> names = facts.workshop().leftOut().stream()
                .map(stage -> stage.number() + " " + facts.text("pre.name." + stage.key()))
                .toList();
        return names.isEmpty()
                ? ""
                : facts.text(
                        "guide.left-out",
                        Arg.count(names.size()),
                        Listing.names(names),
                        Arg.count(facts.workshop().terms().minutes()));
    }

    private static List<Counted> material(WorkshopContext facts) {
        Workshop workshop = facts.workshop();
        PrintList list = facts.list();
        WorkshopTerms terms = workshop.terms();
        int names = WorkshopTerms.SETS * workshop.placed().size();
        int blank = WorkshopTerms.SETS * Workshop.CARDS_A_LEAF * workshop.nameCardLeaves() - names;
        int departure = Workshop.CARDS_A_LEAF * workshop.departureCardLeaves();
        int dots = workshop.placed().size() + workshop.missing();
        long walls =
                list.sheets().stream().filter(one -> one.sheet().onTheWall()).count();
        List<String> envelopes = list.sheets().stream()
                .map(Printed::sheet)
                .filter(WorkshopSheet::inEnvelope)
                .map(sheet -> String.valueOf(sheet.number()))
                .toList();
        return List.of(
                counted(
                        list.leaves(),
                        facts.text(
                                "material.leaves",
                                Arg.count(list.leaves(Stock.A4)),
                                Arg.count(list.leaves(Stock.CARD)),
                                Arg.count(list.leaves(Stock.A3)))),
                counted(
                        names + blank + departure,
                        facts.text("material.cards", Arg.count(names), Arg.count(blank), Arg.count(departure))),
                counted(WorkshopTerms.SETS * dots, facts.text("material.dots", Arg.count(dots))),
                counted(2 * terms.people(), facts.text("material.pens", Arg.count(terms.people()))),
                counted((int) (4 * walls), facts.text("material.tape", Arg.count(walls))),
                counted(envelopes.size(), facts.text("material.envelopes", Arg.text(String.join(", ", envelopes)))));
    }

    private static Counted counted(int count, String what) {
        return new Counted(String.valueOf(count), what);
    }

    private static List<Counted> room(WorkshopContext facts) {
        Workshop workshop = facts.workshop();
        WorkshopTerms terms = workshop.terms();
        List<Counted> room = new ArrayList<>();
        int seats = (terms.people() + terms.tables() - 1) / terms.tables();
        room.add(new Counted(
                facts.text("room"), facts.text("room.tables", Arg.count(terms.tables()), Arg.count(seats))));
        List<String> guests = workshop.guests().stream()
                .map(TeamMember::name)
                .map(facts.names()::of)
                .toList();
        for (int table = 0; table < terms.tables(); table++) {
            int from = Math.min(guests.size(), table * seats);
            List<String> seated = guests.subList(from, Math.min(guests.size(), from + seats));
            int places = Math.min(seats, terms.people() - table * seats);
            room.add(new Counted(
                    facts.text("room.table", Arg.text(String.valueOf((char) ('A' + table)))),
                    seats(seated, places, facts)));
        }
        room.add(new Counted(facts.text("room.up"), facts.text("room.up.which")));
        room.add(new Counted(facts.text("room.after"), facts.text("room.after.which")));
        return room;
    }

    private static String seats(List<String> seated, int places, WorkshopContext facts) {
        int free = places - seated.size();
        String names = String.join(", ", seated);
        if (free <= 0) {
            return names;
        }
        String more = facts.text("room.free", Arg.count(free));
        return names.isEmpty() ? more : names + ", " + more;
    }

    /// The minutes of all points together.
    static int minutes(Workshop workshop) {
        return workshop.points().stream()
                .mapToInt((PointToSettle one) -> workshop.minutes(one))
                .sum();
    }
}
