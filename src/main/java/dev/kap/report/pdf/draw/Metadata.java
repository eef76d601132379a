package dev.kap.report.pdf.draw;

import dev.kap.document.Document.Meta;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// What the file says about itself. Its dates are those of the plan, so that equal plans make equal files.
record Metadata(Meta meta) {

    private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("'D:'yyyyMMdd'000000Z'", Locale.ROOT);

    @SuppressWarnings("InlineFormatString") // a document of its own, easier to read apart from its values
    private static final String XMP = """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
          <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
              <pdfuaid:part>1</pdfuaid:part>
              <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
              <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
              <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
              <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
              <xmp:CreateDate>%sT00:00:00Z</xmp:CreateDate>
              <xmp:ModifyDate>%5$sT00:00:00Z</xmp:ModifyDate>
            </rdf:Description>
          </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>
        """;

    void put(PdfWriter writer) {
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, text(meta.title()));
        info.put(PdfName.SUBJECT, text(meta.subject()));
        info.put(PdfName.AUTHOR, text(meta.company()));
        info.put(PdfName.CREATIONDATE, new PdfString(PDF_DATE.format(meta.asOf())));
        info.put(PdfName.MODDATE, new PdfString(PDF_DATE.format(meta.asOf())));
        info.put(PdfName.FILEID, fileId());
        writer.getExtraCatalog().put(new PdfName("Lang"), text(meta.language().toLanguageTag()));
        writer.setXmpMetadata(xmp().getBytes(StandardCharsets.UTF_8));
    }

    private String xmp() {
        return XMP.formatted(
                escaped(meta.title()),
                escaped(meta.subject()),
                escaped(meta.company()),
                meta.language().toLanguageTag(),
                meta.asOf());
    }

    /// Both halves of the file's id: the same for each edition of the same document.
    private PdfArray fileId() {
        String all = String.join(
                "\n",
                meta.title(),
                meta.subject(),
                meta.company(),
                meta.runningHead(),
                meta.asOf().toString(),
                meta.language().toLanguageTag());
        String id = "<" + HexFormat.of().formatHex(sha256(all), 0, 16) + ">";
        PdfArray both = new PdfArray();
        both.add(new PdfLiteral(id));
        both.add(new PdfLiteral(id));
        return both;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
