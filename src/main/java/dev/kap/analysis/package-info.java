/// Portfolio in, insight out: scores, quadrants, paths, capital, coverage, concentration, selection. Pure functions.
///
/// [Analysis] is the way in; `graph` holds figures of plain graphs, `title` what job titles tell.
@NullMarked
package dev.kap.analysis;

import org.jspecify.annotations.NullMarked;
