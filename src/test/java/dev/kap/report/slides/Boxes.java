package dev.kap.report.slides;

import dev.kap.figure.Lettering;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCellProperties;

/** Finds texts that leave their boxes, and shapes that leave the slide, by the widths of the font. */
final class Boxes {

    private static final double NEAR = 0.6;

    private Boxes() {}

    static List<String> wrong(XSLFSlide slide, Dimension page) {
        List<String> wrong = new ArrayList<>();
        Rectangle2D paper = new Rectangle2D.Double(-NEAR, -NEAR, page.width + 2, page.height + 2);
        all(slide.getShapes()).forEach(shape -> {
            Rectangle2D box = seen(shape);
            if (box.getWidth() * box.getHeight() > 0 && !paper.contains(box)) {
                wrong.add("off the slide: " + shape.getShapeName() + " " + text(shape) + " " + box);
            }
            if (shape instanceof XSLFTable table) {
                cells(table, wrong);
            } else if (shape instanceof XSLFTextShape words && !words.getText().isBlank()) {
                boxed(words, words.getWordWrap(), wrong);
            }
        });
        return wrong;
    }

    /** Where the shape is seen: one that is turned by a quarter stands upright in its middle. */
    private static Rectangle2D seen(XSLFShape shape) {
        Rectangle2D box = shape.getAnchor();
        boolean upright = shape instanceof XSLFTextShape words && Math.round(words.getRotation()) % 180 != 0;
        return upright
                ? new Rectangle2D.Double(
                        box.getCenterX() - box.getHeight() / 2,
                        box.getCenterY() - box.getWidth() / 2,
                        box.getHeight(),
                        box.getWidth())
                : box;
    }

    private static Stream<XSLFShape> all(List<XSLFShape> shapes) {
        return shapes.stream()
                .flatMap(shape -> shape instanceof XSLFGroupShape group ? all(group.getShapes()) : Stream.of(shape));
    }

    private static String text(XSLFShape shape) {
        return shape instanceof XSLFTextShape words ? words.getText() : "";
    }

    private static void boxed(XSLFTextShape words, boolean wraps, List<String> wrong) {
        Rectangle2D box = words.getAnchor();
        double height = 0;
        for (XSLFTextParagraph paragraph : words.getTextParagraphs()) {
            double width = width(paragraph);
            int lines = wraps ? lines(paragraph, box.getWidth()) : 1;
            if (!wraps && width > box.getWidth() + NEAR) {
                wrong.add("too wide: " + paragraph.getText());
            }
            height += lines * leading(paragraph);
        }
        if (height > box.getHeight() + NEAR) {
            wrong.add("too high: " + words.getText() + " " + height + " in " + box.getHeight());
        }
    }

    private static void cells(XSLFTable table, List<String> wrong) {
        double height = 0;
        for (int r = 0; r < table.getNumberOfRows(); r++) {
            height += table.getRowHeight(r);
            for (int c = 0; c < table.getNumberOfColumns(); c++) {
                XSLFTableCell cell = table.getCell(r, c);
                if (cell != null && !cell.getText().isBlank()) {
                    cell(table, r, c, cell, wrong);
                }
            }
        }
        if (table.getAnchor().getY() + height > Emu.pointsOfMm(SlideLook.FOOTER_RULE) + NEAR) {
            wrong.add("a table that ends below the rule of the footer: "
                    + (table.getAnchor().getY() + height));
        }
    }

    private static void cell(XSLFTable table, int row, int column, XSLFTableCell cell, List<String> wrong) {
        CTTableCellProperties edges = ((CTTableCell) cell.getXmlObject()).getTcPr();
        double room = -points(edges.getMarR()) - points(edges.getMarL());
        for (int i = 0; i < Math.max(1, cell.getGridSpan()); i++) {
            room += table.getColumnWidth(column + i);
        }
        double height = points(edges.getMarT()) + points(edges.getMarB());
        for (XSLFTextParagraph paragraph : cell.getTextParagraphs()) {
            height += lines(paragraph, room) * leading(paragraph);
        }
        if (height > table.getRowHeight(row) + NEAR) {
            wrong.add("a cell that is too high: " + cell.getText() + " " + height + " in " + table.getRowHeight(row));
        }
    }

    private static double points(Object emu) {
        return Double.parseDouble(emu.toString()) / 12_700;
    }

    private static double leading(XSLFTextParagraph paragraph) {
        Double spacing = paragraph.getLineSpacing();
        return spacing != null && spacing < 0
                ? -spacing
                : 1.221
                        * paragraph.getTextRuns().stream()
                                .mapToDouble(XSLFTextRun::getFontSize)
                                .max()
                                .orElse(18);
    }

    private static int lines(XSLFTextParagraph paragraph, double room) {
        int lines = 1;
        double at = 0;
        for (XSLFTextRun run : paragraph.getTextRuns()) {
            for (String word : run.getRawText().split("(?<=[ -])")) {
                double width = width(word.stripTrailing(), run);
                if (at > 0 && at + width > room) {
                    lines++;
                    at = 0;
                }
                at += width(word, run);
            }
        }
        return lines;
    }

    private static double width(XSLFTextParagraph paragraph) {
        return paragraph.getTextRuns().stream()
                .mapToDouble(run -> width(run.getRawText(), run))
                .sum();
    }

    private static double width(String text, XSLFTextRun run) {
        return new Lettering(run.isBold(), run.getFontSize(), Color.BLACK).width(text);
    }
}
