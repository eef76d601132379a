/// The neutral document: blocks, inlines, page numbers. Every format is written from it.
@NullMarked
package dev.kap.document;

import org.jspecify.annotations.NullMarked;
