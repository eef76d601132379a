package dev.kap.figure.map;

import java.util.List;

/// How the people of an account stand to one another.
///
/// @param trees one for each person at the top who has reports
/// @param loose people without boss and reports; everybody inside where no boss is recorded
/// @param outside external influencers whom nobody inside reports to
record Forest(List<Branch> trees, List<MapPerson> loose, List<MapPerson> outside) {

    Forest {
        trees = List.copyOf(trees);
        loose = List.copyOf(loose);
        outside = List.copyOf(outside);
    }

    /// Whether any boss is recorded.
    boolean hasBosses() {
        return !trees.isEmpty();
    }

    /// How many people it holds, the missing ones included.
    int size() {
        return trees.stream().mapToInt(t -> t.people().size()).sum() + loose.size() + outside.size();
    }
}
