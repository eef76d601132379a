/// The message of each page, from the findings.
@NullMarked
package dev.kap.planning.headline;

import org.jspecify.annotations.NullMarked;
