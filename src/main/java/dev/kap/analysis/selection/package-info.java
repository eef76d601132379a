/// Which accounts are key: criteria, tiers, nominations.
@NullMarked
package dev.kap.analysis.selection;

import org.jspecify.annotations.NullMarked;
