/// Figures of plain graphs whose nodes are numbered from 0. Uses nothing of ours.
///
/// Our own arrays: decision 8 tells what JGraphT did in their place when it was tried.
@NullMarked
package dev.kap.analysis.graph;

import org.jspecify.annotations.NullMarked;
