package dev.kap.watch.work;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/// One drop to be worked on.
///
/// @param drop the workbook, CSV file, folder of CSV files or zip of them
/// @param desk an existing folder beside the drop, for the report of a drop that nothing can be made of
/// @param stage an existing folder beside the results, for the result
/// @param source fingerprint of the drop's content
/// @param recipe what besides the content decides the result: program, templates, options
/// @param today the day the plan speaks from where the workbook names none
public record Job(Path drop, Path desk, Path stage, String source, String recipe, LocalDate today) {

    void write(DataOutput out) throws IOException {
        out.writeUTF(drop.toString());
        out.writeUTF(desk.toString());
        out.writeUTF(stage.toString());
        out.writeUTF(source);
        out.writeUTF(recipe);
        out.writeLong(today.toEpochDay());
    }

    static Job read(DataInput in) throws IOException {
        return new Job(
                Path.of(in.readUTF()),
                Path.of(in.readUTF()),
                Path.of(in.readUTF()),
                in.readUTF(),
                in.readUTF(),
                LocalDate.ofEpochDay(in.readLong()));
    }
}
