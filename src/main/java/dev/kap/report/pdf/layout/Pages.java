package dev.kap.report.pdf.layout;

import dev.kap.document.PageForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The pages of a document while they are laid out, and how far down the last one is filled.
final class Pages {

    private final List<Page> pages = new ArrayList<>();
    private final List<Optional<PageFrame>> frames = new ArrayList<>();
    private final Set<String> closedUp = new HashSet<>();
    private final Map<String, Double> narrowed = new HashMap<>();
    private final Map<String, Double> ends = new HashMap<>();
    private final List<Double> free = new ArrayList<>();
    private double end;
    private boolean open;

    /// Adds a page that nothing joins: the cover.
    void addClosed(Page page) {
        pages.add(page);
        frames.add(Optional.empty());
        free.add(0.0);
        open = false;
    }

    /// Adds what stands on a page.
    ///
    /// @param filledTo how far down its content goes
    /// @param joins whether it goes onto the last page
    void add(PageFrame frame, List<Item> items, double filledTo, boolean joins) {
        if (joins) {
            pages.add(pages.removeLast().with(items));
            free.removeLast();
        } else {
            pages.add(new Page(frame.width(), frame.height(), items));
            frames.add(Optional.of(frame));
        }
        free.add(Math.max(0, frame.bottom() - filledTo) / frame.height());
        end = filledTo;
        open = true;
    }

    /// Remembers a section whose blocks are closed up.
    void closedUp(String section) {
        closedUp.add(section);
    }

    /// The sections whose blocks are closed up.
    Set<String> closedUp() {
        return Set.copyOf(closedUp);
    }

    /// Remembers by how many points a section's headline is narrower than the page.
    void narrowed(String section, double by) {
        if (by > 0) {
            narrowed.put(section, by);
        }
    }

    /// The sections whose headlines are narrower than the page, by how many points.
    Map<String, Double> narrowed() {
        return Map.copyOf(narrowed);
    }

    /// Remembers how much of its last page a section fills, and what stands above it.
    void ends(String section, double filled) {
        ends.put(section, filled);
    }

    /// How much of its last page each section fills, and what stands above it.
    Map<String, Double> ends() {
        return Map.copyOf(ends);
    }

    /// Which share of its height is bare at the foot of each page.
    List<Double> free() {
        return List.copyOf(free);
    }

    /// Whether a section in that frame may begin on the last page; a sheet stands for itself.
    boolean mayShare(PageFrame frame) {
        return open && frame.sheet().equals(PageForm.USUAL) && frames.getLast().equals(Optional.of(frame));
    }

    /// How far down the last page is filled.
    double end() {
        return end;
    }

    List<Page> all() {
        return List.copyOf(pages);
    }

    /// The frame of each page; none of a cover.
    List<Optional<PageFrame>> frames() {
        return List.copyOf(frames);
    }
}
