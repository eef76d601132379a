/// A window for whoever has no terminal: it shows what the command does, and is the only place that knows Swing.
@NullMarked
package dev.kap.window;

import org.jspecify.annotations.NullMarked;
