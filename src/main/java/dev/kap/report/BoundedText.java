package dev.kap.report;

import java.io.IOException;
import java.io.Writer;

/// Takes what a template writes, up to what a document of tens of thousands of people needs.
final class BoundedText extends Writer {

    /// A plan of ten thousand people has a third of that.
    static final int MOST_CHARACTERS = 32_000_000;

    private final StringBuilder text = new StringBuilder();
    private volatile int length;

    /// Says that a template writes too much.
    static final class Full extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void write(char[] characters, int start, int count) throws IOException {
        if (text.length() + count > MOST_CHARACTERS) {
            if (Thread.currentThread() instanceof GuardedThread thread) {
                thread.remember();
            }
            throw new Full();
        }
        text.append(characters, start, count);
        length = text.length();
    }

    /// How many characters there are so far; may be asked by another thread.
    int length() {
        return length;
    }

    @Override
    public void flush() {
        // It is where it is to be.
    }

    @Override
    public void close() {
        // Nothing is held.
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
