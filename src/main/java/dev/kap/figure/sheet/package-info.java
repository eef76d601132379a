/// Sheets of a workshop: what is cut, hung on the wall or written on, in its printed size (look.md, "Sheets").
@NullMarked
package dev.kap.figure.sheet;

import org.jspecify.annotations.NullMarked;
