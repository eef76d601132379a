package dev.kap.report.xhtml;

import dev.kap.document.Block;
import dev.kap.document.Block.Column;
import dev.kap.document.Block.KeyFigure;
import dev.kap.document.Block.Paragraph.Role;
import dev.kap.document.Block.SubHeading;
import dev.kap.document.Illustration;
import dev.kap.document.Inline;
import dev.kap.document.Inline.Tone;
import dev.kap.wording.Arg;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The blocks of one section.
///
/// @param headline of the section, which opens the alternative text of its figures
record BlockParser(Numbering numbering, Map<String, Illustration> drawings, String headline) {

    private static final double GUTTER_MM = 4;

    /// These elements as blocks in a space of that width; what has no content is left out, headings included.
    List<Block> blocks(List<Node.Element> elements, double room) {
        List<Block> blocks =
                elements.stream().flatMap(e -> block(e, room).stream()).toList();
        return Headings.withContent(blocks);
    }

    private Optional<Block> block(Node.Element e, double room) {
        return switch (e.name()) {
            case "h2" -> Optional.of(new SubHeading(2, InlineParser.plain(e.having())));
            case "h3" -> Optional.of(new SubHeading(3, InlineParser.plain(e.having())));
            case "p" -> paragraph(e.having("role", "class"));
            case "note" -> note(e.having("title", "class"));
            case "contents" -> Optional.of(new Block.Contents());
            case "keyfigures" -> keyFigures(e.having());
            case "figure" -> Optional.of(figure(e.having("id", "drawing", "floats")));
            case "columns" -> columns(e.having("floats"), room);
            case "table" -> TableParser.table(e, numbering, room);
            case "signatures" -> signatures(e.having());
            default -> throw Elements.refused(e, "section");
        };
    }

    private static Optional<Block> paragraph(Node.Element e) {
        Role role = e.text("role").isEmpty() ? Role.BODY : e.constant("role", Role.class);
        List<Inline> content = InlineParser.content(e, role == Role.FOOTNOTE ? Tone.MUTED : Tone.INK);
        return content.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(role, content));
    }

    private static Optional<Block> note(Node.Element e) {
        List<Inline> content = InlineParser.content(e, Tone.INK);
        return content.isEmpty() ? Optional.empty() : Optional.of(new Block.Note(e.text("title"), content));
    }

    private static Optional<Block> keyFigures(Node.Element e) {
        List<KeyFigure> figures = only("keyfigure", e)
                .map(f -> new KeyFigure(
                        f.having("value", "label").needed("value"),
                        f.needed("label"),
                        InlineParser.content(f, Tone.MUTED)))
                .toList();
        return figures.isEmpty() ? Optional.empty() : Optional.of(new Block.KeyFigures(figures));
    }

    private Block figure(Node.Element e) {
        String name = e.needed("drawing");
        Illustration illustration = Optional.ofNullable(drawings.get(name))
                .orElseThrow(() -> e.spot().problem("unknown-drawing", Arg.text(name)));
        Optional<Node.Element> caption = only("caption", e).findFirst();
        List<Inline> below = caption.map(numbering::figureCaption).orElse(List.of());
        String said = caption.map(InlineParser::words).orElse("");
        return new Block.Figure(
                numbering.id(e), illustration.drawing(), alt(said, illustration), below, e.flag("floats"));
    }

    private String alt(String caption, Illustration illustration) {
        return String.join(
                " ",
                Stream.concat(Stream.of(headline, caption), illustration.facts().stream())
                        .filter(part -> !part.isBlank())
                        .toList());
    }

    private Optional<Block> columns(Node.Element e, double room) {
        List<Column> columns = only("column", e)
                .map(c -> withoutContents(c.having("width")))
                .map(c -> new Column(c.number("width"), blocks(c.elements(), c.number("width"))))
                .toList();
        double width = columns.stream().mapToDouble(Column::widthMm).sum() + GUTTER_MM * (columns.size() - 1);
        if (width > room + 0.01) {
            throw e.spot().problem("too-wide", Arg.figure(width), Arg.figure(room));
        }
        boolean empty = columns.stream().allMatch(c -> c.blocks().isEmpty());
        return empty ? Optional.empty() : Optional.of(new Block.Columns(columns, e.flag("floats")));
    }

    /// LibreOffice moves a contents field out of a table's cell, which is what a column is in Word.
    private static Node.Element withoutContents(Node.Element column) {
        column.elements().stream()
                .filter(child -> child.name().equals("contents"))
                .findFirst()
                .ifPresent(child -> {
                    throw Elements.refused(child, "column");
                });
        return column;
    }

    private static Optional<Block> signatures(Node.Element e) {
        List<String> labels =
                only("signature", e).map(s -> InlineParser.plain(s.having())).toList();
        return labels.isEmpty() ? Optional.empty() : Optional.of(new Block.Signatures(labels));
    }

    /// The elements inside, which must all be of that name.
    private static Stream<Node.Element> only(String name, Node.Element parent) {
        return parent.elements().stream().peek(child -> {
            if (!child.name().equals(name)) {
                throw Elements.refused(child, parent.name());
            }
        });
    }
}
