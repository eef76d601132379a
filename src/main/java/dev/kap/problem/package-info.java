/// What is wrong in the input, as data: severity, place, value, why, remedy. Uses wording only.
@NullMarked
package dev.kap.problem;

import org.jspecify.annotations.NullMarked;
