package dev.kap.report.word;

import dev.kap.document.Document;
import dev.kap.document.PageNumbers;
import dev.kap.theme.Theme;

/// What all parts of one document's writing share.
record Context(
        Theme theme,
        Document document,
        PageNumbers pages,
        Bookmarks bookmarks,
        Pictures pictures,
        InlineWriter inlines,
        Captions captions) {

    /// A colour of the theme as Word writes it.
    ThemeColour colour(String name) {
        return inlines.colour(name);
    }
}
