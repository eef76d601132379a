package dev.kap.report.data;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.diagnosis.answer.ObjectiveInsight;
import dev.kap.diagnosis.answer.Smart;
import dev.kap.diagnosis.answer.Votes;
import dev.kap.insight.Finding;
import dev.kap.plan.Move;
import dev.kap.plan.Register;
import dev.kap.plan.Risk;
import dev.kap.portfolio.Objective;
import dev.kap.wording.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers, goals, moves and risks as results.json holds them, in the plan's language.
record PlanFields(Wording wording) {

    JsonFields diagnosis(Diagnosis d) {
        return new JsonFields()
                .count("number", d.number())
                .constant("status", d.status())
                .number("value", d.value())
                .text("evidence", wording.say(d.evidence()))
                .text("nextStep", wording.say(d.nextStep()))
                .count("nextMove", d.nextMove())
                .text("answeredBy", d.answeredBy() == null ? "computed" : "person")
                .text("person", d.person().orElse(null))
                .object("room", votes(d.room()))
                .text("figure", wording.say(d.figure()))
                .texts("rows", AgendaFields.rows(d.rows()));
    }

    private static JsonFields votes(@Nullable Votes votes) {
        return new JsonFields()
                .count("yes", votes == null ? null : votes.yes())
                .count("half", votes == null ? null : votes.half())
                .count("no", votes == null ? null : votes.no())
                .count("cantSay", votes == null ? null : votes.cantSay());
    }

    JsonFields objective(ObjectiveInsight insight) {
        Objective o = insight.objective();
        return new JsonFields()
                .text("text", o.text())
                .object("smart", smart(insight.smart()))
                .flag("onTrack", insight.onTrack())
                .count("quarterDue", insight.quarterDue())
                .constant("kind", o.kind())
                .text("contact", o.contact())
                .text("measure", o.gauge().measure())
                .number("baseline", o.gauge().baseline())
                .number("target", o.gauge().target())
                .text("unit", o.gauge().unit())
                .date("due", o.due())
                .text("owner", o.owner())
                .texts(
                        "failures",
                        insight.smart().failures().stream().map(wording::say).toList());
    }

    private static JsonFields smart(Smart smart) {
        return new JsonFields()
                .flag("s", smart.specific())
                .flag("m", smart.measurable())
                .flag("a", smart.achievable())
                .flag("r", smart.relevant())
                .flag("t", smart.timeBound());
    }

    /// One move of the whole register.
    JsonFields registered(Move m) {
        return new JsonFields()
                .count("number", m.open() ? Integer.valueOf(m.number()) : null)
                .text("intent", m.intent().key())
                .text("contact", m.contact())
                .text("text", wording.say(m.action()))
                .text("owner", m.owner())
                .flag("ownerLeft", m.ownerLeft())
                .text("through", String.join(", ", m.through()))
                .text("asks", m.doer().asks())
                .date("by", m.timing().day())
                .number("from", m.relationshipToday())
                .number("to", m.targetRelationship())
                .flag("proposed", m.proposed())
                .constant("state", m.state())
                .object(
                        "trigger",
                        new JsonFields()
                                .text("rule", m.rule().key())
                                .text("why", wording.say(m.trigger()))
                                .texts("cells", AgendaFields.rows(m.rows())));
    }

    JsonFields move(Move m) {
        return new JsonFields()
                .count("number", m.number())
                .date("by", m.by())
                .text("contact", m.contact())
                .text("action", wording.say(m.action()))
                .text("owner", m.owner())
                .text("through", String.join(", ", m.through()))
                .flag("proposed", m.proposed())
                .number("targetRelationship", m.targetRelationship())
                .flag("overdue", m.overdue())
                .count("step", m.step())
                .number("relationshipToday", m.relationshipToday())
                .text("trigger", wording.say(m.trigger()))
                .texts("rows", AgendaFields.rows(m.rows()));
    }

    JsonFields finding(Finding finding, Register register) {
        return new JsonFields()
                .constant("kind", finding.kind())
                .text("who", finding.who())
                .text("finding", wording.say(finding.sentence()))
                .text("advice", wording.say(finding.advice()))
                .texts(
                        "moves",
                        register.answering(finding)
                                .map(move -> List.of(String.valueOf(move.number())))
                                .orElseGet(() -> numbers(finding.who(), register)))
                .texts("rows", AgendaFields.rows(finding.rows()));
    }

    /// The numbers of what is to be done with somebody.
    static List<String> numbers(@Nullable String who, Register register) {
        return who == null
                ? List.of()
                : register.forContact(who).stream()
                        .map(move -> String.valueOf(move.number()))
                        .toList();
    }

    JsonFields risk(Risk risk) {
        return new JsonFields()
                .text("title", wording.say(risk.title()))
                .text("detail", wording.say(risk.detail()))
                .text("answer", wording.say(risk.answer()))
                .texts("moves", risk.moves().stream().map(String::valueOf).toList());
    }
}
