/// Portfolio in, insight out: scores, quadrants, paths, capital, coverage, concentration. Pure functions; the only
/// place that knows JGraphT.
@NullMarked
package dev.kap.analysis;

import org.jspecify.annotations.NullMarked;
