package dev.kap.report.data;

import dev.kap.plan.AccountChange;
import dev.kap.plan.ChangeDetail;
import dev.kap.portfolio.Level;
import org.jspecify.annotations.Nullable;

/// What changed in one account since the workbook before, as results.json holds it.
final class ChangeFields {

    private ChangeFields() {}

    static JsonFields of(AccountChange change) {
        AccountChange.Figures before = change.before();
        ChangeDetail detail = change.detail();
        return new JsonFields()
                .date("since", change.since())
                .flag("nothing", detail.nothing())
                .text("nameBefore", detail.nameBefore())
                .object(
                        "before",
                        new JsonFields()
                                .number("strategicIndex", before.strategicIndex())
                                .number("coveredInfluence", before.coveredInfluence())
                                .number("capital", before.capital())
                                .number("revenue", before.revenue())
                                .constant("tier", detail.before().tier())
                                .number("revenueShare", detail.before().share())
                                .flag("singleThreaded", detail.before().singleThreaded())
                                .texts("carriers", detail.before().carriers()))
                .objects("moved", change.moved(), ChangeFields::moved)
                .texts("joined", change.joined())
                .texts("left", change.left())
                .texts("done", change.done())
                .objects("slipped", change.slipped(), ChangeFields::slipped)
                .objects("renewed", detail.people(), ChangeFields::renewed)
                .objects("came", detail.came(), ChangeFields::person)
                .objects("went", detail.went(), ChangeFields::person)
                .objects("shifts", detail.shifts(), ChangeFields::shift)
                .objects("answers", detail.answers(), ChangeFields::answer)
                .objects("opportunities", detail.deals(), ChangeFields::deal)
                .objects("moves", detail.moves(), ChangeFields::move)
                .objects("objectives", detail.goals(), ChangeFields::goal);
    }

    private static JsonFields moved(AccountChange.Moved moved) {
        return new JsonFields()
                .text("contact", moved.contact())
                .constant("from", moved.from())
                .constant("to", moved.to());
    }

    private static JsonFields slipped(AccountChange.Slipped slipped) {
        return new JsonFields()
                .text("action", slipped.action())
                .date("was", slipped.was())
                .date("due", slipped.due());
    }

    private static JsonFields renewed(ChangeDetail.Renewed one) {
        return new JsonFields()
                .text("contact", one.contact())
                .text("nameBefore", one.nameBefore())
                .text("cameFrom", one.cameFrom())
                .text("wentTo", one.wentTo())
                .flag("promoted", one.promoted())
                .text("titleBefore", one.was() == null ? null : one.was().title())
                .text("title", one.is() == null ? null : one.is().title())
                .text("levelBefore", one.was() == null ? null : level(one.was().level()))
                .text("level", one.is() == null ? null : level(one.is().level()));
    }

    private static @Nullable String level(@Nullable Level level) {
        return level == null ? null : level.key();
    }

    private static JsonFields person(ChangeDetail.Person one) {
        return new JsonFields()
                .text("contact", one.name())
                .text("title", one.title())
                .flag("decides", one.decides())
                .date("day", one.day())
                .texts("links", one.links())
                .texts("opportunities", one.deals())
                .texts("doors", one.doors());
    }

    private static JsonFields shift(ChangeDetail.Shift shift) {
        return new JsonFields()
                .text("contact", shift.contact())
                .number("influenceBefore", shift.was().influence())
                .number("influence", shift.is().influence())
                .number("relationshipBefore", shift.was().relationship())
                .number("relationship", shift.is().relationship())
                .constant("from", shift.was().quadrant())
                .constant("to", shift.is().quadrant())
                .constant("why", shift.why())
                .texts("after", shift.after());
    }

    private static JsonFields answer(ChangeDetail.AnswerChange answer) {
        return new JsonFields()
                .count("number", answer.number())
                .constant("from", answer.was())
                .constant("to", answer.is())
                .constant("why", answer.why())
                .number("points", answer.points());
    }

    private static JsonFields deal(ChangeDetail.DealChange deal) {
        ChangeDetail.Deal was = deal.was();
        ChangeDetail.Deal is = deal.is();
        return new JsonFields()
                .text("name", deal.name())
                .constant("what", deal.kind())
                .constant("from", was == null ? null : was.status())
                .constant("to", is == null ? null : is.status())
                .number("valueBefore", was == null ? null : was.value())
                .number("value", is == null ? null : is.value())
                .date("closeDateBefore", was == null ? null : was.closes())
                .date("closeDate", is == null ? null : is.closes())
                .text("owner", deal.owner());
    }

    private static JsonFields move(ChangeDetail.MoveChange move) {
        ChangeDetail.Task was = move.was();
        ChangeDetail.Task is = move.is();
        return new JsonFields()
                .text("text", move.text())
                .text("contact", move.contact())
                .text("owner", move.owner())
                .constant("what", move.fate())
                .constant("from", was == null ? null : was.state())
                .constant("to", is == null ? null : is.state())
                .date("was", was == null ? null : was.due())
                .date("due", is == null ? null : is.due())
                .count("daysLate", (int) move.daysLate())
                .flag("proposed", move.proposed())
                .text("refusedBecause", move.because());
    }

    private static JsonFields goal(ChangeDetail.GoalChange goal) {
        ChangeDetail.Stand was = goal.was();
        ChangeDetail.Stand is = goal.is();
        return new JsonFields()
                .text("text", goal.text())
                .number("actualBefore", was == null ? null : was.actual())
                .number("actual", is == null ? null : is.actual())
                .number("targetBefore", was == null ? null : was.target())
                .number("target", is == null ? null : is.target())
                .date("was", was == null ? null : was.due())
                .date("due", is == null ? null : is.due())
                .flag("onTrackBefore", was == null ? null : was.onTrack())
                .flag("onTrack", is == null ? null : is.onTrack());
    }
}
