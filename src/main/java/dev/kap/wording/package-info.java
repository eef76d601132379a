/// Wording: sentences as data, and the message files that say them in the plan's language. Uses nothing of ours.
@NullMarked
package dev.kap.wording;

import org.jspecify.annotations.NullMarked;
