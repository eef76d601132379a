package dev.kap.plan.workshop;

import dev.kap.plan.workshop.WorkshopSheet.Stock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What to print for one workshop: how many copies of how many leaves (domain.md, "The half day").
public record PrintList(List<Printed> sheets) {

    public PrintList {
        sheets = List.copyOf(sheets);
    }

    /// One sheet.
    ///
    /// @param pages of one copy
    public record Printed(WorkshopSheet sheet, int copies, int pages) {

        /// The leaves of one copy.
        public int leavesEach() {
            return sheet.doubleSided() ? (pages + 1) / 2 : pages;
        }

        /// The leaves of all copies.
        public int leaves() {
            return copies * leavesEach();
        }
    }

    /// How many pages the sheets have whose number hangs on the account.
    ///
    /// @param nameCards of the name cards' fronts
    /// @param map of the map, and of its blank twin
    /// @param links of the grid of links, and of its blank twin
    /// @param departureCards of the departure cards' fronts
    public record Extent(int nameCards, int map, int links, int departureCards) {

        private static final int GUIDE_PAGES = 4;
        private static final int PRE_READ_PAGES = 2;

        /// The pages of one copy of that sheet.
        int pages(WorkshopSheet sheet, WorkshopTerms terms) {
            return switch (sheet) {
                case GUIDE -> GUIDE_PAGES;
                case PRE_READ -> PRE_READ_PAGES;
                case NAME_CARDS -> 2 * nameCards;
                case DEPARTURE_CARDS -> 2 * departureCards;
                case MAP, MAP_BLANK -> map;
                case LINKS, LINKS_BLANK -> links;
                case TALLY -> terms.apart() ? 2 : 1;
                default -> 1;
            };
        }
    }

    /// The list for those steps; a sheet that no step uses is not printed, nor is one without a page.
    public static PrintList of(WorkshopTerms terms, List<SessionStep> steps, Extent extent) {
        List<SessionStage> held = steps.stream().map(SessionStep::stage).toList();
        List<Printed> sheets = new ArrayList<>();
        for (WorkshopSheet sheet : WorkshopSheet.values()) {
            int pages = extent.pages(sheet, terms);
            if (pages > 0 && sheet.stages().stream().anyMatch(held::contains)) {
                sheets.add(new Printed(sheet, sheet.copies().of(terms), pages));
            }
        }
        return new PrintList(sheets);
    }

    /// All leaves.
    public int leaves() {
        return sheets.stream().mapToInt(Printed::leaves).sum();
    }

    /// The leaves of that paper.
    public int leaves(Stock stock) {
        return sheets.stream()
                .filter(one -> one.sheet().stock() == stock)
                .mapToInt(Printed::leaves)
                .sum();
    }

    /// That sheet; empty where it is not printed.
    public Optional<Printed> of(WorkshopSheet sheet) {
        return sheets.stream().filter(one -> one.sheet() == sheet).findFirst();
    }

    /// Whether that sheet is printed.
    public boolean has(WorkshopSheet sheet) {
        return of(sheet).isPresent();
    }
}
