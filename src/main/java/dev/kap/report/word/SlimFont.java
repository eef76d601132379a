package dev.kap.report.word;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/// A TrueType font with the letters of Europe alone: Latin, Greek, Cyrillic, and the signs that texts use.
///
/// Glyphs keep their numbers, so that spacing and kerning stay as they are; those that no letter needs are empty.
/// Ligatures are left out: Word sets none by itself.
final class SlimFont {

    /// First and last characters of what is kept.
    private static final int[][] KEPT = {
        {0x20, 0x24F}, {0x2B0, 0x2FF}, {0x370, 0x3FF}, {0x400, 0x45F}, {0x490, 0x491}, {0x1E00, 0x1EFF},
        {0x2000, 0x209F}, {0x20A0, 0x20BF}, {0x2100, 0x214F}, {0x2190, 0x21FF}, {0x2200, 0x22FF}, {0x25A0, 0x25FF}
    };

    private static final long MAGIC = 0xB1B0AFBAL;
    private static final int ENTRY = 16;
    private static final int MORE_COMPONENTS = 0x20;

    private final NavigableMap<String, byte[]> tables;
    private final int version;

    private SlimFont(NavigableMap<String, byte[]> tables, int version) {
        this.tables = tables;
        this.version = version;
    }

    /// The font, smaller.
    static byte[] of(byte[] font) {
        ByteBuffer file = ByteBuffer.wrap(font);
        NavigableMap<String, byte[]> tables = new TreeMap<>();
        for (int i = 0; i < file.getShort(4); i++) {
            int at = 12 + i * ENTRY;
            String tag = new String(font, at, 4, StandardCharsets.US_ASCII);
            int from = file.getInt(at + 8);
            tables.put(tag, Arrays.copyOfRange(font, from, from + file.getInt(at + 12)));
        }
        SlimFont slim = new SlimFont(tables, file.getInt(0));
        SortedMap<Integer, Integer> letters = slim.letters();
        slim.leaveOutGlyphs(letters);
        tables.remove("GSUB");
        tables.put("cmap", map(letters));
        return slim.file();
    }

    private ByteBuffer table(String tag) {
        return ByteBuffer.wrap(tables.getOrDefault(tag, new byte[0]));
    }

    /// The kept characters with the numbers of their glyphs.
    private SortedMap<Integer, Integer> letters() {
        ByteBuffer map = table("cmap");
        SortedMap<Integer, Integer> letters = new TreeMap<>();
        for (int i = 0; i < map.getShort(2); i++) {
            int at = map.getInt(4 + 8 * i + 4);
            if (map.getShort(at) == 4) {
                for (int[] range : KEPT) {
                    for (int letter = range[0]; letter <= range[1]; letter++) {
                        int glyph = glyph(map, at, letter);
                        if (glyph > 0) {
                            letters.put(letter, glyph);
                        }
                    }
                }
            }
        }
        return letters;
    }

    /// Looks a character up in a map of format 4: segments of characters with a shift of their numbers.
    private static int glyph(ByteBuffer map, int at, int letter) {
        int twice = map.getShort(at + 6);
        for (int segment = 0; segment < twice; segment += 2) {
            int end = Short.toUnsignedInt(map.getShort(at + 14 + segment));
            int start = Short.toUnsignedInt(map.getShort(at + 16 + twice + segment));
            if (letter <= end) {
                int shift = map.getShort(at + 16 + 2 * twice + segment);
                int place = at + 16 + 3 * twice + segment;
                int offset = Short.toUnsignedInt(map.getShort(place));
                if (letter < start) {
                    return 0;
                }
                int glyph =
                        offset == 0 ? letter : Short.toUnsignedInt(map.getShort(place + offset + 2 * (letter - start)));
                return glyph == 0 ? 0 : glyph + shift & 0xFFFF;
            }
        }
        return 0;
    }

    private void leaveOutGlyphs(SortedMap<Integer, Integer> letters) {
        int count = Short.toUnsignedInt(table("maxp").getShort(4));
        int[] places = places(count);
        BitSet kept = new BitSet(count);
        kept.set(0);
        List<Integer> waiting = new ArrayList<>(letters.values());
        while (!waiting.isEmpty()) {
            int glyph = waiting.removeLast();
            if (!kept.get(glyph)) {
                kept.set(glyph);
                waiting.addAll(components(places[glyph], places[glyph + 1]));
            }
        }
        byte[] all = tables.getOrDefault("glyf", new byte[0]);
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        ByteBuffer newPlaces = ByteBuffer.allocate(4 * (count + 1));
        for (int glyph = 0; glyph < count; glyph++) {
            newPlaces.putInt(outlines.size());
            if (kept.get(glyph)) {
                outlines.write(all, places[glyph], places[glyph + 1] - places[glyph]);
            }
        }
        newPlaces.putInt(outlines.size());
        tables.put("glyf", outlines.toByteArray());
        tables.put("loca", newPlaces.array());
        table("head").putShort(50, (short) 1);
    }

