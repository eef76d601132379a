/// Where each relationship is to go: targets, priorities, covered influence, the 90 days.
@NullMarked
package dev.kap.planning.target;

import org.jspecify.annotations.NullMarked;
