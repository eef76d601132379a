/// From the plans of all accounts to what one of us carries: nothing is worked out a second time here, only gathered by
/// person.
@NullMarked
package dev.kap.planning.person;

import org.jspecify.annotations.NullMarked;
