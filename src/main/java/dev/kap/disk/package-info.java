/// Files that are private, durable and moved whole: the one place that says how we write where others may read.
@NullMarked
package dev.kap.disk;

import org.jspecify.annotations.NullMarked;
