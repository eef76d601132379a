/// What may go wrong, and which move answers it.
@NullMarked
package dev.kap.planning.risks;

import org.jspecify.annotations.NullMarked;
