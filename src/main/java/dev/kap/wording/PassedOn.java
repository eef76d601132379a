package dev.kap.wording;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Sentences on their way from one process to another.
public final class PassedOn {

    private PassedOn() {}

    /// Writes it for its counterpart to read.
    public static void write(Sentence sentence, DataOutputStream out) throws IOException {
        out.writeUTF(sentence.key());
        writeArgs(sentence.args(), out);
    }

    /// What [#write] has written.
    public static Sentence read(DataInputStream in) throws IOException {
        return new Sentence(in.readUTF(), readArgs(in));
    }

    /// Writes it for its counterpart to read.
    public static void writeArgs(List<Arg> args, DataOutputStream out) throws IOException {
        out.writeInt(args.size());
        for (Arg arg : args) {
            write(arg, out);
        }
    }

    /// What [#writeArgs] has written.
    public static List<Arg> readArgs(DataInputStream in) throws IOException {
        List<Arg> args = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            args.add(arg(in));
        }
        return args;
    }

    /// Writes any text: a cell may hold more than the 65,535 bytes that [DataOutputStream#writeUTF] takes.
    public static void writeText(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /// What [#writeText] has written.
    public static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static void write(Arg arg, DataOutputStream out) throws IOException {
        out.writeUTF(arg.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        switch (arg) {
            case Arg.Text(String text) -> writeText(text, out);
            case Arg.Names(List<String> names) -> {
                out.writeInt(names.size());
                for (String name : names) {
                    writeText(name, out);
                }
            }
            case Arg.Count(long count, boolean inWords) -> {
                out.writeLong(count);
                out.writeBoolean(inWords);
            }
            case Arg.Score(double number) -> out.writeDouble(number);
            case Arg.Share(double number) -> out.writeDouble(number);
            case Arg.Access(double number) -> out.writeDouble(number);
            case Arg.Money(double number) -> out.writeDouble(number);
            case Arg.Figure(double number) -> out.writeDouble(number);
            case Arg.Exact(double number) -> out.writeDouble(number);
            case Arg.Day(LocalDate day) -> out.writeLong(day.toEpochDay());
            case Arg.DatedDay(LocalDate day) -> out.writeLong(day.toEpochDay());
            case Arg.Phrase(Sentence sentence) -> write(sentence, out);
        }
    }

    private static Arg arg(DataInputStream in) throws IOException {
        String kind = in.readUTF();
        return switch (kind) {
            case "text" -> Arg.text(readText(in));
            case "names" -> {
                List<String> names = new ArrayList<>();
                int count = in.readInt();
                for (int i = 0; i < count; i++) {
                    names.add(readText(in));
                }
                yield Arg.names(names);
            }
            case "count" -> new Arg.Count(in.readLong(), in.readBoolean());
            case "score" -> Arg.score(in.readDouble());
            case "share" -> Arg.share(in.readDouble());
            case "access" -> Arg.access(in.readDouble());
            case "money" -> Arg.money(in.readDouble());
            case "figure" -> Arg.figure(in.readDouble());
            case "exact" -> Arg.exact(in.readDouble());
            case "day" -> Arg.day(LocalDate.ofEpochDay(in.readLong()));
            case "datedday" -> Arg.datedDay(LocalDate.ofEpochDay(in.readLong()));
            case "phrase" -> Arg.phrase(read(in));
            default -> throw new IOException("no kind of value: " + kind);
        };
    }
}
