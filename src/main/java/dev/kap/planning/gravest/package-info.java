/// The gravest finding of an account: what its plan says first, and whom its first moves are for.
@NullMarked
package dev.kap.planning.gravest;

import org.jspecify.annotations.NullMarked;
