package dev.kap.report.word;

import dev.kap.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/// The user's logo, as large as the theme's `logo.max.mm` allows.
final class Logo {

    private final byte[] content;
    private final PictureType type;
    private final double widthMm;
    private final double heightMm;

    private Logo(byte[] content, PictureType type, double widthMm, double heightMm) {
        this.content = content;
        this.type = type;
        this.widthMm = widthMm;
        this.heightMm = heightMm;
    }

    /// @throws IOException for a file that is neither PNG nor JPEG, or cannot be read
    static Logo read(Path file, Theme theme) throws IOException {
        String most = theme.text("logo.max.mm").toLowerCase(Locale.ROOT);
        int by = most.indexOf('x');
        return read(
                file,
                Double.parseDouble(most.substring(0, by).strip()),
                Double.parseDouble(most.substring(by + 1).strip()));
    }

    /// At most so large.
    ///
    /// @throws IOException for a file that is neither PNG nor JPEG, or cannot be read
    static Logo read(Path file, double mostWidthMm, double mostHeightMm) throws IOException {
        byte[] content = Files.readAllBytes(file);
        PictureType type = switch (FileMagic.valueOf(content)) {
            case PNG -> PictureType.PNG;
            case JPEG -> PictureType.JPEG;
            default -> throw new IOException("the logo is neither PNG nor JPEG");
        };
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(content));
        if (image == null) {
            throw new IOException("the logo cannot be read");
        }
        double scale = Math.min(mostWidthMm / image.getWidth(), mostHeightMm / image.getHeight());
        return new Logo(content, type, image.getWidth() * scale, image.getHeight() * scale);
    }

    /// In the head of a page, where screen readers pass over it: the head says the same in words.
    void inHeader(XWPFHeader header, CTR run) {
        try {
            String id = header.addPictureData(content, type);
            CTDrawing drawing = run.addNewDrawing();
            drawing.set(PictureXml.inline(Lengths.emuOfMm(widthMm), Lengths.emuOfMm(heightMm), id, Optional.empty()));
            drawing.getInlineArray(0).getDocPr().setId(1);
            drawing.getInlineArray(0).getDocPr().setName("Logo");
            drawing.getInlineArray(0).getDocPr().setDescr("");
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a picture of a known type was refused", e);
        }
    }

    void place(Pictures pictures, CTR run, String alt) {
        pictures.file(run, content, type, widthMm, heightMm, alt);
    }
}
