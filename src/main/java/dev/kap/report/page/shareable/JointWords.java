package dev.kap.report.page.shareable;

import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;

/// How an edition for a customer speaks.
///
/// @param name of the customer
/// @param ours our company; empty where Settings names none
record JointWords(PrintFormat said, String name, String ours) {

    String say(String key, Arg... args) {
        return said.wording().say("shareable." + key, args);
    }

    /// The customer in short.
    String them() {
        return JointPlanPage.brief(name);
    }

    /// Us in short.
    String us() {
        return ours.isEmpty() ? say("us") : JointPlanPage.brief(ours);
    }

    /// Both sides, above their people.
    String names() {
        return say("names", Arg.text(them()), Arg.text(us()));
    }
}
