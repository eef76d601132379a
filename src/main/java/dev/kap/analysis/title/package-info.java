/// What a job title tells of a person's level. Uses the portfolio's levels only.
@NullMarked
package dev.kap.analysis.title;

import org.jspecify.annotations.NullMarked;
