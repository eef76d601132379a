package dev.kap.report.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes PNG several times faster than ImageIO does, because it knows drawings: few colours and wide empty areas.
///
/// Up to 256 opaque colours become a palette, more become RGB, and anything see-through becomes RGBA.
final class PngEncoder {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int UP = 2;
    private static final double METRES_PER_INCH = 0.0254;
    private static final int COMPRESSION = 5;

    private final int width;
    private final int height;
    private final int[] pixels;

    PngEncoder(BufferedImage argb) {
        width = argb.getWidth();
        height = argb.getHeight();
        pixels = argb.getRGB(0, 0, width, height, null, 0, width);
    }

    byte[] encode(int dotsPerInch) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(SIGNATURE);
            Optional<Palette> palette = Palette.of(pixels);
            if (palette.isPresent()) {
                header(out, 3, dotsPerInch);
                chunk(out, "PLTE", palette.get().colours());
                data(out, palette.get().indexed(pixels, width));
            } else if (opaque()) {
                header(out, 2, dotsPerInch);
                data(out, channels(3));
            } else {
                header(out, 6, dotsPerInch);
                data(out, channels(4));
            }
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private boolean opaque() {
        for (int pixel : pixels) {
            if (pixel >>> 24 != 0xFF) {
                return false;
            }
        }
        return true;
    }

    /// Rows of red, green, blue and perhaps alpha, each as its difference from the row above.
    private byte[] channels(int count) {
        byte[] rows = new byte[(width * count + 1) * height];
        int at = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (i % width == 0) {
                rows[at++] = UP;
            }
            int here = pixels[i];
            int above = i < width ? 0 : pixels[i - width];
            for (int shift = 16; shift >= 0; shift -= 8) {
                rows[at++] = (byte) ((here >> shift) - (above >> shift));
            }
            if (count == 4) {
                rows[at++] = (byte) ((here >>> 24) - (above >>> 24));
            }
        }
        return rows;
    }

    private void header(DataOutputStream out, int colourType, int dotsPerInch) throws IOException {
        chunk(out, "IHDR", bytes(content -> {
            content.writeInt(width);
            content.writeInt(height);
            content.write(new byte[] {8, (byte) colourType, 0, 0, 0});
        }));
        int perMetre = (int) Math.round(dotsPerInch / METRES_PER_INCH);
        chunk(out, "pHYs", bytes(content -> {
            content.writeInt(perMetre);
            content.writeInt(perMetre);
            content.write(1);
        }));
    }

    private static void data(DataOutputStream out, byte[] rows) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(rows.length / 16 + 64);
        try (Deflater deflater = new Deflater(COMPRESSION)) {
            deflater.setInput(rows);
            deflater.finish();
            byte[] buffer = new byte[1 << 14];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        chunk(out, "IDAT", packed.toByteArray());
    }

    private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(type);
        check.update(content);
        out.writeInt(content.length);
        out.write(type);
        out.write(content);
        out.writeInt((int) check.getValue());
    }

    private static byte[] bytes(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private interface Content {
        void write(DataOutputStream out) throws IOException;
    }
}
