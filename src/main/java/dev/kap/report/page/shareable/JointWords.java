package dev.kap.report.page.shareable;

import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import dev.kap.wording.FirmNames;
import java.util.List;

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

    /// Both sides, above their people, as short as they can be told apart.
    String names() {
        FirmNames firms = FirmNames.of(ours.isEmpty() ? List.of(name) : List.of(name, ours));
        return say("names", Arg.text(firms.brief(name)), Arg.text(ours.isEmpty() ? us() : firms.brief(ours)));
    }

    /// An aim as it begins a line.
    String aim(String typed) {
        int first = typed.offsetByCodePoints(0, 1);
        return typed.substring(0, first).toUpperCase(said.wording().language()) + typed.substring(first);
    }

    String teamTitle() {
        return ours.isEmpty() ? say("team.ours") : say("team", Arg.text(us()));
    }
}
