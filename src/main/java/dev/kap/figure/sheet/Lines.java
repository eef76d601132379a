package dev.kap.figure.sheet;

import dev.kap.figure.Lettering;
import java.util.ArrayList;
import java.util.List;

/// Text in lines of a width.
final class Lines {

    private Lines() {}

    /// The text in at most so many lines; what does not fit is cut with an ellipsis.
    static List<String> of(String text, Lettering lettering, double width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        List<String> words = List.of(text.strip().split(" ", -1));
        for (int i = 0; i < words.size(); i++) {
            String longer = line.isEmpty() ? words.get(i) : line + " " + words.get(i);
            if (line.isEmpty() || lettering.width(longer) <= width) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            if (lines.size() == most - 1) {
                line.append(' ').append(String.join(" ", words.subList(i, words.size())));
                break;
            }
            lines.add(line.toString());
            line.setLength(0);
            line.append(words.get(i));
        }
        lines.add(lettering.cut(line.toString(), width));
        return lines;
    }
}
