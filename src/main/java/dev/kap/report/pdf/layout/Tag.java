package dev.kap.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A node of the structure tree, in reading order; grows while blocks are laid out.
///
/// A node holds either nodes or content, never both.
public final class Tag {

    private final Role role;
    private final String text;
    private final int span;
    private final List<Tag> children = new ArrayList<>();

    private Tag(Role role, String text, int span) {
        this.role = role;
        this.text = text;
        this.span = span;
    }

    /// The top of a tree.
    public static Tag root() {
        return new Tag(Role.DOCUMENT, "", 1);
    }

    /// What is drawn with it is decoration; its children are decoration too.
    public static Tag decoration() {
        return new Tag(Role.DECORATION, "", 1);
    }

    /// A new node below this one, after those it has.
    public Tag child(Role childRole) {
        return add(childRole, "", 1);
    }

    /// A picture with its alternative text.
    public Tag picture(String alt) {
        return add(Role.FIGURE, alt, 1);
    }

    /// A link to the place with that id.
    public Tag link(String target) {
        return add(Role.LINK, target, 1);
    }

    /// A cell over so many columns.
    public Tag cell(Role cellRole, int columns) {
        return add(cellRole, "", columns);
    }

    /// What the element is in the structure of the document.
    public Role role() {
        return role;
    }

    /// The elements in it, in reading order.
    public List<Tag> children() {
        return List.copyOf(children);
    }

    /// Over how many columns a cell goes.
    public int span() {
        return span;
    }

    /// What a picture shows; empty for anything else.
    public String alt() {
        return role == Role.FIGURE ? text : "";
    }

    /// Where a link leads.
    public Optional<String> target() {
        return role == Role.LINK ? Optional.of(text) : Optional.empty();
    }

    /// Whether readers leave it out.
    public boolean isDecoration() {
        return role == Role.DECORATION;
    }

    private Tag add(Role childRole, String childText, int columns) {
        if (isDecoration()) {
            return this;
        }
        Tag child = new Tag(childRole, childText, columns);
        children.add(child);
        return child;
    }

    /// The standard structure types of PDF that we use.
    public enum Role {
        DOCUMENT("Document"),
        SECTION("Sect"),
        GROUP("Div"),
        HEADING_1("H1"),
        HEADING_2("H2"),
        HEADING_3("H3"),
        PARAGRAPH("P"),
        SPAN("Span"),
        LINK("Link"),
        CONTENTS("TOC"),
        CONTENTS_ITEM("TOCI"),
        FIGURE("Figure"),
        TABLE("Table"),
        TABLE_ROW("TR"),
        TABLE_HEAD("TH"),
        TABLE_CELL("TD"),
        CAPTION("Caption"),
        DECORATION("Artifact");

        private final String pdfName;

        Role(String pdfName) {
            this.pdfName = pdfName;
        }

        /// The name in the PDF.
        public String pdfName() {
            return pdfName;
        }
    }
}
