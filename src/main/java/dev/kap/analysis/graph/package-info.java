/// Figures of plain graphs whose nodes are numbered from 0. Uses nothing of ours.
///
/// No graph library: its PageRank drops the weight of parallel edges and stops by the largest single change, its paths
/// do not know our order among equal ones, and its maps of objects are ten times slower than these arrays.
@NullMarked
package dev.kap.analysis.graph;

import org.jspecify.annotations.NullMarked;
