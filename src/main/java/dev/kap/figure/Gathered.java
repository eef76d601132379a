package dev.kap.figure;

import dev.kap.insight.ContactInsight;
import java.util.List;

/// Contacts that a figure shows by one mark with their number, the weightiest first.
public record Gathered(List<ContactInsight> people) {
    public Gathered {
        people = List.copyOf(people);
    }
}
