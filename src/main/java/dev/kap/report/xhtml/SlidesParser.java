package dev.kap.report.xhtml;

import dev.kap.document.Block;
import dev.kap.document.Document;
import dev.kap.document.Document.Meta;
import dev.kap.document.Document.Section;
import dev.kap.document.DocumentSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Turns a filled template of slides into a document: each slide is a section, with what is said to it.
final class SlidesParser {

    /// The element that all slides stand in.
    static final String ROOT = "slides";

    /// What lies between the margins of a slide.
    private static final double ROOM_MM = 304.67;

    private final DocumentSettings edition;
    private final Numbering numbering;

    private SlidesParser(DocumentSettings edition) {
        this.edition = edition;
        this.numbering = new Numbering(edition.wording());
    }

    static Document parse(Node.Element root, DocumentSettings edition) {
        Document slides = new SlidesParser(edition).slides(root.having("title", "subject", "footer", "page-of"));
        PageReferences.check(root, slides);
        return slides;
    }

    private Document slides(Node.Element root) {
        Meta meta = new Meta(
                root.needed("title"),
                root.text("subject"),
                edition.company(),
                edition.wording().language(),
                edition.asOf(),
                "",
                "",
                root.text("footer"),
                root.needed("page-of"),
                false);
        List<Section> slides =
                root.elements().stream().flatMap(e -> slide(e).stream()).toList();
        return new Document(meta, null, slides);
    }

    /// The slide; none where nothing stands on it.
    private Optional<Section> slide(Node.Element e) {
        if (!e.name().equals("slide")) {
            throw Elements.refused(e, ROOT);
        }
        e.having("id").needed("id");
        Optional<Node.Element> title = named("h1", e).findFirst();
        String headline = title.map(h1 -> InlineParser.plain(h1.having()))
                .orElseThrow(() -> e.spot().problem("no-headline"));
        List<Node.Element> rest = new ArrayList<>(e.elements());
        rest.removeIf(child -> child.equals(title.orElseThrow()) || child.name().equals("notes"));
        List<Block> blocks = new BlockParser(numbering, edition.drawings(), headline).blocks(rest, ROOM_MM);
        List<String> spoken = named("notes", e)
                .flatMap(notes -> notes.having().elements().stream())
                .map(SlidesParser::said)
                .filter(said -> !said.isBlank())
                .toList();
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.slide(numbering.id(e), headline, blocks, spoken));
    }

    private static String said(Node.Element e) {
        if (!e.name().equals("p")) {
            throw Elements.refused(e, "notes");
        }
        return InlineParser.words(e.having());
    }

    private static Stream<Node.Element> named(String name, Node.Element parent) {
        return parent.elements().stream().filter(child -> child.name().equals(name));
    }
}
