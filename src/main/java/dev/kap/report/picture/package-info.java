/// Drawing in, picture file out: SVG with text as outlines, and PNG at any resolution. Uses `figure` only.
@NullMarked
package dev.kap.report.picture;

import org.jspecify.annotations.NullMarked;
