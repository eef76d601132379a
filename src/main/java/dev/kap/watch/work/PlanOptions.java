package dev.kap.watch.work;

import dev.kap.report.lock.Password;
import dev.kap.run.Format;
import dev.kap.run.Pack;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is made of every drop; the same options as those of `kap plan`.
///
/// @param password locks what is made; a child gets it through its standard input, where nobody else reads it
/// @param jobs how many accounts are made at the same time
public record PlanOptions(
        Set<Pack> packs, Set<Format> formats, Optional<Path> templates, Optional<Password> password, int jobs) {

    public PlanOptions {
        packs = Set.copyOf(packs);
        formats = Set.copyOf(formats);
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(names(packs));
        out.writeUTF(names(formats));
        out.writeUTF(templates.map(Path::toString).orElse(""));
        out.writeUTF(password.map(word -> new String(word.bytes(), StandardCharsets.UTF_8))
                .orElse(""));
        out.writeInt(jobs);
    }

    static PlanOptions read(DataInput in) throws IOException {
        Set<Pack> packs = chosen(Pack.class, in.readUTF());
        Set<Format> formats = chosen(Format.class, in.readUTF());
        Optional<Path> templates =
                Optional.of(in.readUTF()).filter(path -> !path.isEmpty()).map(Path::of);
        return new PlanOptions(packs, formats, templates, Password.of(in.readUTF()), in.readInt());
    }

    private static String names(Set<? extends Enum<?>> some) {
        return some.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static <E extends Enum<E>> Set<E> chosen(Class<E> kind, String names) {
        Set<E> chosen = EnumSet.allOf(kind);
        chosen.retainAll(Stream.of(names.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(name -> Enum.valueOf(kind, name))
                .toList());
        return chosen;
    }
}
