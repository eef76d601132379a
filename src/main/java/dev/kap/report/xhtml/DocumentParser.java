package dev.kap.report.xhtml;

import dev.kap.document.Block;
import dev.kap.document.Document;
import dev.kap.document.Document.Cover;
import dev.kap.document.Document.Fact;
import dev.kap.document.Document.Meta;
import dev.kap.document.Document.Section;
import dev.kap.document.DocumentSettings;
import dev.kap.document.Illustration;
import dev.kap.document.PageForm;
import dev.kap.document.PageForm.Edges;
import dev.kap.document.PageForm.Paper;
import dev.kap.document.TemplateProblem;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns a filled template into a document.
public final class DocumentParser {

    private static final double PORTRAIT_MM = 176;
    private static final double LANDSCAPE_MM = 263;
    private static final double MARGIN_MM = 17;
    private static final double A3_SHORTER_MM = 297;
    private static final double A3_LONGER_MM = 420;

    private final DocumentSettings edition;
    private final Numbering numbering;

    private DocumentParser(DocumentSettings edition) {
        this.edition = edition;
        this.numbering = new Numbering(edition.wording());
    }

    /// The document in that text.
    ///
    /// @param file name of the template, for mistakes outside of any element
    /// @throws TemplateProblem for the first mistake
    public static Document parse(String filled, String file, DocumentSettings edition) {
        Node.Element root = TreeReader.read(filled, file);
        return root.name().equals(SlidesParser.ROOT)
                ? SlidesParser.parse(root, edition)
                : new DocumentParser(edition).document(root);
    }

    private Document document(Node.Element root) {
        if (!root.name().equals("document")) {
            throw root.spot().problem("root", Arg.text(root.name()));
        }
        Meta meta = meta(root.having("title", "subject", "running-head", "running-date", "footer", "page-of"));
        @Nullable Cover cover = null;
        List<Section> sections = new ArrayList<>();
        for (Node.Element e : root.elements()) {
            switch (e.name()) {
                case "cover" ->
                    cover = cover(e.having("kind", "title", "promise", "motif", "confidential", "contents"));
                case "section" -> sections.add(section(e));
                default -> throw Elements.refused(e, "document");
            }
        }
        Document document = new Document(meta, cover, sections);
        PageReferences.check(root, document);
        return document;
    }

    private Meta meta(Node.Element e) {
        return new Meta(
                e.needed("title"),
                e.text("subject"),
                edition.company(),
                edition.wording().language(),
                edition.asOf(),
                e.text("running-head"),
                e.text("running-date"),
                e.text("footer"),
                e.needed("page-of"),
                edition.letter());
    }

    private Cover cover(Node.Element e) {
        Illustration motif = Optional.ofNullable(edition.drawings().get(e.needed("motif")))
                .orElseThrow(() -> e.spot().problem("unknown-drawing", Arg.text(e.text("motif"))));
        List<Fact> facts = e.elements().stream()
                .map(DocumentParser::fact)
                .filter(fact -> !fact.value().isEmpty())
                .toList();
        return new Cover(
                edition.company(),
                e.needed("kind"),
                e.needed("title"),
                e.text("promise"),
                motif.drawing(),
                String.join(" ", motif.facts()),
                facts,
                e.text("confidential"),
                edition.logo(),
                e.flag("contents"));
    }

    private static Fact fact(Node.Element e) {
        if (!e.name().equals("fact")) {
            throw Elements.refused(e, "cover");
        }
        return new Fact(e.having("label").needed("label"), InlineParser.plain(e));
    }

    private Section section(Node.Element e) {
        e.having(
                "id",
                "chapter",
                "eyebrow",
                "contents",
                "landscape",
                "joins",
                "floats",
                "paper",
                "margin",
                "bare",
                "head",
                "logo",
                "date",
                "foot",
                "count",
                "fold");
        Node.@Nullable Element h1 = null;
        List<Node.Element> rest = new ArrayList<>();
        for (Node.Element child : e.elements()) {
            if (child.name().equals("h1") && h1 == null) {
                h1 = child.having();
            } else {
                rest.add(child);
            }
        }
        if (h1 == null) {
            throw e.spot().problem("no-headline");
        }
        e.needed("id");
        String id = numbering.id(e);
        String eyebrow = numbering.eyebrow(e.text("chapter"), e.text("eyebrow"));
        String headline = InlineParser.plain(h1);
        boolean landscape = e.flag("landscape");
        PageForm sheet = sheet(e);
        List<Block> blocks =
                new BlockParser(numbering, edition.drawings(), headline).blocks(rest, room(sheet, landscape));
        Section section = new Section(id, eyebrow, headline, e.text("contents"), landscape, joins(e), sheet, blocks);
        return e.flag("floats") ? section.floating() : section;
    }

    private PageForm sheet(Node.Element e) {
        Paper paper = e.text("paper").isEmpty() ? Paper.USUAL : e.constant("paper", Paper.class);
        double margin = e.text("margin").isEmpty() ? 0 : e.number("margin");
        boolean own = Stream.of("head", "date", "foot", "count")
                .anyMatch(name -> !e.text(name).isEmpty());
        Edges edges = new Edges(
                e.text("head"),
                e.text("date"),
                e.text("foot"),
                e.text("count"),
                e.flag("logo") ? edition.logo() : null);
        double fold = e.text("fold").isEmpty() ? 0 : e.number("fold");
        return new PageForm(paper, margin, e.flag("bare"), own ? edges : null, fold);
    }

    private static double room(PageForm sheet, boolean landscape) {
        double less = sheet.marginMm() > 0 ? 2 * (sheet.marginMm() - MARGIN_MM) : 0;
        double usual = landscape ? LANDSCAPE_MM : PORTRAIT_MM;
        double large = (landscape ? A3_LONGER_MM : A3_SHORTER_MM) - 2 * MARGIN_MM;
        return (sheet.paper() == Paper.A3 ? large : usual) - less;
    }

    private static Section.Joins joins(Node.Element e) {
        return e.text("joins").isEmpty() ? Section.Joins.NEVER : e.constant("joins", Section.Joins.class);
    }
}
