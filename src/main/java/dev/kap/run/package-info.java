/// The pipeline: one input to one output folder; the only place that knows the order of the stages.
@NullMarked
package dev.kap.run;

import org.jspecify.annotations.NullMarked;
