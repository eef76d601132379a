package dev.kap.report.xhtml;

import dev.kap.document.Block;
import dev.kap.document.Document;
import dev.kap.wording.Arg;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks that every page reference leads somewhere.
final class PageReferences {

    private PageReferences() {}

    static void check(Node.Element root, Document document) {
        Set<String> ids = document.sections().stream()
                .flatMap(section -> Stream.concat(Stream.of(section.id()), ids(section.blocks().stream())))
                .collect(Collectors.toSet());
        check(root, ids);
    }

    private static void check(Node.Element element, Set<String> ids) {
        if (element.name().equals("pageref") && !ids.contains(element.text("to"))) {
            throw element.spot().problem("unknown-target", Arg.text(element.text("to")));
        }
        element.children().forEach(child -> {
            if (child instanceof Node.Element inside) {
                check(inside, ids);
            }
        });
    }

    private static Stream<String> ids(Stream<Block> blocks) {
        return blocks.flatMap(block -> switch (block) {
            case Block.Figure figure -> Stream.of(figure.id());
            case Block.Table table -> Stream.of(table.id());
            case Block.Columns columns -> columns.columns().stream().flatMap(column -> ids(column.blocks().stream()));
            case Block.SubHeading _,
                    Block.Paragraph _,
                    Block.Note _,
                    Block.Contents _,
                    Block.KeyFigures _,
                    Block.Signatures _ -> Stream.empty();
        });
    }
}
