package dev.kap.disk;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.Charset;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Optional;

/// Swaps two names in one step, so that neither is ever missing: Linux has that as `renameat2(2)` with
/// `RENAME_EXCHANGE`; Java has no word for it.
final class Exchange {

    /// Paths are absolute, or relative to the current folder; from `fcntl.h`.
    private static final int AT_FDCWD = -100;

    /// From `linux/fs.h`.
    private static final int RENAME_EXCHANGE = 2;

    private static final Optional<MethodHandle> RENAMEAT2 = find();

    private Exchange() {}

    /// Swaps them; false, and nothing has changed, where the system, the C library or the file system cannot.
    static boolean of(Path one, Path other) {
        return RENAMEAT2.isPresent()
                && one.getFileSystem().equals(FileSystems.getDefault())
                && rename(RENAMEAT2.get(), one, other) == 0;
    }

    private static int rename(MethodHandle renameat2, Path one, Path other) {
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment from = arena.allocateFrom(one.toAbsolutePath().toString(), names);
            MemorySegment to = arena.allocateFrom(other.toAbsolutePath().toString(), names);
            return (int) renameat2.invokeExact(AT_FDCWD, from, AT_FDCWD, to, RENAME_EXCHANGE);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a call of the system throws nothing", e);
        }
    }

    @SuppressWarnings("restricted") // the manifest of the program allows it
    private static Optional<MethodHandle> find() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return Optional.empty();
        }
        Linker linker = Linker.nativeLinker();
        FunctionDescriptor signature = FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
        try {
            return linker.defaultLookup().find("renameat2").map(function -> linker.downcallHandle(function, signature));
        } catch (IllegalCallerException | UnsupportedOperationException forbidden) {
            return Optional.empty();
        }
    }
}
