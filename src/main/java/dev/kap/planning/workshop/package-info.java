/// The half day over one account, worked out of its plan: minutes, cards, points to settle.
@NullMarked
package dev.kap.planning.workshop;

import org.jspecify.annotations.NullMarked;
