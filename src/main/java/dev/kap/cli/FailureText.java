package dev.kap.cli;

import dev.kap.run.Incomplete;
import dev.kap.run.Refusal;
import dev.kap.run.SharesMissing;
import dev.kap.run.TemplateMistake;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/// What a person is told of something that ended the work.
///
/// @param less how to give the machine less to do
/// @param elsewhere where else the result could be written
/// @param bug the key of what to do where the program itself is wrong
record FailureText(Wording wording, Sentence less, Sentence elsewhere, String bug) {

    /// For whoever gave no command, in the language of the window.
    static FailureText inWindow(Wording wording) {
        return new FailureText(
                wording, Sentence.of("cli.less"), Sentence.of("cli.other-place-window"), "cli.bug-window");
    }

    /// One message.
    String of(Throwable failure) {
        return failure instanceof TemplateMistake mistake
                ? "kap: " + mistake.said()
                : "kap: " + wording.say(sentence(failure));
    }

    private Sentence sentence(Throwable failure) {
        return switch (failure) {
            case OutOfMemoryError _ -> noMemory();
            case StackOverflowError _ -> Sentence.of("cli.too-deep", Arg.phrase(less));
            case Refusal refusal -> refusal.why();
            case SharesMissing shares -> shares.why();
            case Incomplete incomplete -> incomplete.why();
            case AccessDeniedException denied -> Sentence.of("cli.not-allowed", file(denied), Arg.phrase(elsewhere));
            case FileSystemException file ->
                Sentence.of("cli.cannot-write-file", file(file), reason(file), Arg.phrase(elsewhere));
            case IOException io ->
                Sentence.of("cli.cannot-write", reason(Optional.ofNullable(io.getMessage())), Arg.phrase(elsewhere));
            default -> Sentence.of(bug, Arg.text(failure.getClass().getSimpleName()));
        };
    }

    private Sentence noMemory() {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return Sentence.of(
                "cli.no-memory",
                Arg.text(String.valueOf(megabytes)),
                Arg.text(String.valueOf(2 * megabytes)),
                Arg.phrase(less));
    }

    private static Arg file(FileSystemException failure) {
        return Arg.text(String.valueOf(failure.getFile()));
    }

    private static Arg reason(FileSystemException file) {
        return switch (file) {
            case FileAlreadyExistsException _, NotDirectoryException _ -> Arg.phrase(Sentence.of("cli.is-file"));
            case NoSuchFileException _ -> Arg.phrase(Sentence.of("cli.no-folder"));
            default -> reason(Optional.ofNullable(file.getReason()));
        };
    }

    /// What the machine says, in its own language, without its last point; where it says nothing, that.
    private static Arg reason(Optional<String> said) {
        return said.filter(words -> !words.isBlank())
                .map(words -> Arg.text(words.endsWith(".") ? words.substring(0, words.length() - 1) : words))
                .orElseGet(() -> Arg.phrase(Sentence.of("cli.no-reason")));
    }
}
