package dev.kap.report.page.person;

import dev.kap.plan.Move;
import dev.kap.plan.person.HandoverPlan;
import dev.kap.plan.person.HandoverPlan.Known;
import dev.kap.plan.person.HandoverPlan.Moved;
import dev.kap.plan.person.HandoverPlan.Received;
import dev.kap.portfolio.Status;
import dev.kap.problem.Place;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.part.Sign;
import dev.kap.report.page.person.HandoverPage.CellRow;
import dev.kap.report.page.person.HandoverPage.ContactRow;
import dev.kap.report.page.person.HandoverPage.KnownRow;
import dev.kap.report.page.person.HandoverPage.MoveRow;
import dev.kap.report.page.person.HandoverPage.PostRow;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The rows of a handover.
record HandoverRows(HandoverPlan plan, HandoverRoom room, PersonContext facts) {

    private static final int SENTENCES = 2;

    List<ContactRow> contacts() {
        return rows(0, room.contacts());
    }

    List<ContactRow> moreContacts() {
        return rows(room.contacts(), room.contacts() + room.rest());
    }

    private List<ContactRow> rows(int from, int to) {
        return IntStream.range(from, Math.min(to, plan.contacts().size()))
                .mapToObj(i -> row(i + 1, plan.contacts().get(i)))
                .toList();
    }

    private ContactRow row(int number, Received one) {
        String title = one.passed().contact().contact().position().jobTitle();
        String firm = facts.brief(one.account().name());
        return new ContactRow(
                facts.said().count(number),
                facts.person(one.account(), one.passed().contact()),
                title.isEmpty() ? firm : facts.say("handover.title", Arg.text(title), Arg.text(firm)),
                hangs(one),
                links(one),
                one.follower().isEmpty() ? facts.say("handover.nobody") : facts.ours(one.follower()),
                facts.said().shortDay(one.meeting()));
    }

    private String hangs(Received one) {
        List<Sentence> said = one.hanging();
        if (said.isEmpty()) {
            PrintFormat print = facts.said();
            return facts.say(
                    "hangs.weight",
                    Arg.text(print.score(one.passed().contact().influence().value())),
                    Arg.text(print.score(one.passed().contact().relationship().value())));
        }
        List<String> texts =
                said.stream().limit(SENTENCES).map(facts.said()::text).toList();
        return String.join(" ", texts);
    }

    private Sign links(Received one) {
        if (!one.only()) {
            return new Sign("", facts.say("handover.links.shared"));
        }
        return Sign.of(Status.GAP, facts.say(one.passed().linked() ? "handover.links.only" : "handover.links.none"));
    }

    String caption() {
        int all = plan.contacts().size();
        if (all == 0) {
            return "";
        }
        String shown = room.contacts() < all
                ? facts.say(
                        "handover.caption.some",
                        Arg.text(facts.said().count(room.contacts())),
                        Arg.text(facts.said().count(all)))
                : "";
        String asked = plan.leaves().noted() ? "" : facts.say("handover.caption.asked");
        String undated = plan.contacts().stream().anyMatch(one -> one.meeting() == null)
                ? facts.say("handover.caption.undated")
                : "";
        return Stream.of(shown, undated, asked)
                .filter(text -> !text.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    String meetingsTitle() {
        List<LocalDate> days = plan.contacts().stream()
                .limit(room.contacts())
                .map(Received::meeting)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return days.isEmpty()
                ? ""
                : facts.say(
                        "handover.meetings",
                        Arg.countInWords(days.size()),
                        Arg.text(facts.said().day(days.getLast())));
    }

    List<MoveRow> moves() {
        return plan.moves().stream().limit(room.moves()).map(this::move).toList();
    }

    List<MoveRow> moreMoves() {
        return plan.moves().stream()
                .skip(room.moves())
                .limit(room.rest())
                .map(this::move)
                .toList();
    }

    private MoveRow move(Moved one) {
        Move move = one.move().move();
        return new MoveRow(
                facts.number(one.move().account(), move),
                facts.said().text(move.action()),
                follower(one.follower()),
                facts.said().shortDay(move.day().orElse(null)),
                move.overdue());
    }

    private String follower(String name) {
        return name.isEmpty() ? facts.say("handover.nobody") : facts.ours(name);
    }

    List<KnownRow> known() {
        return plan.known().stream().limit(room.known()).map(this::known).toList();
    }

    List<KnownRow> moreKnown() {
        return plan.known().stream()
                .skip(room.known())
                .limit(room.rest())
                .map(this::known)
                .toList();
    }

    private KnownRow known(Known one) {
        Arg text = Arg.text(one.text());
        return new KnownRow(
                facts.theirs(one.account(), one.contact()), one.pain() ? facts.say("handover.pain", text) : one.text());
    }

    List<PostRow> posts() {
        return plan.parts().stream().flatMap(this::posts).limit(room.rest()).toList();
    }

    private Stream<PostRow> posts(HandoverPlan.Part part) {
        List<String> what = new ArrayList<>();
        if (part.handover().posts().manager()) {
            what.add(facts.said().text("label.accountManager"));
        }
        if (part.handover().posts().sponsor()) {
            what.add(facts.said().text("label.executiveSponsor"));
        }
        part.handover()
                .posts()
                .objectives()
                .forEach(goal -> what.add(facts.say("handover.goal", Arg.text(goal.text()))));
        part.handover()
                .posts()
                .opportunities()
                .forEach(deal -> what.add(facts.say("handover.deal", Arg.text(deal.name()))));
        String follower = follower(Objects.requireNonNullElse(part.handover().standIn(), ""));
        return what.stream().map(text -> new PostRow(facts.firm(part.account().name()), text, follower));
    }

    /// How much of the lists has no room on three pages.
    String restNote() {
        int left = Stream.of(
                        plan.contacts().size() - room.contacts(),
                        plan.moves().size() - room.moves(),
                        plan.known().size() - room.known())
                .mapToInt(size -> Math.max(0, size - room.rest()))
                .sum();
        return PersonalPage.more("handover.left-out", left, facts);
    }

    List<CellRow> cells() {
        Map<String, List<String>> bySheet = new LinkedHashMap<>();
        plan.cells().stream()
                .sorted(Comparator.comparing(Place::sheet))
                .forEach(place -> bySheet.computeIfAbsent(place.sheet(), none -> new ArrayList<>())
                        .add(place.cell()));
        return bySheet.entrySet().stream()
                .map(entry -> new CellRow(entry.getKey(), String.join(", ", entry.getValue())))
                .toList();
    }
}
