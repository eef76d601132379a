package dev.kap.report.data;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.diagnosis.answer.ObjectiveInsight;
import dev.kap.diagnosis.answer.Smart;
import dev.kap.insight.Finding;
import dev.kap.plan.Move;
import dev.kap.plan.Risk;
import dev.kap.portfolio.Objective;
import dev.kap.wording.Wording;

/// Answers, goals, moves and risks as results.json holds them, in the plan's language.
record PlanFields(Wording wording) {

    JsonFields diagnosis(Diagnosis d) {
        return new JsonFields()
                .count("number", d.number())
                .constant("status", d.status())
                .number("value", d.value())
                .text("evidence", wording.say(d.evidence()))
                .text("nextStep", wording.say(d.nextStep()))
                .text("answeredBy", d.answeredBy() == null ? "computed" : "person")
                .text("person", d.answeredBy())
                .text("figure", wording.say(d.figure()))
                .texts("rows", AgendaFields.rows(d.rows()));
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

    JsonFields move(Move m) {
        return new JsonFields()
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

    JsonFields finding(Finding finding) {
        return new JsonFields()
                .constant("kind", finding.kind())
                .text("who", finding.who())
                .text("finding", wording.say(finding.sentence()))
                .text("advice", wording.say(finding.advice()))
                .texts("rows", AgendaFields.rows(finding.rows()));
    }

    JsonFields risk(Risk risk) {
        return new JsonFields()
                .text("title", wording.say(risk.title()))
                .text("detail", wording.say(risk.detail()))
                .text("answer", wording.say(risk.answer()));
    }
}
