package dev.kap.report.web;

import dev.kap.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A link to a file of the result.
///
/// @param path relative to the page, parts not yet made fit for an address
/// @param text what the file is, such as "Annual plan, PDF"
public record FileLink(List<String> path, String text) {

    /// The link to a file; a file without words of its own is named as it is.
    static FileLink to(String file, Wording wording) {
        List<String> path = List.of(file.split("/"));
        String name = path.getLast();
        int dot = name.lastIndexOf('.');
        String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        String kind = wording.find("web.kind." + ending).orElse(ending);
        String text = wording.find("web.document." + name.substring(0, Math.max(0, dot)))
                .map(words -> words + ", " + kind)
                .orElse(name);
        return new FileLink(path, text);
    }

    static List<FileLink> all(Stream<String> files, Wording wording) {
        return files.map(file -> to(file, wording)).toList();
    }
}
