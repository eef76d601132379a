package dev.kap.report.xhtml;

import dev.kap.document.Inline;
import dev.kap.document.Inline.Tone;
import java.util.ArrayList;
import java.util.List;

/// Collects what a line of text is made of; blanks and new lines of the template become one blank.
final class TemplateLine {

    private final List<Inline> parts = new ArrayList<>();

    void text(String raw, boolean bold, Tone tone) {
        String text = raw.replaceAll("[ \t\r\n]+", " ");
        if (text.startsWith(" ") && atBlank()) {
            text = text.substring(1);
        }
        if (!text.isEmpty()) {
            append(text, bold, tone);
        }
    }

    void add(Inline part) {
        if (part instanceof Inline.Break) {
            trimEnd();
        }
        parts.add(part);
    }

    List<Inline> done() {
        trimEnd();
        return List.copyOf(parts);
    }

    private void append(String text, boolean bold, Tone tone) {
        if (!parts.isEmpty()
                && parts.getLast() instanceof Inline.Text last
                && last.bold() == bold
                && last.tone() == tone) {
            parts.removeLast();
            parts.add(new Inline.Text(last.text() + text, bold, tone));
        } else {
            parts.add(new Inline.Text(text, bold, tone));
        }
    }

    private boolean atBlank() {
        return parts.isEmpty()
                || parts.getLast() instanceof Inline.Break
                || (parts.getLast() instanceof Inline.Text last && last.text().endsWith(" "));
    }

    private void trimEnd() {
        if (!parts.isEmpty()
                && parts.getLast() instanceof Inline.Text last
                && last.text().endsWith(" ")) {
            parts.removeLast();
            String kept = last.text().stripTrailing();
            if (!kept.isEmpty()) {
                parts.add(new Inline.Text(kept, last.bold(), last.tone()));
            }
        }
    }
}
