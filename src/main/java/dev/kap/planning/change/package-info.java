/// Two workbooks side by side: who and what is the same in both, and what is not as it was.
@NullMarked
package dev.kap.planning.change;

import org.jspecify.annotations.NullMarked;
