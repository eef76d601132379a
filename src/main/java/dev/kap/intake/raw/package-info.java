/// Files as they are: each sheet or CSV file becomes a raw table of cells, each unreadable file a fatal problem.
@NullMarked
package dev.kap.intake.raw;

import org.jspecify.annotations.NullMarked;
