package dev.kap.report.word;

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

    /// A new run in this look.
    CTR run() {
        CTR run = next.get();
        look.write(run);
        return run;
    }

    /// Text as it stands; Word has elements of its own for the two special hyphens.
    void text(String text) {
        if (text.isEmpty()) {
            return;
        }
        CTR run = run();
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
