/// Insight in, drawings out: each figure is drawn on a Graphics2D at its printed size and used by every format.
@NullMarked
package dev.kap.figure;

import org.jspecify.annotations.NullMarked;
