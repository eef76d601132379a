package dev.kap.report;

import dev.kap.document.Block;
import dev.kap.document.Document;
import dev.kap.document.Inline;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reader of a document sees. */
final class Prints {

    private Prints() {}

    static Stream<Block> blocks(Document document) {
        return document.sections().stream().flatMap(section -> blocks(section.blocks()));
    }

    static List<Block.Figure> figures(Document document) {
        return blocks(document)
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .toList();
    }

    static String text(Document document) {
        Document.Cover cover = document.cover();
        String front = cover == null ? "" : cover.toString().replaceAll("motif=[^,]*", "") + "\n";
        return front
                + document.sections().stream()
                        .map(s -> s.id() + " | " + s.eyebrow() + " | " + s.headline() + "\n"
                                + blocks(s.blocks()).map(Prints::text).collect(Collectors.joining("\n")))
                        .collect(Collectors.joining("\n\n"))
                + "\n" + document.meta();
    }

    static String text(List<Inline> content) {
        return content.stream()
                .map(part -> switch (part) {
                    case Inline.Text text -> text.text();
                    case Inline.Break _ -> " / ";
                    case Inline.Tag tag -> "[" + tag.text() + "]";
                    case Inline.PageRef reference -> reference.text();
                    case Inline.Mark _, Inline.Sign _, Inline.Icon _, Inline.Bar _ -> "";
                })
                .collect(Collectors.joining())
                .strip();
    }

    private static Stream<Block> blocks(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Columns columns
                        ? columns.columns().stream().flatMap(column -> blocks(column.blocks()))
                        : Stream.of(block));
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.SubHeading heading -> "#".repeat(heading.level()) + " " + heading.text();
            case Block.Paragraph paragraph -> text(paragraph.content());
            case Block.Note note -> note.title() + ": " + text(note.content());
            case Block.Contents _ -> "(contents)";
            case Block.KeyFigures figures ->
                figures.figures().stream()
                        .map(f -> f.value() + " " + f.label() + " (" + text(f.note()) + ")")
                        .collect(Collectors.joining("\n"));
            case Block.Figure figure -> "(figure: " + figure.alt() + ") " + text(figure.caption());
            case Block.Columns _ -> "";
            case Block.Table table ->
                row(table.head())
                        + table.rows().stream().map(row -> row(row.cells())).collect(Collectors.joining())
                        + text(table.caption());
            case Block.Signatures signatures -> String.join(" ", signatures.labels());
        };
    }

    private static String row(List<Block.Cell> cells) {
        return cells.isEmpty()
                ? ""
                : cells.stream().map(cell -> text(cell.content())).collect(Collectors.joining(" | ")) + "\n";
    }
}
