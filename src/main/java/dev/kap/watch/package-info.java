/// A folder served by runs: finds drops, claims them, has them worked on in a child process, and accounts for each.
@NullMarked
package dev.kap.watch;

import org.jspecify.annotations.NullMarked;
