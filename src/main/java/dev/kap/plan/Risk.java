package dev.kap.plan;

import dev.kap.wording.Sentence;
import java.util.List;

/// Something that may go wrong, worst first in its list, with the moves that answer it.
///
/// @param title the risk in a few words
/// @param detail the evidence in a sentence
/// @param answer the move of the register, or that there is none yet and somebody has to decide
/// @param moves their numbers; empty where there is no move yet
public record Risk(Sentence title, Sentence detail, Sentence answer, List<Integer> moves) {

    public Risk {
        moves = List.copyOf(moves);
    }
}
