/// Neutral document in, tagged PDF out: `font` measures text, `layout` puts it on pages, `draw` writes the file.
@NullMarked
package dev.kap.report.pdf;

import org.jspecify.annotations.NullMarked;
