/// The commands: parse, call, print.
@NullMarked
package dev.kap.cli;

import org.jspecify.annotations.NullMarked;
