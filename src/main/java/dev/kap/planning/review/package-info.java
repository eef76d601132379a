/// All accounts side by side.
@NullMarked
package dev.kap.planning.review;

import org.jspecify.annotations.NullMarked;
