/// Figures of plain graphs whose nodes are numbered from 0. Uses nothing of ours.
///
/// Our own arrays for now. JGraphT was not tried against the ruling on PageRank (parallel edges add up, the sum of
/// changes ends it) and against our order among equal paths; where it keeps both, it should take these classes' place.
@NullMarked
package dev.kap.analysis.graph;

import org.jspecify.annotations.NullMarked;
