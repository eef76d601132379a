package dev.kap.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a result folder was made of and what is in it: a hidden file in the form that `sha256sum -c` reads.
///
/// The first line is a comment: `# kap <source> <day> <recipe>`; three dashes for a result that no watcher made.
///
/// @param source fingerprint of the drop
/// @param day the day the plan speaks from where the workbook names none
/// @param recipe what besides the content decided the result
/// @param files SHA-256 of each file by its path in the folder
public record Manifest(String source, String day, String recipe, SortedMap<String, String> files) {

    /// Name of the file in a result folder.
    public static final String NAME = ".kap-manifest";

    /// Its name while it is written.
    static final String DRAFT = NAME + ".new";

    private static final String HEAD = "# kap ";
    private static final String BY_HAND = "-";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (?!/)(?!(?:.*/)?\\.\\.?(?:/|$))(.+)");

    public Manifest {
        files = new TreeMap<>(files);
    }

    /// The manifest of a result that was made by hand: what it was made of nobody asks later.
    public static Manifest byHand(Map<String, String> files) {
        return new Manifest(BY_HAND, BY_HAND, BY_HAND, new TreeMap<>(files));
    }

    /// The same files, made of a drop.
    public Manifest of(String content, LocalDate today, String way) {
        return new Manifest(content, today.toString(), way, files);
    }

    /// Whether the result was made by hand, of no drop.
    public boolean isByHand() {
        return source.equals(BY_HAND);
    }

    /// Whether the result was made of the same content in the same way on the same day, so that it need not be again.
    public boolean isOf(String content, LocalDate today, String way) {
        return source.equals(content) && day.equals(today.toString()) && recipe.equals(way);
    }

    /// Whether every file of the folder is as it was made and none is missing; files that were added do no harm.
    public boolean holds(Path folder) throws IOException {
        return firstMissing(folder).isEmpty();
    }

    /// The first file that is missing in the folder, or is not as it was made.
    public Optional<String> firstMissing(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (!isAsMade(folder, file.getKey())) {
                return Optional.of(file.getKey());
            }
        }
        return Optional.empty();
    }

    /// Whether a file of the folder is there as it was made.
    boolean isAsMade(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Fingerprint.of(file).equals(files.get(name));
    }

    /// The manifest of a result folder; empty where it has none that can be read, as in what is no folder at all.
    public static Optional<Manifest> in(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    private static Optional<Manifest> parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().startsWith(HEAD)) {
            return Optional.empty();
        }
        String[] head = lines.getFirst().substring(HEAD.length()).split(" ", 3);
        SortedMap<String, String> files = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                return Optional.empty();
            }
            files.put(parts.group(2), parts.group(1));
        }
        return head.length < 3 ? Optional.empty() : Optional.of(new Manifest(head[0], head[1], head[2], files));
    }

    /// Writes it into the folder that is complete but for it, or in the place of its former one.
    public void write(Path folder, FileOps ops) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(HEAD + source + " " + day + " " + recipe);
        files.forEach((name, hash) -> lines.add(hash + "  " + name));
        Path draft = folder.resolve(DRAFT);
        try (OutputStream out = ops.create(draft)) {
            out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        ops.move(draft, folder.resolve(NAME));
        ops.force(folder);
    }
}
