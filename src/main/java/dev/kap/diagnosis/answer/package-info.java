/// The answers to the eighteen questions and what is said of objectives, as records.
@NullMarked
package dev.kap.diagnosis.answer;

import org.jspecify.annotations.NullMarked;
