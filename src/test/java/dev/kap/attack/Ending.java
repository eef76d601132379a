package dev.kap.attack;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a run under attack ended.
 *
 * @param exit its exit code
 * @param said all that it printed
 */
record Ending(int exit, String said) {

    private static final Pattern TRACE =
            Pattern.compile("\\bException\\b|[a-z]Exception|\\tat |\\bbug\\b|OutOfMemory|StackOverflow");

    private static final int SHOWN = 300;

    /** What is wrong with it; empty where it is as it must be. */
    Optional<String> fault(Attack attack, Path out) {
        if (!attack.exits().contains(exit)) {
            return Optional.of("exit " + exit + ", not one of " + attack.exits() + ": " + brief());
        }
        if (TRACE.matcher(said).find()) {
            return Optional.of("speaks of its own failure: " + brief());
        }
        if (said.contains("a fault of the program")) {
            return Optional.of("something could not be made: " + brief());
        }
        if (!said.contains(attack.word())) {
            return Optional.of("does not say \"" + attack.word() + "\": " + brief());
        }
        return Outputs.fault(out);
    }

    private String brief() {
        String line = said.strip().replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
