/// Cells as values: numbers, dates, words, scales and settings, with a problem for each cell that is none.
@NullMarked
package dev.kap.intake.value;

import org.jspecify.annotations.NullMarked;
