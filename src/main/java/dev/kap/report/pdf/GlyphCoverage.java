package dev.kap.report.pdf;

import dev.kap.bidi.JoinedForms;
import dev.kap.report.pdf.font.Faces;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which characters can be printed: those of Carlito and of the fonts found on this machine.
///
/// Usable by several threads; making one reads the names of the system's font files, so make one for a run.
public final class GlyphCoverage {

    private final Faces faces;

    /// The coverage on this machine.
    public GlyphCoverage() {
        this(new Faces());
    }

    GlyphCoverage(Faces faces) {
        this.faces = faces;
    }

    /// The code points of a text that no font has, in ascending order; a PDF shows a box in their place.
    public Set<Integer> missingGlyphs(String text) {
        return text.codePoints().filter(faces::isMissing).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /// The letters of a text that the PDF cannot join to their neighbours, in ascending order: those without joined
    /// forms
    /// in Unicode, and those of which no font has the form. They are printed apart.
    public Set<Integer> unjoined(String text) {
        return JoinedForms.joined(text)
                .codePoints()
                .filter(this::standsApart)
                .map(point -> JoinedForms.apart(Character.toString(point)).codePointAt(0))
                .filter(letter -> !faces.isMissing(letter))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean standsApart(int point) {
        return JoinedForms.cannotJoin(point) || (JoinedForms.isForm(point) && faces.isMissing(point));
    }

    Faces faces() {
        return faces;
    }
}
