package dev.kap.report.page.plan;

import dev.kap.plan.Move;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Status;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.List;

/// What is to be settled before the plan is signed.
record OpenPoints(PageContext facts) {

    List<String> sentences() {
        List<String> open = new ArrayList<>();
        add(open, "open.not-smart", notSmart());
        add(open, "open.unplaced", facts.insight().in(Quadrant.UNPLACED).size());
        add(open, "open.overdue", moves(true));
        add(open, "open.proposed", moves(false));
        add(open, "open.unanswered", facts.plan().diagnosis().count(Status.UNKNOWN));
        return open;
    }

    private void add(List<String> open, String key, long count) {
        if (count > 0) {
            open.add(facts.said().text(key, Arg.count(count)));
        }
    }

    private long notSmart() {
        return facts.plan().diagnosis().objectives().stream()
                .filter(o -> !o.smart().all())
                .count();
    }

    private long moves(boolean overdue) {
        return facts.plan().plan90().stream()
                .filter(overdue ? Move::overdue : Move::proposed)
                .count();
    }
}
