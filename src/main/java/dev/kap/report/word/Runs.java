package dev.kap.report.word;

import dev.kap.bidi.Direction;
import dev.kap.bidi.Stretch;
import java.lang.Character.UnicodeScript;
import java.util.function.Supplier;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/// Writes text and fields into a paragraph or a link, all in one look.
///
/// @param next makes the next run where it belongs
record Runs(Supplier<CTR> next, RunLook look) {

    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char NO_BREAK_HYPHEN = '\u2011';
    private static final String HEBREW = "he-IL";
    private static final String ARABIC = "ar-SA";

    /// A new run in this look.
    CTR run() {
        CTR run = next.get();
        look.write(run);
        return run;
    }

    /// Text as it stands, in runs of one direction: Word orders the runs, and joins Arabic letters itself.
    void text(String text) {
        String closed = Direction.closed(text);
        boolean afterRight = false;
        for (Stretch stretch : Direction.of(closed).stretches(0, closed.length())) {
            if (stretch.level() > 0) {
                write(fromRight(stretch.text()), stretch.text());
            } else {
                write(run(), afterRight ? startingFromLeft(stretch.text()) : stretch.text());
            }
            afterRight = stretch.level() > 0;
        }
    }

    /// Not every program heeds the directions of the runs; the mark tells it where text from the left begins again.
    private static String startingFromLeft(String text) {
        return text.charAt(0) == Direction.LEFT_TO_RIGHT_MARK ? text : Direction.LEFT_TO_RIGHT_MARK + text;
    }

    private CTR fromRight(String text) {
        CTR run = next.get();
        boolean hebrew = text.codePoints().anyMatch(point -> UnicodeScript.of(point) == UnicodeScript.HEBREW);
        look.writeFromRight(run, hebrew ? HEBREW : ARABIC);
        return run;
    }

    /// Word has elements of its own for the two special hyphens.
    private static void write(CTR run, String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == SOFT_HYPHEN || c == NO_BREAK_HYPHEN) {
                piece(run, text.substring(start, i));
                if (c == SOFT_HYPHEN) {
                    run.addNewSoftHyphen();
                } else {
                    run.addNewNoBreakHyphen();
                }
                start = i + 1;
            }
        }
        piece(run, text.substring(start));
    }

    void tab() {
        run().addNewTab();
    }

    /// A field with the result that readers see until somebody updates it.
    void field(String instruction, String result) {
        begin(instruction);
        text(result);
        end();
    }

    /// The first part of a field whose result follows.
    void begin(String instruction) {
        character(STFldCharType.BEGIN);
        instruct(instruction);
        character(STFldCharType.SEPARATE);
    }

    void end() {
        character(STFldCharType.END);
    }

    /// A field that shows nothing, such as an entry for the contents.
    void hidden(String instruction) {
        character(STFldCharType.BEGIN);
        instruct(instruction);
        character(STFldCharType.END);
    }

    private void character(STFldCharType.Enum type) {
        run().addNewFldChar().setFldCharType(type);
    }

    private void instruct(String instruction) {
        CTText text = run().addNewInstrText();
        text.setStringValue(" " + instruction + " ");
        text.setSpace(SpaceAttribute.Space.PRESERVE);
    }

    private static void piece(CTR run, String text) {
        if (!text.isEmpty()) {
            CTText piece = run.addNewT();
            piece.setStringValue(text);
            piece.setSpace(SpaceAttribute.Space.PRESERVE);
        }
    }
}
