package dev.kap.report.page.person;

import dev.kap.plan.TimeBudget.Care;
import dev.kap.plan.person.HoursAsked;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.List;

/// What stands under the bars of somebody's hours: what to drop first, and what then stays open.
record HoursNote(HoursAsked hours, PersonContext facts) {

    /// So many calls are named.
    private static final int NAMED = 3;

    String text() {
        if (hours.asked() == 0) {
            return "";
        }
        List<String> said = new ArrayList<>();
        Double has = hours.steps().getFirst().has();
        if (has == null) {
            return facts.say("sheet.hours.unknown");
        }
        double all = has * hours.steps().size();
        said.add(facts.say("sheet.hours.bar", hours(hours.asked()), hours(all)));
        if (hours.firstOver() > 0) {
            drop(said);
            open(said);
        }
        return String.join(" ", said);
    }

    private void drop(List<String> said) {
        if (hours.dropped().isEmpty()) {
            said.add(facts.say("sheet.hours.nothing"));
            return;
        }
        List<String> names =
                hours.dropped().stream().limit(NAMED).map(this::named).toList();
        int more = hours.dropped().size() - names.size();
        said.add(
                more == 0
                        ? facts.say("sheet.hours.drop", Arg.names(names), hours(hours.droppedHours()))
                        : facts.say(
                                "sheet.hours.drop.more",
                                Arg.text(String.join(", ", names)),
                                hours(hours.droppedHours()),
                                Arg.text(String.valueOf(more))));
    }

    private String named(Care care) {
        return facts.accountNamed(care.account())
                .map(account -> facts.theirs(account, care.contact()))
                .orElse(care.contact());
    }

    private void open(List<String> said) {
        if (Math.round(hours.open()) == 0) {
            return;
        }
        said.add(
                hours.manager().isEmpty()
                        ? facts.say("sheet.hours.open", hours(hours.open()))
                        : facts.say(
                                "sheet.hours.open.ask", hours(hours.open()), Arg.text(facts.ours(hours.manager()))));
    }

    private static Arg hours(double hours) {
        return Arg.text(String.valueOf(Math.round(hours)));
    }
}
