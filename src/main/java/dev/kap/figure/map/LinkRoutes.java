package dev.kap.figure.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Routes our links: out of the mark to the left, down a lane, then in a curve to the box of our person.
final class LinkRoutes {

    private static final double STUB_STEP = 0.5;

    private final double pitch;
    private final List<Lane> lanes = new ArrayList<>();

    /// @param pitch between two lanes, in millimetres
    LinkRoutes(double pitch) {
        this.pitch = pitch;
    }

    /// A link on its way down.
    record Lane(MapPerson.OurLink link, double x, MapPoint mark) {}

    /// Gives the links of people who stand in one column their lanes: the lowest person's lanes are next to the marks,
    /// so that no link crosses the lane of another.
    void add(double markX, List<Dot> dots, Map<String, MapPerson> people) {
        List<Dot> upwards = dots.stream()
                .sorted(Comparator.comparingDouble((Dot d) -> -d.at().y()))
                .toList();
        int index = 0;
        for (Dot dot : upwards) {
            MapPerson person = people.get(dot.of());
            List<MapPerson.OurLink> links = person == null ? List.of() : person.links();
            for (int i = 0; i < links.size(); i++) {
                double offset = (links.size() - 1) / 2.0 - i;
                MapPoint mark = new MapPoint(dot.at().x(), dot.at().y() + offset * STUB_STEP);
                lanes.add(new Lane(links.get(i), markX - Columns.lane(index++, pitch), mark));
            }
        }
    }

    /// Our people, ordered by the mean place of their links from left to right; those without a link last.
    List<MapContent.Ours> ordered(List<MapContent.Ours> team) {
        return team.stream()
                .sorted(Comparator.comparingDouble((MapContent.Ours ours) -> lanes.stream()
                        .filter(lane -> lane.link().member().equals(ours.name()))
                        .mapToDouble(Lane::x)
                        .average()
                        .orElse(Double.MAX_VALUE)))
                .toList();
    }

    /// The lines, weak ones below strong ones.
    List<Route> routes(SequencedMap<String, Box> boxes, double fanTop) {
        Map<Lane, Double> ports = ports(boxes);
        List<Route> routes = new ArrayList<>();
        lanes.stream()
                .filter(ports::containsKey)
                .sorted(Comparator.comparingInt((Lane lane) -> lane.link().live() ? 1 : 0)
                        .thenComparingDouble(lane -> lane.link().worth()))
                .forEach(lane -> route(routes, lane, ports.getOrDefault(lane, 0.0), fanTop, boxes));
        return routes;
    }

    private void route(List<Route> routes, Lane lane, double port, double fanTop, Map<String, Box> boxes) {
        MapPerson.OurLink link = lane.link();
        double bottom =
                boxes.getOrDefault(link.member(), new Box(0, fanTop, 0, 0)).y();
        double weight = MapLineStyle.weight(link.worth());
        MapPoint turn = new MapPoint(lane.x(), lane.mark().y());
        MapPoint start = new MapPoint(lane.x(), fanTop);
        double pull = (bottom - fanTop) * 0.62;
        routes.add(new Route(link.ink(), weight, Route.Bend.ROUNDED, List.of(lane.mark(), turn, start)));
        routes.add(new Route(
                link.ink(),
                weight,
                Route.Bend.CURVED,
                List.of(
                        start,
                        new MapPoint(lane.x(), fanTop + pull),
                        new MapPoint(port, bottom - pull),
                        new MapPoint(port, bottom))));
    }

    /// Where each lane ends on its box: in the order of the lanes, evenly spread.
    private Map<Lane, Double> ports(SequencedMap<String, Box> boxes) {
        Map<Lane, Double> ports = new HashMap<>();
        boxes.forEach((member, box) -> {
            List<Lane> own = lanes.stream()
                    .filter(lane -> lane.link().member().equals(member))
                    .sorted(Comparator.comparingDouble(Lane::x))
                    .toList();
            for (int i = 0; i < own.size(); i++) {
                ports.put(own.get(i), box.x() + box.width() * (i + 1) / (own.size() + 1));
            }
        });
        return ports;
    }
}
