package dev.kap.report.pdf.draw;

import dev.kap.report.pdf.layout.Tag;
import java.util.IdentityHashMap;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;

/// The structure tree of the file: an element for each tag, in reading order.
final class StructureTree {

    private static final PdfName ATTRIBUTES = new PdfName("A");
    private static final PdfName OBJECT_REFERENCE = new PdfName("OBJR");

    private final PdfStructureTreeRoot top;
    /// Looked up only, never walked: two tags are the same only when they are one object.
    private final IdentityHashMap<Tag, PdfStructureElement> elements = new IdentityHashMap<>();

    StructureTree(PdfStructureTreeRoot top, Tag root) {
        this.top = top;
        add(root, new PdfStructureElement(top, new PdfName(root.role().pdfName())));
    }

    PdfStructureElement element(Tag tag) {
        PdfStructureElement element = elements.get(tag);
        if (element == null) {
            throw new IllegalStateException("drawn with a tag outside the tree: " + tag.role());
        }
        return element;
    }

    /// Says where on its page a picture stands.
    void box(Tag picture, PdfRectangle box) {
        PdfDictionary layout = attributes("Layout");
        layout.put(PdfName.BBOX, box);
        element(picture).put(ATTRIBUTES, layout);
    }

    /// Ties a link's place on the page to its element; its content must have been drawn before.
    ///
    /// @return the number under which the file's parent tree finds the element
    int tie(Tag link, PdfIndirectReference annotation, PdfIndirectReference page) {
        PdfStructureElement element = element(link);
        PdfDictionary reference = new PdfDictionary(OBJECT_REFERENCE);
        reference.put(new PdfName("Obj"), annotation);
        reference.put(PdfName.PG, page);
        PdfArray kids = new PdfArray();
        PdfObject content = element.get(PdfName.K);
        if (content instanceof PdfArray several) {
            several.getElements().forEach(kids::add);
        } else {
            kids.add(content);
        }
        kids.add(reference);
        element.put(PdfName.K, kids);
        return top.addExistingObject(element.getReference());
    }

    private void add(Tag tag, PdfStructureElement element) {
        elements.put(tag, element);
        switch (tag.role()) {
            case FIGURE -> element.put(new PdfName("Alt"), new PdfString(tag.alt(), PdfObject.TEXT_UNICODE));
            case TABLE_HEAD, TABLE_CELL -> element.put(ATTRIBUTES, cell(tag));
            default -> {}
        }
        for (Tag child : tag.children()) {
            add(child, new PdfStructureElement(element, new PdfName(child.role().pdfName())));
        }
    }

    private static PdfDictionary cell(Tag tag) {
        PdfDictionary attributes = attributes("Table");
        if (tag.role() == Tag.Role.TABLE_HEAD) {
            attributes.put(new PdfName("Scope"), new PdfName("Column"));
        }
        if (tag.span() > 1) {
            attributes.put(new PdfName("ColSpan"), new PdfNumber(tag.span()));
        }
        return attributes;
    }

    private static PdfDictionary attributes(String owner) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        return attributes;
    }
}
