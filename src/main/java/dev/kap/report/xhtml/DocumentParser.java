package dev.kap.report.xhtml;

import dev.kap.document.Block;
import dev.kap.document.Document;
import dev.kap.document.Document.Cover;
import dev.kap.document.Document.Fact;
import dev.kap.document.Document.Meta;
import dev.kap.document.Document.Section;
import dev.kap.document.DocumentSettings;
import dev.kap.document.Illustration;
import dev.kap.document.TemplateProblem;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns a filled template into a document.
public final class DocumentParser {

    private static final double PORTRAIT_MM = 176;
    private static final double LANDSCAPE_MM = 263;

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
        return new DocumentParser(edition).document(TreeReader.read(filled, file));
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
                case "cover" -> cover = cover(e.having("kind", "title", "promise", "motif", "confidential", "contents"));
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
        e.having("id", "chapter", "eyebrow", "contents", "landscape", "joins");
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
        List<Block> blocks = new BlockParser(numbering, edition.drawings(), headline)
                .blocks(rest, landscape ? LANDSCAPE_MM : PORTRAIT_MM);
        return new Section(id, eyebrow, headline, e.text("contents"), landscape, joins(e), blocks);
    }

    private static Section.Joins joins(Node.Element e) {
        return e.text("joins").isEmpty() ? Section.Joins.NEVER : e.constant("joins", Section.Joins.class);
    }
}
