package dev.kap.run;

import dev.kap.document.TemplateProblem;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.SentenceParcel;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a share tells the one that joins, beside its documents: the attempt at each of its accounts, by the account's
/// slug.
record ShareNote(SequencedMap<String, Attempt> attempts) {

    /// Its name in the share.
    static final String NAME = ".kap-share";

    void write(DataOutputStream out) throws IOException {
        out.writeInt(attempts.size());
        for (Map.Entry<String, Attempt> attempt : attempts.entrySet()) {
            out.writeUTF(attempt.getKey());
            Optional<Written> written = attempt.getValue().written();
            out.writeBoolean(written.isPresent());
            if (written.isPresent()) {
                write(written.get(), out);
            }
            Optional<Throwable> fault = attempt.getValue().fault();
            out.writeBoolean(fault.isPresent());
            if (fault.isPresent()) {
                write(fault.get(), out);
            }
        }
    }

    static ShareNote read(DataInputStream in) throws IOException {
        SequencedMap<String, Attempt> attempts = new LinkedHashMap<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            String slug = in.readUTF();
            Optional<Written> written = in.readBoolean() ? Optional.of(written(in)) : Optional.empty();
            Optional<Throwable> fault = in.readBoolean() ? Optional.of(fault(in)) : Optional.empty();
            attempts.put(slug, new Attempt(written, fault));
        }
        return new ShareNote(attempts);
    }

    private static void write(Written written, DataOutputStream out) throws IOException {
        out.writeInt(written.pages().size());
        for (Map.Entry<String, Integer> pages : written.pages().entrySet()) {
            out.writeUTF(pages.getKey());
            out.writeInt(pages.getValue());
        }
        out.writeInt(written.problems().size());
        for (Problem problem : written.problems()) {
            write(problem, out);
        }
    }

    private static Written written(DataInputStream in) throws IOException {
        Map<String, Integer> pages = new TreeMap<>();
        int documents = in.readInt();
        for (int i = 0; i < documents; i++) {
            String name = in.readUTF();
            pages.put(name, in.readInt());
        }
        List<Problem> problems = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            problems.add(problem(in));
        }
        return new Written(pages, problems);
    }

    private static void write(Problem problem, DataOutputStream out) throws IOException {
        out.writeUTF(problem.severity().name());
        out.writeUTF(problem.kind());
        out.writeUTF(problem.place().file());
        out.writeUTF(problem.place().sheet());
        out.writeUTF(problem.place().cell());
        SentenceParcel.writeText(problem.value(), out);
        @Nullable String account = problem.account();
        out.writeBoolean(account != null);
        if (account != null) {
            SentenceParcel.writeText(account, out);
        }
        SentenceParcel.writeArgs(problem.args(), out);
    }

    private static Problem problem(DataInputStream in) throws IOException {
        Severity severity = Severity.valueOf(in.readUTF());
        String kind = in.readUTF();
        Place place = new Place(in.readUTF(), in.readUTF(), in.readUTF());
        String value = SentenceParcel.readText(in);
        @Nullable String account = in.readBoolean() ? SentenceParcel.readText(in) : null;
        return new Problem(severity, kind, place, value, account, SentenceParcel.readArgs(in));
    }

    private static void write(Throwable fault, DataOutputStream out) throws IOException {
        boolean template = fault instanceof TemplateProblem;
        out.writeBoolean(template);
        if (fault instanceof TemplateProblem mistake) {
            out.writeUTF(mistake.file());
            out.writeInt(mistake.line());
            SentenceParcel.write(mistake.what(), out);
        } else {
            out.writeUTF(ToldFault.name(fault));
        }
    }

    private static Throwable fault(DataInputStream in) throws IOException {
        return in.readBoolean()
                ? new TemplateProblem(in.readUTF(), in.readInt(), SentenceParcel.read(in))
                : new ToldFault(in.readUTF());
    }
}
