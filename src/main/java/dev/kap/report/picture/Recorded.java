package dev.kap.report.picture;

import dev.kap.figure.Drawing;

/// A drawing that knows what it puts on the page.
public interface Recorded extends Drawing {

    /// The marks of the drawing, always the same.
    Recording recording();
}
