package dev.kap.figure.map;

import java.util.ArrayList;
import java.util.List;

/// Seats trees side by side: a boss above the middle of the columns below, leaves in stacks.
final class TreeSeating {

    private final Seating.Steps steps;
    private final List<Seat> seats = new ArrayList<>();
    private final List<Seating.Fork> forks = new ArrayList<>();
    private final List<Seating.Caption> captions = new ArrayList<>();
    private int columns;

    private TreeSeating(Seating.Steps steps) {
        this.steps = steps;
    }

    /// Seats for the trees and, in columns of their own under `caption`, for the loose people.
    static Seating of(Forest forest, Seating.Steps steps, String caption) {
        TreeSeating seating = new TreeSeating(steps);
        forest.trees().forEach(tree -> seating.seat(tree, steps.first()));
        seating.seatLoose(forest.loose(), caption);
        return new Seating(seating.columns, seating.seats, seating.forks, seating.captions, List.of());
    }

    private Seat seat(Branch branch, double y) {
        int first = columns;
        List<Branch> leaves = branch.reports().stream().filter(Branch::leaf).toList();
        List<Branch> heads = branch.reports().stream().filter(b -> !b.leaf()).toList();
        double below = y + steps.row();
        List<List<Branch>> stacks = stacks(leaves, steps.leavesFrom(below));
        if (heads.isEmpty() && stacks.size() <= 1) {
            columns++;
            return hang(new Seat(branch.person(), first, y, false), stacks);
        }
        List<Seating.Prong> prongs = new ArrayList<>();
        heads.forEach(
                head -> prongs.add(new Seating.Prong(List.of(seat(head, below)), List.of(head.assumed()), false)));
        stacks.forEach(stack -> prongs.add(stack(stack, columns++, below)));
        Seat boss = new Seat(branch.person(), (first + columns - 1) / 2, y, false);
        seats.add(boss);
        forks.add(new Seating.Fork(boss, prongs));
        return boss;
    }

    private Seat hang(Seat boss, List<List<Branch>> stacks) {
        seats.add(boss);
        stacks.forEach(stack ->
                forks.add(new Seating.Fork(boss, List.of(stack(stack, boss.column(), boss.y() + steps.row())))));
        return boss;
    }

    private Seating.Prong stack(List<Branch> leaves, int column, double y) {
        List<Seat> stack = new ArrayList<>();
        for (Branch leaf : leaves) {
            stack.add(new Seat(leaf.person(), column, y + stack.size() * steps.leaf(), true));
        }
        seats.addAll(stack);
        return new Seating.Prong(stack, leaves.stream().map(Branch::assumed).toList(), true);
    }

    private void seatLoose(List<MapPerson> loose, String caption) {
        double y = steps.first() + 8;
        for (List<MapPerson> stack : stacks(loose, steps.leavesFrom(y))) {
            captions.add(new Seating.Caption(caption, columns, steps.first()));
            for (int i = 0; i < stack.size(); i++) {
                seats.add(new Seat(stack.get(i), columns, y + i * steps.leaf(), false));
            }
            columns++;
        }
    }

    /// As few stacks of at most that many, as even as can be.
    private static <T> List<List<T>> stacks(List<T> all, int most) {
        List<List<T>> stacks = new ArrayList<>();
        int count = (all.size() + most - 1) / most;
        for (int i = 0; i < count; i++) {
            stacks.add(all.subList(i * all.size() / count, (i + 1) * all.size() / count));
        }
        return stacks;
    }
}
