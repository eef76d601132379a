package dev.kap.plan;

import dev.kap.wording.Sentence;

/// Something that may go wrong, worst first in its list, with who does what about it.
///
/// @param title the risk in a few words
/// @param detail the evidence in a sentence
/// @param answer who does what by when
public record Risk(Sentence title, Sentence detail, Sentence answer) {}
