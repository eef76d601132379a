/// The eighteen questions of an account, one class each, and the SMART check of its objectives.
@NullMarked
package dev.kap.diagnosis;

import org.jspecify.annotations.NullMarked;
