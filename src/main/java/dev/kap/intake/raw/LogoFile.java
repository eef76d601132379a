package dev.kap.intake.raw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// The picture that a workbook or a theme names for the cover: one in its own folder, so that whoever wrote it can have
/// no other file printed.
public final class LogoFile {

    /// A larger file is no logo for 50 mm of paper.
    public static final int MEGABYTES = 5;

    /// A small file can hold more than the memory does.
    public static final int MILLION_PIXELS = 16;

    private static final Set<String> KINDS = Set.of("png", "jpeg");

    private LogoFile() {}

    /// Why a picture is not printed.
    public enum Trouble {
        /// There is no such file in the folder or below it.
        MISSING,
        /// It is neither PNG nor JPEG, or damaged.
        NO_PICTURE,
        TOO_LARGE
    }

    /// The picture of that name in the folder of an input: the first that can be printed.
    public static Optional<Path> beside(List<Path> inputs, String name) {
        return folders(inputs)
                .filter(folder -> trouble(folder, name).isEmpty())
                .map(folder -> inside(folder, name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Why [#beside] finds nothing; empty where it finds one.
    public static Optional<Trouble> troubleBeside(List<Path> inputs, String name) {
        if (beside(inputs, name).isPresent()) {
            return Optional.empty();
        }
        return folders(inputs)
                .flatMap(folder -> trouble(folder, name).stream())
                .max(Trouble::compareTo)
                .or(() -> Optional.of(Trouble.MISSING));
    }

    /// What is wrong with the picture of that name in a folder.
    public static Optional<Trouble> trouble(Path folder, String name) {
        Optional<Path> file = inside(folder, name);
        if (file.isEmpty()) {
            return Optional.of(Trouble.MISSING);
        }
        try {
            return trouble(file.get());
        } catch (IOException | RuntimeException damaged) {
            // The decoders answer a broken picture with any exception there is.
            return Optional.of(Trouble.NO_PICTURE);
        }
    }

    private static Optional<Trouble> trouble(Path file) throws IOException {
        if (Files.size(file) > MEGABYTES * ReadingLimits.BYTES_A_MEGABYTE) {
            return Optional.of(Trouble.TOO_LARGE);
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.of(Trouble.NO_PICTURE);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return trouble(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static Optional<Trouble> trouble(ImageReader reader) throws IOException {
        if (!KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            return Optional.of(Trouble.NO_PICTURE);
        }
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MILLION_PIXELS * 1_000_000L) {
            return Optional.of(Trouble.TOO_LARGE);
        }
        reader.read(0);
        return Optional.empty();
    }

    /// The file of that name in the folder or below it. A name that leads elsewhere is not even looked at: it may be
    /// one on another machine.
    private static Optional<Path> inside(Path folder, String name) {
        try {
            Path here = folder.toRealPath();
            Path file = here.resolve(name.replace('\\', '/')).normalize();
            return file.startsWith(here)
                            && Files.isRegularFile(file)
                            && file.toRealPath().startsWith(here)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (IOException | InvalidPathException notThere) {
            return Optional.empty();
        }
    }

    private static Stream<Path> folders(List<Path> inputs) {
        return inputs.stream()
                .map(input -> Files.isDirectory(input)
                        ? input
                        : input.toAbsolutePath().normalize().getParent())
                .filter(Objects::nonNull)
                .distinct();
    }
}
