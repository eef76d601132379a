package dev.kap.figure;

import dev.kap.figure.QuadrantFigure.Size;
import dev.kap.figure.label.LabelPlace;
import dev.kap.figure.label.LabelRequest;
import dev.kap.figure.label.Labelling;
import dev.kap.figure.label.Obstacles;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Score;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.ContactTarget;
import dev.kap.portfolio.Quadrant;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.ShortNames;
import dev.kap.wording.Wording;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where everything of a quadrant stands.
///
/// @param labels the names that found a place
/// @param places of the labels, in their order
/// @param numberPlaces of the numbers that stand beside their marks, in the order of the numbers
record QuadrantLayout(
        List<QuadrantMark> spots,
        List<AimArrow> arrows,
        List<NameLabel> labels,
        List<LabelPlace> places,
        List<LabelPlace> numberPlaces) {

    private static final int NAMED_ALL = 30;
    private static final int TITLED_ALL = 3;
    private static final int BOLD = 5;
    private static final int NAMED_ON_SLIDES = 14;
    private static final double COVERS = 60;
    private static final double FAR = 8;
    private static final double EDGE = Pen.mm(0.5);
    /// Radius of a mark with a sign of stance, in millimetres.
    private static final double WITH_SIGN = 1.9;

    private static final List<StanceSign> SIGNED = List.of(
            StanceSign.SUPPORTER, StanceSign.NEUTRAL, StanceSign.SCEPTIC, StanceSign.OPPONENT, StanceSign.UNKNOWN);

    QuadrantLayout {
        spots = List.copyOf(spots);
        arrows = List.copyOf(arrows);
        labels = List.copyOf(labels);
        places = List.copyOf(places);
        numberPlaces = List.copyOf(numberPlaces);
    }

    /// The letters of a number beside a mark.
    static Lettering besideMark(Theme theme) {
        return Lettering.of(theme, "muted", 7);
    }

    /// The layout of the placed contacts of that plan.
    static QuadrantLayout of(
            AccountPlan plan, QuadrantScale scale, Size size, Theme theme, Wording wording, List<Rectangle2D> titles) {
        return new Draft(plan, scale, size, theme, wording, titles).settle();
    }

    /// The spots without a name beside them, from top to bottom.
    List<QuadrantMark> unnamed() {
        Set<String> named = labels.stream().map(label -> label.spot().name()).collect(Collectors.toSet());
        return spots.stream()
                .filter(spot -> !spot.gathered() && !named.contains(spot.name()))
                .sorted(Comparator.comparingDouble(QuadrantMark::y)
                        .thenComparingDouble(QuadrantMark::x)
                        .thenComparing(QuadrantMark::name))
                .toList();
    }

    /// The stances that stand in marks, or are counted beside them, in their order.
    List<StanceSign> stances() {
        List<StanceSign> signs = spots.stream()
                .filter(spot -> spot.stance() != StanceSign.NONE)
                .flatMap(spot -> spot.people().stream())
                .map(StanceSign::of)
                .toList();
        return SIGNED.stream().filter(signs::contains).toList();
    }

    /// The spots that stand for several, most people first.
    List<QuadrantMark> gathered() {
        return spots.stream()
                .filter(QuadrantMark::gathered)
                .sorted(Comparator.comparingInt(
                        (QuadrantMark spot) -> -spot.people().size()))
                .toList();
    }

    /// A layout in the making.
    private record Draft(
            AccountPlan plan, QuadrantScale scale, Size size, Theme theme, Wording wording, List<Rectangle2D> titles) {

        /// Takes names away until those that stay have room: a name that covers anything becomes a number.
        QuadrantLayout settle() {
            Set<String> unnamed = unnamedFromTheStart();
            while (true) {
                QuadrantLayout layout = layout(unnamed);
                List<String> crowded = crowded(layout);
                if (crowded.isEmpty()) {
                    return size.full() ? withNumbers(layout) : layout;
                }
                unnamed.addAll(crowded);
            }
        }

        /// Numbers stand where the names leave room.
        private QuadrantLayout withNumbers(QuadrantLayout layout) {
            Lettering letters = besideMark(theme);
            List<QuadrantMark> unnamed = layout.unnamed();
            List<LabelRequest> wishes = new ArrayList<>();
            for (int i = 0; i < unnamed.size(); i++) {
                if (!unnamed.get(i).numberInside()) {
                    double width = letters.width(String.valueOf(i + 1));
                    wishes.add(new LabelRequest(unnamed.get(i).anchor(), width, letters.size(), null));
                }
            }
            Stream<Rectangle2D> names = layout.places.stream().map(LabelPlace::box);
            List<LabelPlace> numbers = Labelling.place(wishes, obstacles(layout.spots, layout.arrows, names));
            return new QuadrantLayout(layout.spots, layout.arrows, layout.labels, layout.places, numbers);
        }

        private List<ContactInsight> placed() {
            return plan.insight().contacts().stream()
                    .filter(contact -> contact.quadrant() != Quadrant.UNPLACED)
                    .toList();
        }

        private Set<String> unnamedFromTheStart() {
            if (size == Size.SLIDE && placed().size() > TITLED_ALL) {
                return unnamedOnSlides();
            }
            if (size != Size.MOTIF && placed().size() <= NAMED_ALL) {
                return new HashSet<>();
            }
            Set<String> named = size == Size.MOTIF
                    ? Set.of()
                    : arrows(spots(Set.of())).stream()
                            .map(arrow -> arrow.spot().name())
                            .collect(Collectors.toSet());
            return placed().stream()
                    .filter(contact -> size == Size.MOTIF
                            || value(contact.influence()) <= scale.thresholds().influence())
                    .map(ContactInsight::name)
                    .filter(name -> !named.contains(name))
                    .collect(Collectors.toCollection(HashSet::new));
        }

        /// All but those to be won and those of high influence, the first of them by priority, then by influence.
        private Set<String> unnamedOnSlides() {
            List<String> first = Stream.concat(
                            plan.byPriority().stream().map(ContactTarget::contact),
                            placed().stream().sorted(Comparator.comparingDouble(one -> -value(one.influence()))))
                    .filter(one -> one.quadrant() == Quadrant.DEVELOP || one.quadrant() == Quadrant.NURTURE)
                    .map(ContactInsight::name)
                    .distinct()
                    .limit(NAMED_ON_SLIDES)
                    .toList();
            return placed().stream()
                    .map(ContactInsight::name)
                    .filter(name -> !first.contains(name))
                    .collect(Collectors.toCollection(HashSet::new));
        }

        private QuadrantLayout layout(Set<String> unnamed) {
            List<QuadrantMark> spots = spots(unnamed);
            List<AimArrow> arrows = size == Size.MOTIF
                    ? List.of()
                    : arrows(spots).stream()
                            .filter(arrow -> size != Size.SLIDE
                                    || !unnamed.contains(arrow.spot().name()))
                            .toList();
            List<NameLabel> labels = labels(spots.stream()
                    .filter(spot -> !unnamed.contains(spot.name()))
                    .filter(spot -> !spot.gathered() || size.full())
                    .toList());
            return new QuadrantLayout(spots, arrows, labels, places(spots, arrows, labels), List.of());
        }

        private List<QuadrantMark> spots(Set<String> unnamed) {
            Set<String> toBeWon = plan.plan90().stream()
                    .map(move -> Objects.requireNonNullElse(move.contact(), ""))
                    .collect(Collectors.toSet());
            return new Crowd(scale, size, toBeWon, theme, wording)
                    .settle(placed().stream()
                            .map(contact -> spot(contact, unnamed.contains(contact.name())))
                            .toList());
        }

        private QuadrantMark spot(ContactInsight contact, boolean unnamed) {
            StanceSign stance = stance(contact);
            double radius = stance != StanceSign.NONE && size.full()
                    ? WITH_SIGN * size.times()
                    : unnamed ? numberRadius(contact.quadrant()) : size.marks.radius();
            double x = scale.x(value(contact.relationship()));
            double y = scale.y(value(contact.influence()));
            boolean large = size.full();
            return new QuadrantMark(
                    contact,
                    x,
                    y,
                    Pen.mm(radius),
                    stance,
                    large && contact.placement().borderline(),
                    large && unnamed);
        }

        private StanceSign stance(ContactInsight contact) {
            return size == Size.MOTIF || !StanceSign.typed(plan.insight().contacts())
                    ? StanceSign.NONE
                    : StanceSign.of(contact);
        }

        /// A triangle has less room for a number than the other shapes.
        private double numberRadius(Quadrant quadrant) {
            return !size.full() ? size.marks.radius() : quadrant == Quadrant.WATCH ? 2.05 : 1.7;
        }

        private List<AimArrow> arrows(List<QuadrantMark> spots) {
            return new AimArrows(plan, scale, Pen.mm(size.marks.arrowHead()))
                    .of(spots.stream().filter(spot -> !spot.gathered()).toList(), spots);
        }

        private List<NameLabel> labels(List<QuadrantMark> spots) {
            ShortNames names = ShortNames.of(
                    plan.insight().contacts().stream().map(ContactInsight::name).collect(Collectors.toSet()));
            Set<String> bold = plan.byPriority().stream()
                    .limit(BOLD)
                    .map(aim -> aim.contact().name())
                    .collect(Collectors.toSet());
            boolean titled = size.full() && placed().size() <= TITLED_ALL;
            return spots.stream()
                    .map(spot -> spot.gathered()
                            ? gathered(spot)
                            : NameLabel.of(
                                    spot,
                                    names.of(spot.name()),
                                    titled ? spot.contact().contact().position().jobTitle() : "",
                                    bold.contains(spot.name()),
                                    size.letters.contact(),
                                    theme))
                    .toList();
        }

        /// How many there are, and what they think of us.
        private NameLabel gathered(QuadrantMark spot) {
            String people = wording.say(
                    "figure.quadrant.gathered", Arg.count(spot.people().size()));
            List<String> stances = new ArrayList<>();
            for (StanceSign sign : spot.stance() == StanceSign.NONE ? List.<StanceSign>of() : SIGNED) {
                long count = spot.people().stream()
                        .filter(one -> StanceSign.of(one) == sign)
                        .count();
                if (count > 0) {
                    stances.add(wording.say("figure.stance.counted." + sign.key(), Arg.count(count)));
                }
            }
            return new NameLabel(spot, people, String.join(", ", stances), true, size.letters.contact(), false);
        }

        private List<LabelPlace> places(List<QuadrantMark> spots, List<AimArrow> arrows, List<NameLabel> labels) {
            Map<String, AimArrow> byName =
                    arrows.stream().collect(Collectors.toMap(a -> a.spot().name(), Function.identity()));
            List<LabelRequest> wishes = labels.stream()
                    .map(label -> {
                        AimArrow arrow = byName.get(label.spot().name());
                        return label.wish(theme, arrow == null ? null : arrow.head());
                    })
                    .toList();
            return Labelling.place(wishes, obstacles(spots, arrows, Stream.empty()));
        }

        private Obstacles obstacles(List<QuadrantMark> spots, List<AimArrow> arrows, Stream<Rectangle2D> names) {
            return new Obstacles(
                    inside(scale.field()),
                    Stream.of(titles.stream(), wideParts(arrows), names)
                            .flatMap(boxes -> boxes)
                            .toList(),
                    arrows.stream().map(AimArrow::line).toList(),
                    spots.stream().map(QuadrantMark::anchor).toList(),
                    scale.thresholdX(),
                    scale.thresholdY());
        }

        private Stream<Rectangle2D> wideParts(List<AimArrow> arrows) {
            return arrows.stream().flatMap(arrow -> arrow.wideParts(Pen.mm(size.marks.arrowHead())).stream());
        }

        /// A name does not touch the edge of the field either.
        private static Rectangle2D inside(Rectangle2D field) {
            return new Rectangle2D.Double(
                    field.getX() + EDGE,
                    field.getY() + EDGE,
                    field.getWidth() - 2 * EDGE,
                    field.getHeight() - 2 * EDGE);
        }

        /// Names that cover a mark, a line or a weightier name.
        private List<String> crowded(QuadrantLayout layout) {
            // The small figure of many people names only those it can name close by: the large one has the rest.
            double dearest = size == Size.SMALL && placed().size() > NAMED_ALL ? FAR : COVERS;
            List<LabelPlace> kept = new ArrayList<>();
            List<String> crowded = new ArrayList<>();
            for (int i : layout.weightiestFirst()) {
                LabelPlace place = layout.places.get(i);
                if (place.cost() >= dearest || kept.stream().anyMatch(place::meets)) {
                    crowded.add(layout.labels.get(i).spot().name());
                } else {
                    kept.add(place);
                }
            }
            return crowded;
        }

        private static double value(Score score) {
            Double value = score.value();
            return value == null ? 0 : value;
        }
    }

    private List<Integer> weightiestFirst() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> !labels.get(i).bold())
                .thenComparingDouble(i -> labels.get(i).spot().y())
                .thenComparing(i -> labels.get(i).spot().name()));
        return order;
    }
}
