package dev.kap.report.xhtml;

import dev.kap.document.TemplateProblem;
import dev.kap.wording.Arg;
import java.util.Set;

/// The names of all elements a template may use.
final class Elements {

    static final Set<String> KNOWN = Set.of(
            "document",
            "cover",
            "fact",
            "section",
            "h1",
            "h2",
            "h3",
            "p",
            "note",
            "contents",
            "keyfigures",
            "keyfigure",
            "figure",
            "caption",
            "columns",
            "column",
            "table",
            "thead",
            "th",
            "tr",
            "td",
            "group",
            "total",
            "signatures",
            "signature",
            "b",
            "span",
            "br",
            "mark",
            "sign",
            "stance",
            "box",
            "bar",
            "tag",
            "pageref",
            "slides",
            "slide",
            "notes");

    private Elements() {}

    static TemplateProblem unknown(Node.Element element) {
        return element.spot().problem("unknown-element", Arg.text(element.name()));
    }

    /// What is wrong about an element that may not stand inside that parent.
    static TemplateProblem refused(Node.Element element, String parent) {
        return KNOWN.contains(element.name()) ? element.misplaced(parent) : unknown(element);
    }
}
