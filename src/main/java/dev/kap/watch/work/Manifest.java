package dev.kap.watch.work;

import dev.kap.disk.FileOps;
import dev.kap.disk.Fingerprint;
import dev.kap.disk.Folders;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a result folder was made of and what is in it: a hidden file in the form that `sha256sum -c` reads.
///
/// The first line is a comment: `# kap <source> <day> <recipe>`.
///
/// @param source fingerprint of the drop
/// @param day the day the plan speaks from where the workbook names none
/// @param recipe what besides the content decided the result
/// @param lines `<SHA-256>  <path>` of each file, sorted by path
public record Manifest(String source, String day, String recipe, List<String> lines) {

    /// Name of the file in a result folder.
    public static final String NAME = ".kap-manifest";

    private static final String HEAD = "# kap ";

    public Manifest {
        lines = List.copyOf(lines);
    }

    /// Whether the result was made of the same content in the same way on the same day, so that it need not be again.
    public boolean isOf(String content, LocalDate today, String way) {
        return source.equals(content) && day.equals(today.toString()) && recipe.equals(way);
    }

    /// Whether every file of the folder is as it was made and none is missing; files that were added do no harm.
    public boolean holds(Path folder) throws IOException {
        for (String line : lines) {
            String[] parts = line.split("  ", 2);
            Path file = folder.resolve(parts[1]);
            if (!Files.isRegularFile(file) || !Fingerprint.of(file).equals(parts[0])) {
                return false;
            }
        }
        return true;
    }

    /// The manifest of a result folder; empty where it has none that can be read.
    public static Optional<Manifest> in(Path folder) throws IOException {
        Optional<String> text = Folders.read(folder.resolve(NAME));
        if (text.isEmpty() || !text.get().startsWith(HEAD)) {
            return Optional.empty();
        }
        List<String> all = text.get().lines().toList();
        String[] head = all.getFirst().substring(HEAD.length()).split(" ", 3);
        return head.length < 3
                ? Optional.empty()
                : Optional.of(new Manifest(head[0], head[1], head[2], all.subList(1, all.size())));
    }

    /// Writes the manifest of a folder that is complete but for it.
    static void write(Path folder, Job job, FileOps ops) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(HEAD + job.source() + " " + job.today() + " " + job.recipe());
        for (Path file : Fingerprint.files(folder)) {
            lines.add(Fingerprint.of(file) + "  " + Fingerprint.relative(folder, file));
        }
        try (OutputStream out = ops.create(folder.resolve(NAME))) {
            out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        ops.force(folder);
    }
}
