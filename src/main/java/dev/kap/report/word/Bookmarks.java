package dev.kap.report.word;

import dev.kap.document.Block;
import dev.kap.document.Document;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/// The places that references may point at, under names that Word accepts.
final class Bookmarks {

    /// Word's limit is 40 letters; the rest is for a number that tells equal beginnings apart.
    private static final int LONGEST = 34;

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int next;

    private Bookmarks() {}

    static Bookmarks of(Document document) {
        Bookmarks bookmarks = new Bookmarks();
        document.sections().forEach(section -> {
            bookmarks.add(section.id());
            bookmarks.addAll(section.blocks());
        });
        return bookmarks;
    }

    /// The bookmark of a section, figure or table; empty if the document has no such place.
    Optional<String> name(String id) {
        return Optional.ofNullable(names.get(id));
    }

    /// Opens the bookmark in front of what the paragraph gets next; returns what closes it.
    Runnable open(CTP paragraph, String id) {
        String name = names.get(id);
        if (name == null) {
            return () -> {};
        }
        BigInteger number = BigInteger.valueOf(next++);
        CTBookmark start = paragraph.addNewBookmarkStart();
        start.setId(number);
        start.setName(name);
        return () -> paragraph.addNewBookmarkEnd().setId(number);
    }

    private void addAll(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Figure figure -> add(figure.id());
                case Block.Table table -> add(table.id());
                case Block.Columns columns -> columns.columns().forEach(column -> addAll(column.blocks()));
                case Block.SubHeading heading -> {}
                case Block.Paragraph paragraph -> {}
                case Block.Note note -> {}
                case Block.Contents contents -> {}
                case Block.KeyFigures figures -> {}
                case Block.Signatures signatures -> {}
            }
        }
    }

    private void add(String id) {
        if (id.isEmpty() || names.containsKey(id)) {
            return;
        }
        String clean = "kap_" + id.replaceAll("[^A-Za-z0-9_]", "_");
        String base = clean.substring(0, Math.min(LONGEST, clean.length()));
        String name = base;
        for (int i = 2; !taken.add(name); i++) {
            name = base + "_" + i;
        }
        names.put(id, name);
    }
}
