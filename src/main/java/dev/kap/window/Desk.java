package dev.kap.window;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;

/// The desktop around the window.
public interface Desk {

    /// Opens a file with the program that the machine has for it.
    ///
    /// @return whether it knows one
    boolean open(Path file);

    /// That of this machine.
    static Desk here() {
        return file -> {
            if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
                return false;
            }
            try {
                Desktop.getDesktop().open(file.toFile());
                return true;
            } catch (IOException e) {
                // It knows no program for such a file, or that one does not start: the person is told where it lies.
                return false;
            }
        };
    }

    /// Whether the machine has a screen and what Java needs to draw on it.
    static boolean hasScreen() {
        try {
            return !GraphicsEnvironment.isHeadless()
                    && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (java.awt.AWTError | LinkageError e) {
            // A display that cannot be reached, or a system without the libraries of one: no screen either way.
            return false;
        }
    }
}
