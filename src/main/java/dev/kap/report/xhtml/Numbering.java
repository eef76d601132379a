package dev.kap.report.xhtml;

import dev.kap.document.Inline;
import dev.kap.document.Inline.Tone;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Counts figures, tables and chapters through one document, and knows which ids are taken.
final class Numbering {

    private final Wording wording;
    private final Set<String> ids = new HashSet<>();
    private int figures;
    private int tables;
    private int chapters;
    private String chapter = "";

    Numbering(Wording wording) {
        this.wording = wording;
    }

    List<Inline> figureCaption(Node.Element caption) {
        return caption(wording.say("report.figure", Arg.count(++figures)), caption);
    }

    List<Inline> tableCaption(Node.Element caption) {
        return caption(wording.say("report.table", Arg.count(++tables)), caption);
    }

    /// Says how many rows a table would have more.
    String more(long rows) {
        return wording.say("report.more-rows", Arg.count(rows));
    }

    /// The eyebrow of a section: with the number of its chapter where it has one.
    String eyebrow(String inChapter, String eyebrow) {
        if (inChapter.isEmpty()) {
            return eyebrow;
        }
        if (!inChapter.equals(chapter)) {
            chapter = inChapter;
            chapters++;
        }
        return eyebrow.isEmpty()
                ? wording.say("report.chapter", Arg.count(chapters), Arg.text(chapter))
                : wording.say("report.part", Arg.count(chapters), Arg.text(chapter), Arg.text(eyebrow));
    }

    /// The id of that element; empty where it has none.
    String id(Node.Element element) {
        String id = element.text("id");
        if (!id.isEmpty() && !ids.add(id)) {
            throw element.spot().problem("id-twice", Arg.text(id));
        }
        return id;
    }

    private static List<Inline> caption(String number, Node.Element caption) {
        List<Inline> all = new ArrayList<>();
        all.add(new Inline.Text(number, true, Tone.INK));
        all.add(new Inline.Text("\u2002", false, Tone.MUTED));
        all.addAll(InlineParser.content(caption.having(), Tone.MUTED));
        return all;
    }
}
