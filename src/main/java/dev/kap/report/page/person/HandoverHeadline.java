package dev.kap.report.page.person;

import dev.kap.plan.person.HandoverPlan;
import dev.kap.plan.person.HandoverPlan.Leaves;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;

/// What a handover says first: when somebody leaves, never why, and who would be left alone.
record HandoverHeadline(HandoverPlan plan, PersonContext facts) {

    String text() {
        if (plan.parts().isEmpty()) {
            return facts.say("handover.empty", Arg.text(plan.person()));
        }
        return plan.leaves().noted()
                ? leaves() + " " + facts.said().text(alone())
                : facts.say("handover.headline.asked", Arg.text(plan.person()), Arg.phrase(alone()));
    }

    private String leaves() {
        Leaves leaves = plan.leaves();
        Arg name = Arg.text(plan.person());
        LocalDate last = leaves.lastDay();
        if (last == null) {
            return facts.say("handover.headline.gone", name);
        }
        return facts.say(
                leaves.gone() ? "handover.headline.left" : "handover.headline.leaves",
                name,
                Arg.text(facts.said().day(last)));
    }

    private Sentence alone() {
        if (plan.alone() > 0) {
            return Sentence.of(
                    "people.handover.alone",
                    Arg.countInWords(plan.alone()),
                    Arg.phrase(Sentence.of("people.handover.accounts", Arg.countInWords(plan.accountsAlone()))));
        }
        return Sentence.of(
                "people.handover.shared",
                Arg.phrase(Sentence.of(
                        "people.handover.contacts",
                        Arg.countInWords(plan.contacts().size()))),
                Arg.phrase(Sentence.of(
                        "people.handover.moves", Arg.countInWords(plan.moves().size()))));
    }
}
