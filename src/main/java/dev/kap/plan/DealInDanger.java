package dev.kap.plan;

import dev.kap.wording.Sentence;

/// The open opportunity that is most at risk: of those that something stands against, the one of the greatest weighted
/// value (domain.md, "Money and people").
///
/// @param why what stands against it, in one sentence
/// @param move the number of the move that comes first for it; 0 where there is none yet
public record DealInDanger(MoneyAndPeople.Open deal, Sentence why, int move) {}
