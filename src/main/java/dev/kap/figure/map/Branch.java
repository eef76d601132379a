package dev.kap.figure.map;

import java.util.ArrayList;
import java.util.List;

/// A person with everybody below.
///
/// @param assumed the line to the boss is not recorded as such: the person is missing, or a boss between has left
record Branch(MapPerson person, boolean assumed, List<Branch> reports) {

    Branch {
        reports = List.copyOf(reports);
    }

    boolean leaf() {
        return reports.isEmpty();
    }

    /// Everybody in the branch, bosses before their reports.
    List<MapPerson> people() {
        List<MapPerson> people = new ArrayList<>();
        people.add(person);
        reports.forEach(report -> people.addAll(report.people()));
        return people;
    }
}
