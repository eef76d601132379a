/// The plan as records: aims, moves, risks, headlines, review. What every document shows.
@NullMarked
package dev.kap.plan;

import org.jspecify.annotations.NullMarked;
