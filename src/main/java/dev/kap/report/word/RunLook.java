package dev.kap.report.word;

import java.math.BigInteger;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/// What a run adds to the style of its paragraph.
///
/// @param styleId a character style
/// @param size in points
record RunLook(Optional<String> styleId, boolean bold, Optional<ThemeColour> colour, Optional<Double> size) {

    /// Nothing beyond the paragraph's style.
    static final RunLook PLAIN = new RunLook(Optional.empty(), false, Optional.empty(), Optional.empty());

    /// Bold text in the style's colour.
    static final RunLook BOLD = new RunLook(Optional.empty(), true, Optional.empty(), Optional.empty());

    RunLook coloured(ThemeColour other) {
        return new RunLook(styleId, bold, Optional.of(other), size);
    }

    RunLook sized(double points) {
        return new RunLook(styleId, bold, colour, Optional.of(points));
    }

    static RunLook styled(String styleId) {
        return new RunLook(Optional.of(styleId), false, Optional.empty(), Optional.empty());
    }

    void write(CTR run) {
        if (!equals(PLAIN)) {
            write(run.addNewRPr());
        }
    }

    /// Writes it for text from the right: Word has bold and size of such scripts apart, and asks for their direction.
    void writeFromRight(CTR run, String language) {
        CTRPr properties = run.addNewRPr();
        write(properties);
        if (bold) {
            properties.addNewBCs();
        }
        size.ifPresent(points -> properties.addNewSzCs().setVal(halfPoints(points)));
        properties.addNewRtl();
        properties.addNewLang().setBidi(language);
    }

    private void write(CTRPr properties) {
        styleId.ifPresent(id -> properties.addNewRStyle().setVal(id));
        if (bold) {
            properties.addNewB();
        }
        colour.ifPresent(one -> one.colour(properties.addNewColor()));
        size.ifPresent(points -> properties.addNewSz().setVal(halfPoints(points)));
    }

    private static BigInteger halfPoints(double points) {
        return BigInteger.valueOf(Math.round(points * 2));
    }
}
