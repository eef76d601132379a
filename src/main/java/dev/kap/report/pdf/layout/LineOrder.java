package dev.kap.report.pdf.layout;

import dev.kap.bidi.Direction;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// Places the bits of a line: those from the right where their readers look for them.
final class LineOrder {

    private LineOrder() {}

    /// The items in the order in which they are read, each at its place; neighbours of one look as one item.
    static List<Item> items(List<InlineFragment> bits) {
        boolean allFromLeft = bits.stream().allMatch(bit -> bit.level() == 0);
        return allFromLeft ? oneAfterTheOther(bits) : inTheirPlaces(bits);
    }

    private static List<Item> oneAfterTheOther(List<InlineFragment> bits) {
        List<Item> items = new ArrayList<>();
        double x = 0;
        for (InlineFragment bit : bits) {
            List<Item> added = bit.items(x);
            if (!items.isEmpty()
                    && bit instanceof InlineFragment.Letters
                    && items.getLast() instanceof Item.Words before
                    && added.getFirst() instanceof Item.Words next
                    && joins(before, next)) {
                items.removeLast();
                items.add(join(before, next));
            } else {
                items.addAll(added);
            }
            x += bit.width();
        }
        return items;
    }

    /// Each bit for itself: neighbours in reading need not be neighbours on the line.
    private static List<Item> inTheirPlaces(List<InlineFragment> bits) {
        IdentityHashMap<InlineFragment, Double> places = new IdentityHashMap<>();
        double x = 0;
        for (InlineFragment bit : Direction.seen(bits, InlineFragment::level)) {
            places.put(bit, x);
            x += bit.width();
        }
        return bits.stream()
                .flatMap(bit -> bit.items(places.getOrDefault(bit, 0.0)).stream())
                .toList();
    }

    private static boolean joins(Item.Words before, Item.Words next) {
        return before.tag() == next.tag()
                && before.run().face().equals(next.run().face())
                && before.size() == next.size()
                && before.colour().equals(next.colour());
    }

    private static Item.Words join(Item.Words before, Item.Words next) {
        return new Item.Words(
                before.x(),
                before.baseline(),
                before.run().with(before.run().text() + next.run().text()),
                before.size(),
                before.colour(),
                before.tracking(),
                before.tag());
    }
}
