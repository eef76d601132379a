package dev.kap.attack;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a run with an edited template ended as it must: refused by file and line, or harmless. */
final class TemplateVerdict {

    /** A Word file has no lines. */
    private static final Pattern PLACE = Pattern.compile(
            "kap: ((?:[\\w-]+\\.ftlh|theme\\.properties), line \\d+|reference\\.docx|parts\\.ftlh(?=: There is no"
                    + " such)): (.*)");

    private static final int SHOWN = 90;

    private TemplateVerdict() {}

    /** What is wrong with it; empty where it is as it must be. */
    static Optional<String> fault(Ending ending, Path out) {
        Attack anything = new Attack("", _ -> {}, java.util.List.of(), java.util.Set.of(0, 2), "", true);
        return ending.fault(anything, out)
                .or(() -> ending.exit() == 2 && place(ending).isEmpty()
                        ? Optional.of("tells no file and line: " + ending.said().strip())
                        : Optional.empty());
    }

    /** What a person sees of it. */
    static String said(Ending ending) {
        String said = place(ending)
                .orElse(ending.exit() == 0 ? "harmless" : ending.said().strip());
        String line = said.replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    private static Optional<String> place(Ending ending) {
        Matcher place = PLACE.matcher(ending.said());
        return place.find() ? Optional.of(place.group(1) + ": " + place.group(2)) : Optional.empty();
    }
}
