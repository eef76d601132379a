package dev.kap.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a page is numbered, and out of how many: those of a document together, sheets with edges of their own apart.
record PageCount(int page, int pages) {

    /// The count of each page in those frames.
    static List<PageCount> of(List<Optional<PageFrame>> frames) {
        List<PageCount> counts = new ArrayList<>();
        int all = frames.size();
        for (int i = 0; i < all; i++) {
            int from = i;
            int to = i + 1;
            boolean alone = alone(frames.get(i));
            while (alone && from > 0 && frames.get(from - 1).equals(frames.get(i))) {
                from--;
            }
            while (alone && to < all && frames.get(to).equals(frames.get(i))) {
                to++;
            }
            counts.add(alone ? new PageCount(i - from + 1, to - from) : new PageCount(i + 1, all));
        }
        return counts;
    }

    private static boolean alone(Optional<PageFrame> frame) {
        return frame.map(of -> of.sheet().countsAlone()).orElse(false);
    }
}
