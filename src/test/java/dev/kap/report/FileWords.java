package dev.kap.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** All words of a file, wherever they stand in it: text, metadata, alternative texts, bookmarks, parts of a package. */
final class FileWords {

    private FileWords() {}

    static String ofPdf(byte[] pdf) throws IOException {
        StringBuilder words = new StringBuilder();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            words.append(new PDFTextStripper().getText(file)).append('\n');
            Set<COSBase> seen = new HashSet<>();
            walk(file.getDocument().getTrailer(), seen, words);
            for (var key : file.getDocument().getXrefTable().keySet()) {
                walk(file.getDocument().getObjectFromPool(key), seen, words);
            }
        }
        return words.toString();
    }

    private static void walk(COSBase base, Set<COSBase> seen, StringBuilder words) throws IOException {
        if (base == null || !seen.add(base)) {
            return;
        }
        switch (base) {
            case COSObject object -> walk(object.getObject(), seen, words);
            case COSString text -> words.append(text.getString()).append('\n');
            case COSName name -> words.append(name.getName()).append('\n');
            case COSArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    walk(array.get(i), seen, words);
                }
            }
            case COSDictionary dictionary -> {
                if (dictionary instanceof COSStream stream && !COSName.IMAGE.equals(stream.getItem(COSName.SUBTYPE))) {
                    try (var in = stream.createInputStream()) {
                        byte[] bytes = in.readAllBytes();
                        words.append(new String(bytes, StandardCharsets.ISO_8859_1))
                                .append('\n');
                        words.append(new String(bytes, StandardCharsets.UTF_16BE))
                                .append('\n');
                    }
                }
                for (COSName key : dictionary.keySet()) {
                    walk(dictionary.getItem(key), seen, words);
                }
            }
            default -> {}
        }
    }

    /** Each part as it stands, and once more without its tags: a word may be set in several runs. */
    static String ofWord(byte[] docx) throws IOException {
        StringBuilder words = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                words.append(part.getName()).append('\n').append(text).append('\n');
                if (part.getName().endsWith(".xml")) {
                    words.append(text.replaceAll("<[^>]*>", "")).append('\n');
                }
            }
        }
        return words.toString();
    }
}
