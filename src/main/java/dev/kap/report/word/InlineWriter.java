package dev.kap.report.word;

import dev.kap.document.Inline;
import dev.kap.document.PageNumbers;
import dev.kap.theme.Theme;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/// Writes what a line of text is made of.
record InlineWriter(Theme theme, ReferenceParts reference, PageNumbers pages, Bookmarks bookmarks, Pictures pictures) {

    private static final String PAGE = "{0}";
    /// Stands for what is not known; never a zero.
    private static final String UNKNOWN = "–";

    /// Writes the inlines into a paragraph of that style.
    void write(CTP paragraph, WordStyle style, List<Inline> inlines) {
        if (inlines.stream().anyMatch(InlineWriter::isPicture)) {
            makeRoom(paragraph, style);
        }
        boolean afterPicture = false;
        for (Inline inline : inlines) {
            write(paragraph, style, afterPicture ? closeUp(inline) : inline);
            afterPicture = inline instanceof Inline.Mark || inline instanceof Inline.Sign;
        }
    }

    /// The picture of a mark brings its distance from the word after it.
    private static Inline closeUp(Inline inline) {
        return inline instanceof Inline.Text(String text, boolean bold, Inline.Tone tone)
                ? new Inline.Text(text.stripLeading(), bold, tone)
                : inline;
    }

    private void write(CTP paragraph, WordStyle style, Inline inline) {
        Runs plain = new Runs(paragraph::addNewR, RunLook.PLAIN);
        switch (inline) {
            case Inline.Text(String text, boolean bold, Inline.Tone tone) ->
                new Runs(paragraph::addNewR, look(style, bold, tone)).text(text);
            case Inline.Mark mark -> pictures.small(plain.run(), mark, SmallDrawing.of(mark, theme), mark.alt());
            case Inline.Sign sign -> pictures.small(plain.run(), sign, SmallDrawing.of(sign, theme), sign.alt());
            case Inline.Icon icon -> pictures.small(plain.run(), icon, SmallDrawing.of(icon, theme), icon.alt());
            case Inline.Bar bar -> pictures.small(plain.run(), bar, SmallDrawing.of(bar, theme), bar.alt());
            case Inline.Tag(String text) ->
                new Runs(paragraph::addNewR, RunLook.styled(reference.id(WordStyle.TAG)))
                        .text("\u00a0" + text + "\u00a0");
            case Inline.PageRef reference -> pageReference(paragraph, style, reference);
            case Inline.Break() -> plain.run().addNewBr();
        }
    }

    private void pageReference(CTP paragraph, WordStyle style, Inline.PageRef to) {
        RunLook look = look(style, to.bold(), to.tone());
        Optional<String> bookmark = bookmarks.name(to.target());
        if (bookmark.isEmpty()) {
            new Runs(paragraph::addNewR, look).text(to.text().replace(PAGE, number(to.target())));
            return;
        }
        CTHyperlink link = paragraph.addNewHyperlink();
        link.setAnchor(bookmark.get());
        link.setHistory(true);
        Runs runs = new Runs(link::addNewR, look);
        int at = to.text().indexOf(PAGE);
        if (at < 0) {
            runs.text(to.text());
            return;
        }
        runs.text(to.text().substring(0, at));
        runs.field("PAGEREF " + bookmark.get() + " \\h", number(to.target()));
        runs.text(to.text().substring(at + PAGE.length()));
    }

    /// The page of a place as it is printed.
    String number(String id) {
        Integer page = pages.ids().get(id);
        return page == null ? UNKNOWN : page.toString();
    }

    /// The style's own colour is right for ink, but for bold words in a pale style.
    private RunLook look(WordStyle style, boolean bold, Inline.Tone tone) {
        RunLook look = bold ? RunLook.BOLD : RunLook.PLAIN;
        boolean asStyled = tone == Inline.Tone.INK && !(bold && style.muted());
        return asStyled ? look : look.coloured(colour(key(tone)));
    }

    /// A colour of our theme, with its place in the file's own one where that is ours.
    ThemeColour colour(String name) {
        return reference.colour(theme, name);
    }

    private static String key(Inline.Tone tone) {
        String name = tone.name().toLowerCase(Locale.ROOT);
        return switch (tone) {
            case NURTURE, DEVELOP, SUPPORT, WATCH -> name + ".text";
            case INK, MUTED, ACCENT, GOOD, ATTENTION, GAP, UNKNOWN -> name;
        };
    }

    /// An exact line would cut off a picture that is a little higher; "at least" keeps the rhythm and lets it grow. Our
    /// own styles say so; one that somebody restyled may not.
    private void makeRoom(CTP paragraph, WordStyle style) {
        reference.exactLine(style).ifPresent(line -> {
            CTSpacing spacing = ParagraphPlacing.spacing(paragraph);
            spacing.setLine(BigInteger.valueOf(line));
            spacing.setLineRule(STLineSpacingRule.AT_LEAST);
        });
    }

    private static boolean isPicture(Inline inline) {
        return switch (inline) {
            case Inline.Mark mark -> true;
            case Inline.Sign sign -> true;
            case Inline.Icon icon -> true;
            case Inline.Bar bar -> true;
            case Inline.Text text -> false;
            case Inline.Tag tag -> false;
            case Inline.PageRef reference -> false;
            case Inline.Break line -> false;
        };
    }
}
