package dev.kap.report.workbook.next;

import dev.kap.plan.AccountPlan;
import dev.kap.plan.ChangeCounts;
import dev.kap.plan.ChangeCounts.Kind;
import dev.kap.plan.Move;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.Decision;
import dev.kap.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The sheet that holds one row a day: what a run counted, and against a workbook before what changed. A second run of
/// the same day takes the place of the first.
final class ChangeLog {

    private static final String NAME = "Change log";
    private static final int WIDTH = 13;

    private static final List<String> COUNTS = List.of(
            "accounts",
            "contacts",
            "open",
            "proposed",
            "accepted",
            "refused",
            "renamed",
            "joined",
            "left",
            "shifts",
            "answers",
            "opportunities",
            "kept",
            "late",
            "dropped");

    /// What is counted against a workbook before.
    private static final Map<String, Kind> CHANGED = Map.of(
            "renamed", Kind.RENEWED,
            "joined", Kind.CAME,
            "left", Kind.WENT,
            "shifts", Kind.SHIFTED,
            "answers", Kind.ANSWERS,
            "opportunities", Kind.DEALS,
            "kept", Kind.KEPT,
            "late", Kind.LATE,
            "dropped", Kind.DROPPED);

    private final XSSFWorkbook book;
    private final Wording wording;

    ChangeLog(XSSFWorkbook book, Wording wording) {
        this.book = book;
        this.wording = wording;
    }

    private String say(String key) {
        return wording.say("workbook.next.log." + key);
    }

    void write(PortfolioPlan plan) {
        Map<String, Integer> widths = new LinkedHashMap<>();
        widths.put(say("day"), WIDTH);
        COUNTS.forEach(count -> widths.put(say(count), WIDTH));
        OwnSheet sheet = new OwnSheet(book, NAME, widths);
        LocalDate asOf = plan.insight().portfolio().asOf();
        List<Map<String, Object>> rows = new ArrayList<>(sheet.rows());
        rows.removeIf(row -> asOf.equals(row.get(say("day"))));
        rows.add(row(asOf, plan));
        sheet.put(rows);
    }

    private Map<String, Object> row(LocalDate asOf, PortfolioPlan plan) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(say("day"), asOf);
        row.put(say("accounts"), plan.accounts().size());
        row.put(
                say("contacts"),
                sum(plan, account -> account.insight().contacts().size()));
        row.put(say("open"), sum(plan, account -> count(account, false)));
        row.put(say("proposed"), sum(plan, account -> count(account, true)));
        row.put(say("accepted"), sum(plan, account -> decided(account, Decision.ACCEPT, Decision.CHANGE)));
        row.put(say("refused"), sum(plan, account -> decided(account, Decision.REFUSE)));
        ChangeCounts.of(plan)
                .ifPresent(changed -> CHANGED.forEach((key, kind) -> row.put(say(key), changed.count(kind))));
        return row;
    }

    private static int sum(PortfolioPlan plan, ToIntFunction<AccountPlan> count) {
        return plan.accounts().stream().mapToInt(count).sum();
    }

    private static int count(AccountPlan account, boolean proposed) {
        return (int) account.register().open().stream()
                .map(Move::proposed)
                .filter(one -> one == proposed)
                .count();
    }

    private static int decided(AccountPlan account, Decision... decisions) {
        List<Decision> these = List.of(decisions);
        Stream<Action> actions = account.insight().account().actions().stream();
        return (int) actions.filter(action -> action.proposal() != null)
                .map(action -> action.handling().decision())
                .filter(decision -> decision != null && these.contains(decision))
                .count();
    }
}
