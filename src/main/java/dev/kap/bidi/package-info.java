/// Text from the right: joined letters, and the order in which it is seen.
@NullMarked
package dev.kap.bidi;

import org.jspecify.annotations.NullMarked;
