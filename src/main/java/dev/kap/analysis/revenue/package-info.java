/// Revenue and its like: years, periods, shares, pipeline.
@NullMarked
package dev.kap.analysis.revenue;

import org.jspecify.annotations.NullMarked;
