package dev.kap.document;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The pages of a section, where they are not the usual ones of its document: sheets of a workshop, and cards.
///
/// @param marginMm between the edge of the paper and what stands on it; 0 for the theme's
/// @param bare whether nothing but the blocks stands on them: no head, no foot, and a headline only for those who do
///     not see
/// @param edges what stands at head and foot; null for what the document says. Sections in a row with the same edges
///     count their pages together, apart from the others
/// @param foldMm how far from the left edge a line stands along which the sheet is folded; 0 for none
public record PageForm(
        Paper paper,
        double marginMm,
        boolean bare,
        @Nullable Edges edges,
        double foldMm) {

    /// Where a line to fold along begins and ends, from the top of A4.
    public static final double FOLD_FROM_MM = 30;

    public static final double FOLD_TO_MM = 283;

    /// A sheet that is not folded.
    public PageForm(Paper paper, double marginMm, boolean bare, @Nullable Edges edges) {
        this(paper, marginMm, bare, edges, 0);
    }

    /// The pages of the document.
    public static final PageForm USUAL = new PageForm(Paper.USUAL, 0, false, null);

    /// What the pages are printed on.
    public enum Paper {
        /// A4, or Letter where the document says so.
        USUAL,
        /// A3, read from where one stands.
        A3
    }

    /// Head and foot.
    ///
    /// @param head top left
    /// @param date top right
    /// @param foot bottom left
    /// @param logo a picture in the place of the head, which then stands before the date; null without one
    /// @param count bottom right, with `{0}` for the page and `{1}` for their number where it counts
    public record Edges(
            String head,
            String date,
            String foot,
            String count,
            @Nullable Path logo) {

        /// Edges without a picture.
        public Edges(String head, String date, String foot, String count) {
            this(head, date, foot, count, null);
        }

        /// Head and date in one, for where a picture stands at the left.
        public String headAndDate() {
            return Stream.of(head, date).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
        }
    }

    /// How large a picture in the head may be.
    public static final double LOGO_WIDTH_MM = 50;

    public static final double LOGO_HEIGHT_MM = 9;

    /// From the upper edge of the paper.
    public static final double LOGO_TOP_MM = 6;

    /// Head and foot of these pages in a document of that kind.
    public Edges edges(Document.Meta meta) {
        return edges == null ? new Edges(meta.runningHead(), meta.runningDate(), meta.footer(), meta.pageOf()) : edges;
    }

    /// Whether its pages are counted by themselves.
    public boolean countsAlone() {
        return edges != null;
    }
}
