package dev.kap.intake.raw;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The parts of a workbook that must not lie on the disk, because it was encrypted there.
final class MemoryParts implements PackageParts {

    /// Held as a whole; an eighth of the memory at most.
    private static final int PART_OF_MEMORY = 8;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final Unpacked.Total total = new Unpacked.Total();

    MemoryParts(InputStream in) throws IOException, Unreadable {
        this(in, Runtime.getRuntime().maxMemory() / PART_OF_MEMORY);
    }

    /// @param most how many bytes all of them may have
    MemoryParts(InputStream in, long most) throws IOException, Unreadable {
        Unpacked unpacked = new Unpacked(new Unpacked.Total(), 0, most);
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = ZipParts.name(entry.getName());
                if (isXml(name)) {
                    byte[] part = new PartStream(zip, unpacked).readAllBytes();
                    if (parts.put(name, part) != null) {
                        throw new Unreadable("part-twice");
                    }
                    ReadingLimits.check(parts.size(), ReadingLimits.PARTS, "parts");
                }
            }
        } catch (PartStream.Met e) {
            throw e.limit();
        }
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    @Override
    public Optional<InputStream> open(String name, long most) {
        byte[] part = parts.get(ZipParts.name(name));
        return part == null
                ? Optional.empty()
                : Optional.of(new PartStream(new ByteArrayInputStream(part), new Unpacked(total, 0, most)));
    }
}
