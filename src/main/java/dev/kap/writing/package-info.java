/// Writing from right to left: Arabic letters joined, and the parts of a line in the order in which they are seen.
@NullMarked
package dev.kap.writing;

import org.jspecify.annotations.NullMarked;
