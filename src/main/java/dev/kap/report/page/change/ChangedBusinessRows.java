package dev.kap.report.page.change;

import dev.kap.plan.ChangeDetail;
import dev.kap.plan.ChangeDetail.DealChange;
import dev.kap.plan.ChangeDetail.GoalChange;
import dev.kap.report.page.change.ChangePage.DealRow;
import dev.kap.report.page.change.ChangePage.GoalRow;
import dev.kap.report.page.part.PrintFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Opportunities and goals that are not as they were.
record ChangedBusinessRows(ChangeFacts facts) {

    List<DealRow> deals() {
        return facts.all(ChangeDetail::deals)
                .map(one -> new DealRow(
                        one.account().name(),
                        one.what().name(),
                        facts.said().word("deal", one.what().kind()),
                        step(one.what()),
                        PrintFormat.orUnknown(one.what().owner())))
                .toList();
    }

    private String step(DealChange deal) {
        ChangeDetail.Deal was = deal.was();
        ChangeDetail.Deal is = deal.is();
        if (was == null || is == null) {
            return facts.said()
                    .money(Objects.requireNonNullElse(is, Objects.requireNonNull(was == null ? is : was))
                            .value());
        }
        if (!Objects.equals(was.closes(), is.closes())) {
            return facts.fromTo(
                    facts.said().shortDate(was.closes()), facts.said().shortDate(is.closes()));
        }
        return Objects.equals(was.value(), is.value())
                ? facts.said().money(is.value())
                : facts.fromTo(facts.said().money(was.value()), facts.said().money(is.value()));
    }

    List<GoalRow> goals() {
        return facts.all(ChangeDetail::goals)
                .map(one -> new GoalRow(one.account().name(), one.what().text(), step(one.what())))
                .toList();
    }

    private String step(GoalChange goal) {
        ChangeDetail.Stand was = goal.was();
        ChangeDetail.Stand is = goal.is();
        if (was == null || is == null) {
            return facts.said().text(was == null ? "changes.goal.new" : "changes.goal.gone");
        }
        if (!Objects.equals(was.actual(), is.actual())) {
            return unit(
                    facts.fromTo(facts.said().figure(was.actual()), facts.said().figure(is.actual())), goal);
        }
        if (!Objects.equals(was.target(), is.target())) {
            return unit(
                    facts.fromTo(facts.said().figure(was.target()), facts.said().figure(is.target())), goal);
        }
        return Objects.equals(was.due(), is.due())
                ? facts.fromTo(track(was.onTrack()), track(is.onTrack()))
                : facts.fromTo(facts.said().shortDate(was.due()), facts.said().shortDate(is.due()));
    }

    private static String unit(String step, GoalChange goal) {
        return goal.unit().isEmpty() ? step : step + " " + goal.unit();
    }

    private String track(@Nullable Boolean onTrack) {
        return onTrack == null
                ? PrintFormat.UNKNOWN
                : facts.said().text(onTrack ? "changes.on-track" : "changes.behind");
    }
}
