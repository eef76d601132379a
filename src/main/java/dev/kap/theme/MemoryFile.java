package dev.kap.theme;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/// A file that lies in memory only and is gone with the process, however that ends: Linux has that as
/// `memfd_create(2)`; Java has no word for it, and writes a font that it is handed to the folder for temporary files,
/// where it stays if the process is killed.
final class MemoryFile {

    /// Not for the programs that this one starts; from `linux/memfd.h`.
    private static final int MFD_CLOEXEC = 1;

    private static final Optional<MethodHandle> MEMFD_CREATE = find();

    private MemoryFile() {}

    /// A file with that content, which stays until the process ends; empty where the system has no such files.
    static Optional<File> of(String name, byte[] content) throws IOException {
        int descriptor = MEMFD_CREATE.map(create -> create(create, name)).orElse(-1);
        if (descriptor < 0) {
            return Optional.empty();
        }
        File file = new File("/proc/self/fd/" + descriptor);
        try (OutputStream out = new FileOutputStream(file)) {
            out.write(content);
        }
        return Optional.of(file);
    }

    private static int create(MethodHandle create, String name) {
        try (Arena arena = Arena.ofConfined()) {
            return (int) create.invokeExact(arena.allocateFrom(name), MFD_CLOEXEC);
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
        FunctionDescriptor signature = FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT);
        try {
            Optional<MemorySegment> function = linker.defaultLookup().find("memfd_create");
            return function.map(there -> linker.downcallHandle(there, signature));
        } catch (IllegalCallerException | UnsupportedOperationException forbidden) {
            return Optional.empty();
        }
    }
}
