/// How each figure came about: its rule, its inputs by sheet and row, the arithmetic; and why a figure is not known.
@NullMarked
package dev.kap.explanation;

import org.jspecify.annotations.NullMarked;
