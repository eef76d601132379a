/// Neutral document in, Word file out: Apache POI fills paragraphs and tables in the styles of `reference.docx`.
///
/// What a style says is said there and nowhere else; the writer adds only what the document says.
@NullMarked
package dev.kap.report.word;

import org.jspecify.annotations.NullMarked;
