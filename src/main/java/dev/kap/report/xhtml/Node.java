package dev.kap.report.xhtml;

import dev.kap.document.TemplateProblem;
import dev.kap.wording.Arg;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A piece of a filled template.
sealed interface Node {

    /// Text between elements.
    record Characters(String text, TemplatePlace spot) implements Node {}

    /// An element with what is inside.
    record Element(String name, Map<String, String> attributes, List<Node> children, TemplatePlace spot)
            implements Node {

        public Element {
            attributes = Map.copyOf(attributes);
            children = List.copyOf(children);
        }

        /// This element, if it has no other attributes than these.
        Element having(String... allowed) {
            Set<String> known = Set.of(allowed);
            new TreeMap<>(attributes)
                    .keySet().stream()
                            .filter(name -> !known.contains(name))
                            .findFirst()
                            .ifPresent(unknown -> {
                                throw spot.problem("unknown-attribute", Arg.text(name), Arg.text(unknown));
                            });
            return this;
        }

        /// The attribute's value; empty where it is not written.
        String text(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }

        /// The value of an attribute that must be written; it may be empty.
        String needed(String attribute) {
            return Optional.ofNullable(attributes.get(attribute))
                    .orElseThrow(() -> spot.problem("missing-attribute", Arg.text(name), Arg.text(attribute)));
        }

        /// The value of an attribute that is `true` or `false`; false where it is not written.
        boolean flag(String attribute) {
            return switch (text(attribute)) {
                case "true" -> true;
                case "false", "" -> false;
                default -> throw wrongValue(attribute);
            };
        }

        /// The number in an attribute that must be written.
        double number(String attribute) {
            try {
                double number = Double.parseDouble(needed(attribute));
                if (Double.isFinite(number)) {
                    return number;
                }
                throw wrongValue(attribute);
            } catch (NumberFormatException e) {
                throw wrongValue(attribute);
            }
        }

        /// The constant of that name in lower case, `-` for `_`.
        <E extends Enum<E>> E constant(String attribute, Class<E> type) {
            String value = needed(attribute);
            for (E constant : type.getEnumConstants()) {
                if (TemplateNames.of(constant).equals(value)) {
                    return constant;
                }
            }
            throw wrongValue(attribute);
        }

        TemplateProblem wrongValue(String attribute) {
            return spot.problem("wrong-value", Arg.text(name), Arg.text(attribute), Arg.text(text(attribute)));
        }

        /// What is wrong: this element may not stand inside that one.
        TemplateProblem misplaced(String parent) {
            return spot.problem("misplaced", Arg.text(name), Arg.text(parent));
        }

        /// The elements inside, if there is no text between them.
        List<Element> elements() {
            return children.stream()
                    .filter(child -> !(child instanceof Characters c && c.text().isBlank()))
                    .map(child -> switch (child) {
                        case Element element -> element;
                        case Characters c ->
                            throw c.spot()
                                    .problem("stray-text", Arg.text(c.text().strip()), Arg.text(name));
                    })
                    .toList();
        }
    }
}
