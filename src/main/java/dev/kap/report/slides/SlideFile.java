package dev.kap.report.slides;

import dev.kap.report.office.PackedOnce;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/// Slides that are packed only once, into a zip of ours: POI's own `write` would pack them with today's times.
final class SlideFile extends XMLSlideShow {

    SlideFile(InputStream content) throws IOException {
        super(content);
    }

    /// Writes the file; `out` stays open, and the same content gives the same bytes.
    void pack(OutputStream out) throws IOException {
        onSave(new HashSet<>());
        getProperties().commit();
        OPCPackage parts = getPackage();
        try (PackedOnce zip = new PackedOnce(out)) {
            parts.save(zip);
        }
    }
}
