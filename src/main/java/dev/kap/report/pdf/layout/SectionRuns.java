package dev.kap.report.pdf.layout;

import dev.kap.document.Document.Section;
import dev.kap.document.Document.Section.Joins;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Sections that go on from page to page, up to one that begins a page: closed up together where that saves a page.
record SectionRuns(List<List<String>> runs) {

    /// A run whose last page is fuller loses nothing to speak of.
    private static final double FULL = 0.7;

    SectionRuns {
        runs = List.copyOf(runs);
    }

    /// A document laid out.
    ///
    /// @param ends how much of its last page each section fills, and what stands above it
    /// @param free which share of its height is bare at the foot of each page
    record Pass(LaidOut laidOut, Map<String, Double> ends, List<Double> free) {
        Pass {
            ends = Map.copyOf(ends);
            free = List.copyOf(free);
        }

        int pages() {
            return laidOut.pages().size();
        }
    }

    /// The sections that are closed up, and how many pages there are then.
    record Closed(Set<String> sections, int pages) {
        Closed {
            sections = Set.copyOf(sections);
        }
    }

    static SectionRuns of(List<Section> sections) {
        List<List<String>> runs = new ArrayList<>();
        List<String> run = new ArrayList<>();
        boolean landscape = false;
        for (Section section : sections) {
            boolean begins = section.joins() == Joins.NEVER || section.joins() == Joins.ALONE;
            if (!run.isEmpty() && (begins || section.landscape() != landscape)) {
                runs.add(List.copyOf(run));
                run.clear();
            }
            run.add(section.id());
            landscape = section.landscape();
        }
        if (!run.isEmpty()) {
            runs.add(List.copyOf(run));
        }
        return new SectionRuns(runs);
    }

    /// The sections to close up, found by laying out with and without.
    ///
    /// @param without the layout with none closed up
    Closed closedUp(Pass without, Function<Set<String>, Pass> layout) {
        Set<String> closedUp = new HashSet<>();
        Pass best = without;
        for (List<String> run : runs) {
            if (best.ends().getOrDefault(run.getLast(), 1.0) < FULL) {
                Set<String> more = new HashSet<>(closedUp);
                more.addAll(run);
                Pass tried = layout.apply(more);
                if (tried.pages() < best.pages()) {
                    best = tried;
                    closedUp = more;
                }
            }
        }
        return new Closed(closedUp, best.pages());
    }
}
