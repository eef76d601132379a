package dev.kap.report.word;

import dev.kap.document.Inline;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/// Writes captions; their numbers are fields that count through the document, as Word's own captions do.
final class Captions {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d+)", Pattern.DOTALL);

    private final InlineWriter inlines;
    private final Bookmarks bookmarks;
    private final ThemeColour ink;
    private final Map<String, Integer> counts = new HashMap<>();

    Captions(InlineWriter inlines, Bookmarks bookmarks) {
        this.inlines = inlines;
        this.bookmarks = bookmarks;
        this.ink = inlines.colour("ink");
    }

    /// @param id target of links; empty without one
    void write(Flow flow, String id, List<Inline> content) {
        CTP paragraph = flow.paragraph(WordStyle.CAPTION);
        Runnable close = bookmarks.open(paragraph, id);
        boolean numbered = number(paragraph, content.getFirst());
        close.run();
        inlines.write(paragraph, WordStyle.CAPTION, numbered ? content.subList(1, content.size()) : content);
    }

    private boolean number(CTP paragraph, Inline first) {
        if (!(first instanceof Inline.Text text) || !text.bold()) {
            return false;
        }
        Matcher parts = NUMBERED.matcher(text.text().strip());
        if (!parts.matches()) {
            return false;
        }
        Runs runs = new Runs(paragraph::addNewR, RunLook.BOLD.coloured(ink));
        runs.text(parts.group(1));
        runs.field(instruction(parts.group(1), Integer.parseInt(parts.group(2))), parts.group(2));
        runs.text(text.text().substring(text.text().stripTrailing().length()));
        return true;
    }

    /// Counts on by itself; where the document's number is another one, the field is told to start there.
    private String instruction(String label, int number) {
        String name = label.strip().replaceAll("[^\\p{L}\\p{N}]+", "_");
        Integer last = counts.put(name, number);
        boolean next = number == (last == null ? 0 : last) + 1;
        String restart = next ? "" : String.format(Locale.ROOT, " \\r %d", number);
        return "SEQ " + (name.isEmpty() ? "Figure" : name) + " \\* ARABIC" + restart;
    }
}
