package dev.kap.report.pdf.draw;

import dev.kap.report.pdf.font.Faces;
import dev.kap.report.pdf.layout.Item;
import dev.kap.report.pdf.layout.Page;
import dev.kap.report.pdf.layout.Tag;
import java.io.IOException;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfTemplate;

/// Draws the items of one page, each inside its element of the structure tree or marked as decoration.
final class Ink {

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final PdfContentByte content;
    private final StructureTree tree;
    private final Faces faces;
    private final LogoImages logos;
    private final double pageHeight;

    Ink(PdfContentByte content, StructureTree tree, Faces faces, LogoImages logos, Page page) {
        this.logos = logos;
        this.content = content;
        this.tree = tree;
        this.faces = faces;
        this.pageHeight = page.height();
    }

    void draw(Item item) throws IOException {
        switch (item) {
            case Item.Words words -> words(words);
            case Item.Rule rule -> rule(rule);
            case Item.Fill fill -> fill(fill);
            case Item.Picture picture -> picture(picture);
            case Item.Logo logo -> logo(logo);
            case Item.Anchor _ -> {}
        }
    }

    private void words(Item.Words words) {
        begin(words.tag());
        content.beginText();
        content.setFontAndSize(words.run().face().embedded(), (float) words.size());
        content.setColorFill(words.colour());
        content.setCharacterSpacing((float) words.tracking());
        RightToLeft.draw(content, words.run(), words.x(), words.size(), (part, x) -> {
            content.setTextMatrix((float) x, up(words.baseline()));
            content.showText(part.text());
        });
        content.endText();
        content.endMarkedContentSequence();
    }

    private void rule(Item.Rule rule) {
        content.beginMarkedContentSequence(ARTIFACT);
        content.setColorStroke(rule.colour());
        content.setLineWidth((float) rule.weight());
        content.moveTo((float) rule.x1(), up(rule.y1()));
        content.lineTo((float) rule.x2(), up(rule.y2()));
        content.stroke();
        content.endMarkedContentSequence();
    }

    private void fill(Item.Fill fill) {
        content.beginMarkedContentSequence(ARTIFACT);
        content.setColorFill(fill.colour());
        content.rectangle((float) fill.x(), up(fill.y() + fill.height()), (float) fill.width(), (float) fill.height());
        content.fill();
        content.endMarkedContentSequence();
    }

    private void picture(Item.Picture picture) {
        double width = picture.drawing().width();
        double height = picture.drawing().height();
        PdfTemplate template = content.createTemplate((float) width, (float) height);
        FigureCanvas canvas = new FigureCanvas(template, width, height, faces);
        picture.drawing().paint(canvas);
        canvas.dispose();
        begin(picture.tag());
        float left = (float) picture.x();
        float bottom = up(picture.y() + picture.height());
        content.addTemplate(
                template, (float) (picture.width() / width), 0, 0, (float) (picture.height() / height), left, bottom);
        content.endMarkedContentSequence();
        box(picture.tag(), left, bottom, picture.width(), picture.height());
    }

    private void logo(Item.Logo logo) throws IOException {
        var image = logos.of(logo.file());
        double scale = Math.min(logo.width() / image.getWidth(), logo.height() / image.getHeight());
        double width = image.getWidth() * scale;
        double height = image.getHeight() * scale;
        float bottom = up(logo.y() + height);
        begin(logo.tag());
        content.addImage(image, (float) width, 0, 0, (float) height, (float) logo.x(), bottom);
        content.endMarkedContentSequence();
        box(logo.tag(), (float) logo.x(), bottom, width, height);
    }

    private void begin(Tag tag) {
        if (tag.isDecoration()) {
            content.beginMarkedContentSequence(ARTIFACT);
        } else {
            content.beginMarkedContentSequence(tree.element(tag));
        }
    }

    private void box(Tag tag, float left, float bottom, double width, double height) {
        if (!tag.isDecoration()) {
            tree.box(tag, new PdfRectangle(left, bottom, (float) (left + width), (float) (bottom + height)));
        }
    }

    /// PDF counts from the bottom of the page.
    private float up(double y) {
        return (float) (pageHeight - y);
    }
}
