/// Colours, fonts, sizes and line weights, read from theme.properties; the same for figures and documents.
@NullMarked
package dev.kap.theme;

import org.jspecify.annotations.NullMarked;
