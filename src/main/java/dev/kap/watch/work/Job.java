package dev.kap.watch.work;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// One drop to be worked on.
///
/// @param drop the workbook, CSV file, folder of CSV files or zip of them
/// @param desk an existing folder beside the drop, for the report of a drop that nothing can be made of
/// @param stage an existing folder beside the results, for the result
/// @param source fingerprint of the drop's content
/// @param recipe what besides the content decides the result: program, templates, options
/// @param shelves where the version before may be found; empty where a try of the drop ended badly: then what it can
///     do without is left out
/// @param today the day the plan speaks from where the workbook names none
public record Job(
        Path drop, Path desk, Path stage, String source, String recipe, Optional<Shelves> shelves, LocalDate today) {

    /// Where former drops lie.
    ///
    /// @param done the drops themselves
    /// @param notes a [MadeNote] of each, named by its fingerprint
    public record Shelves(Path done, Path notes) {}

    void write(DataOutput out) throws IOException {
        out.writeUTF(drop.toString());
        out.writeUTF(desk.toString());
        out.writeUTF(stage.toString());
        out.writeUTF(source);
        out.writeUTF(recipe);
        out.writeUTF(shelves.map(Shelves::done).map(Path::toString).orElse(""));
        out.writeUTF(shelves.map(Shelves::notes).map(Path::toString).orElse(""));
        out.writeLong(today.toEpochDay());
    }

    static Job read(DataInput in) throws IOException {
        return new Job(
                Path.of(in.readUTF()),
                Path.of(in.readUTF()),
                Path.of(in.readUTF()),
                in.readUTF(),
                in.readUTF(),
                shelves(in.readUTF(), in.readUTF()),
                LocalDate.ofEpochDay(in.readLong()));
    }

    private static Optional<Shelves> shelves(String done, String notes) {
        return done.isEmpty() ? Optional.empty() : Optional.of(new Shelves(Path.of(done), Path.of(notes)));
    }
}
