/// Insight: what the analysis found, as records: figures of one account and of all.
@NullMarked
package dev.kap.insight;

import org.jspecify.annotations.NullMarked;
