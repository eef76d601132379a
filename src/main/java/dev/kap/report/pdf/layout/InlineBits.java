package dev.kap.report.pdf.layout;

import dev.kap.bidi.Stretch;
import dev.kap.document.Inline;
import dev.kap.document.Inline.Tone;
import dev.kap.report.pdf.font.FaceRun;
import dev.kap.report.pdf.font.Faces;
import java.awt.Color;
import java.util.List;

/// Turns inlines into the bits of words, in one style.
record InlineBits(Faces faces, Styles styles, TextStyle style) {

    private static final double SIGN_IN_TABLE = Mm.pt(1.55);
    private static final double SIGN_IN_TEXT = Mm.pt(1.35);
    private static final double GAP = Mm.pt(0.8);
    private static final double FRAME_PADDING = Mm.pt(1);
    private static final double FRAME_HEIGHT = Mm.pt(3.4);

    /// Text of an inline in its tone.
    List<InlineFragment.Letters> letters(Stretch text, boolean bold, Tone tone, Tag tag) {
        Color colour = styles.colour(tone, bold, style);
        return letters(text, bold || style.bold(), colour, style.size(), tag);
    }

    /// A mark; `glued` when text follows without a blank.
    InlineFragment mark(Inline.Mark mark, boolean glued, Tag tag) {
        double overhang = mark.borderline() ? InlineDrawings.RING : 0;
        return new InlineFragment.Drawn(drawings().mark(mark), style.middle(), overhang, glued ? GAP : 0, tag);
    }

    InlineFragment sign(Inline.Sign sign, boolean glued, Tag tag) {
        double radius = style.size() < 9 ? SIGN_IN_TABLE : SIGN_IN_TEXT;
        return new InlineFragment.Drawn(drawings().sign(sign, radius), style.middle(), 0, glued ? GAP : 0, tag);
    }

    InlineFragment icon(Inline.Icon icon, boolean glued, Tag tag) {
        return new InlineFragment.Drawn(drawings().icon(icon), style.middle(), 0, glued ? GAP : 0, tag);
    }

    /// A bar, never wider than the room there is.
    InlineFragment bar(Inline.Bar bar, double room, Tag tag) {
        double width = Math.min(Mm.pt(bar.widthMm()), room);
        return new InlineFragment.Drawn(drawings().bar(bar, width), style.middle(), 0, 0, tag);
    }

    InlineFragment tag(Inline.Tag word, Tag tag) {
        double size = styles.theme().size("table.head");
        List<InlineFragment.Letters> letters = letters(new Stretch(word.text(), 0), false, styles.muted(), size, tag);
        double width = letters.stream().mapToDouble(InlineFragment::width).sum() + 2 * FRAME_PADDING;
        InlineFragment.Drawn frame =
                new InlineFragment.Drawn(drawings().frame(width, FRAME_HEIGHT), 0.32 * size, 0, 0, Tag.decoration());
        return new InlineFragment.Framed(frame, FRAME_PADDING, letters);
    }

    private List<InlineFragment.Letters> letters(Stretch text, boolean bold, Color colour, double size, Tag tag) {
        return faces.runs(text, bold).stream()
                .map(run -> new InlineFragment.Letters(run, size, colour, tracking(run), tag))
                .toList();
    }

    /// Joined letters must touch.
    private double tracking(FaceRun run) {
        return run.level() == 0 ? style.tracking() : 0;
    }

    private InlineDrawings drawings() {
        return new InlineDrawings(styles.theme());
    }
}