    /// Where each glyph starts, and where the last one ends.
    private int[] places(int count) {
        boolean wide = table("head").getShort(50) == 1;
        ByteBuffer loca = table("loca");
        int[] places = new int[count + 1];
        for (int i = 0; i <= count; i++) {
            places[i] = wide ? loca.getInt(4 * i) : 2 * Short.toUnsignedInt(loca.getShort(2 * i));
        }
        return places;
    }

    /// The glyphs that a composed one is made of.
    private List<Integer> components(int from, int to) {
        ByteBuffer outlines = table("glyf");
        List<Integer> parts = new ArrayList<>();
        if (from == to || outlines.getShort(from) >= 0) {
            return parts;
        }
        int at = from + 10;
        int flags = MORE_COMPONENTS;
        while ((flags & MORE_COMPONENTS) != 0) {
            flags = outlines.getShort(at);
            parts.add(Short.toUnsignedInt(outlines.getShort(at + 2)));
            at += 4 + ((flags & 1) != 0 ? 4 : 2);
            at += (flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
        }
        return parts;
    }

    /// A map of format 4 in which the numbers of each segment rise with its characters.
    private static byte[] map(SortedMap<Integer, Integer> letters) {
        List<int[]> segments = new ArrayList<>();
        letters.forEach((letter, glyph) -> {
            int[] last = segments.isEmpty() ? new int[] {-2, -2, 0} : segments.getLast();
            if (last[1] == letter - 1 && last[2] == glyph - letter) {
                last[1] = letter;
            } else {
                segments.add(new int[] {letter, letter, glyph - letter});
            }
        });
        segments.add(new int[] {0xFFFF, 0xFFFF, 1});
        int count = segments.size();
        int power = Integer.highestOneBit(count);
        int length = 16 + 8 * count;
        ByteBuffer map = ByteBuffer.allocate(20 + length);
        map.putShort((short) 0).putShort((short) 2);
        map.putShort((short) 0).putShort((short) 3).putInt(20);
        map.putShort((short) 3).putShort((short) 1).putInt(20);
        map.putShort((short) 4).putShort((short) length).putShort((short) 0).putShort((short) (2 * count));
        map.putShort((short) (2 * power)).putShort((short) Integer.numberOfTrailingZeros(power));
        map.putShort((short) (2 * (count - power)));
        segments.forEach(segment -> map.putShort((short) segment[1]));
        map.putShort((short) 0);
        segments.forEach(segment -> map.putShort((short) segment[0]));
        segments.forEach(segment -> map.putShort((short) segment[2]));
        segments.forEach(segment -> map.putShort((short) 0));
        return map.array();
    }

    private byte[] file() {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        table("head").putInt(8, 0);
        int length = 12
                + count * ENTRY
                + tables.values().stream().mapToInt(SlimFont::padded).sum();
        ByteBuffer file = ByteBuffer.allocate(length);
        file.putInt(version).putShort((short) count).putShort((short) (ENTRY * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (ENTRY * (count - power)));
        int at = 12 + count * ENTRY;
        int head = 0;
        for (String tag : tables.navigableKeySet()) {
            byte[] content = tables.getOrDefault(tag, new byte[0]);
            file.put(tag.getBytes(StandardCharsets.US_ASCII)).putInt((int) sum(content));
            file.putInt(at).putInt(content.length);
            file.put(at, content);
            head = tag.equals("head") ? at : head;
            at += padded(content);
        }
        file.putInt(head + 8, (int) (MAGIC - sum(file.array())));
        return file.array();
    }

    private static int padded(byte[] content) {
        return (content.length + 3) / 4 * 4;
    }

    private static long sum(byte[] content) {
        ByteBuffer words = ByteBuffer.wrap(Arrays.copyOf(content, padded(content)));
        long sum = 0;
        while (words.hasRemaining()) {
            sum += Integer.toUnsignedLong(words.getInt());
        }
        return sum & 0xFFFFFFFFL;
    }
}
