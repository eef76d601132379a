package dev.kap.document;

import dev.kap.figure.Drawing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A document before any format: what is said, in which order, and in which role; never where on the page.
///
/// @param cover null for a document without one
public record Document(Meta meta, @Nullable Cover cover, List<Section> sections) {

    public Document {
        sections = List.copyOf(sections);
    }

    /// What stands on every page and in the file's properties.
    ///
    /// @param runningHead top left of every page but the cover
    /// @param runningDate top right: "As of 22 November 2026"
    /// @param footer bottom left: our company and the confidentiality line
    /// @param pageOf bottom right, with `{0}` for the page and `{1}` for their number: "{0} of {1}"
    /// @param letter whether pages are Letter instead of A4
    public record Meta(
            String title,
            String subject,
            String company,
            Locale language,
            LocalDate asOf,
            String runningHead,
            String runningDate,
            String footer,
            String pageOf,
            boolean letter) {}

    /// The first page.
    ///
    /// @param kind kind of document, set in capitals: "Key account plan 2027"
    /// @param motif a small figure top right, with its alternative text
    /// @param logo a picture in place of the company's name; null without one
    /// @param contents whether it lists the sections with their pages
    public record Cover(
            String company,
            String kind,
            String title,
            String promise,
            Drawing motif,
            String motifAlt,
            List<Fact> facts,
            String confidential,
            @Nullable Path logo,
            boolean contents) {

        public Cover {
            facts = List.copyOf(facts);
        }
    }

    /// One cell of the cover's table of facts.
    public record Fact(String label, String value) {}

    /// A part that starts on a new page with eyebrow and headline.
    ///
    /// @param id target of links and page references, unique in the document
    /// @param headline the message of the page in one sentence
    /// @param contentsTitle how contents and bookmarks name it; empty: neither lists it
    /// @param landscape whether its pages lie on their side
    /// @param joins whether it may begin below the section before
    /// @param sheet its pages, where they are not the usual ones
    /// @param floats whether it may stand behind the section after it, see [Floats]
    /// @param spoken what is said to a slide and does not stand on it, a paragraph each; none for a page
    public record Section(
            String id,
            String eyebrow,
            String headline,
            String contentsTitle,
            boolean landscape,
            Joins joins,
            PageForm sheet,
            List<Block> blocks,
            boolean floats,
            List<String> spoken) {

        public Section {
            blocks = List.copyOf(blocks);
            spoken = List.copyOf(spoken);
        }

        /// What a section does where the one before leaves room on its page.
        public enum Joins {
            /// It begins on a new page, and shares it with nothing.
            ALONE,
            /// It begins on a new page.
            NEVER,
            /// It begins there if all of it fits.
            WHOLE,
            /// It begins there if a third of the page is free, and goes on overleaf: what is looked up, not read.
            PART
        }

        /// A section that has its own pages unless they would be bare.
        public Section(
                String id,
                String eyebrow,
                String headline,
                String contentsTitle,
                boolean landscape,
                List<Block> blocks) {
            this(id, eyebrow, headline, contentsTitle, landscape, Joins.NEVER, blocks);
        }

        /// A section on the usual pages.
        public Section(
                String id,
                String eyebrow,
                String headline,
                String contentsTitle,
                boolean landscape,
                Joins joins,
                List<Block> blocks) {
            this(id, eyebrow, headline, contentsTitle, landscape, joins, PageForm.USUAL, blocks);
        }

        /// A section of pages.
        public Section(
                String id,
                String eyebrow,
                String headline,
                String contentsTitle,
                boolean landscape,
                Joins joins,
                PageForm sheet,
                List<Block> blocks) {
            this(id, eyebrow, headline, contentsTitle, landscape, joins, sheet, blocks, false, List.of());
        }

        /// The same with other blocks.
        public Section with(List<Block> others) {
            return new Section(id, eyebrow, headline, contentsTitle, landscape, joins, sheet, others, floats, spoken);
        }

        /// The same, which may stand behind the section after it.
        public Section floating() {
            return new Section(id, eyebrow, headline, contentsTitle, landscape, joins, sheet, blocks, true, spoken);
        }

        /// Whether it counts its pages together with that section.
        public boolean countsWith(Section other) {
            return landscape == other.landscape && sheet.equals(other.sheet);
        }

        /// A slide.
        public static Section slide(String id, String headline, List<Block> blocks, List<String> spoken) {
            return new Section(id, "", headline, "", true, Joins.NEVER, PageForm.USUAL, blocks, false, spoken);
        }
    }
}
