/// From insight to what to do: targets, priorities, the 90-day plan.
@NullMarked
package dev.kap.planning;

import org.jspecify.annotations.NullMarked;
