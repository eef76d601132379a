package dev.kap.report.picture;

import java.util.Arrays;
import java.util.Optional;

/// The colours of a picture that has at most 256 of them, all opaque; a small open-addressed table, fast to look up.
final class Palette {

    private static final int LARGEST = 256;
    private static final int SLOTS = 1024;
    private static final int EMPTY = -1;

    private final int[] keys = new int[SLOTS];
    private final short[] numbers = new short[SLOTS];
    private final byte[] rgb = new byte[3 * LARGEST];
    private int size;

    private Palette() {
        Arrays.fill(numbers, (short) EMPTY);
    }

    /// The palette of these pixels; empty if there are too many colours or one is see-through.
    static Optional<Palette> of(int[] pixels) {
        Palette palette = new Palette();
        int last = ~pixels[0];
        for (int pixel : pixels) {
            // Neighbours are mostly alike.
            if (pixel != last && !palette.add(pixel)) {
                return Optional.empty();
            }
            last = pixel;
        }
        return palette.size == 0 ? Optional.empty() : Optional.of(palette);
    }

    /// Red, green and blue of each colour.
    byte[] colours() {
        return Arrays.copyOf(rgb, 3 * size);
    }

    /// The pixels as numbers of colours, each row with the filter byte 0 in front.
    byte[] indexed(int[] pixels, int width) {
        byte[] rows = new byte[pixels.length + pixels.length / width];
        int at = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (i % width == 0) {
                at++;
            }
            rows[at++] = (byte) numbers[slot(pixels[i])];
        }
        return rows;
    }

    private boolean add(int pixel) {
        if (pixel >>> 24 != 0xFF) {
            return false;
        }
        int slot = slot(pixel);
        if (numbers[slot] != EMPTY) {
            return true;
        }
        if (size == LARGEST) {
            return false;
        }
        keys[slot] = pixel;
        numbers[slot] = (short) size;
        rgb[3 * size] = (byte) (pixel >> 16);
        rgb[3 * size + 1] = (byte) (pixel >> 8);
        rgb[3 * size + 2] = (byte) pixel;
        size++;
        return true;
    }

    private int slot(int pixel) {
        int slot = (pixel * 0x9E3779B1) >>> 22;
        while (numbers[slot] != EMPTY && keys[slot] != pixel) {
            slot = (slot + 1) % SLOTS;
        }
        return slot;
    }
}
