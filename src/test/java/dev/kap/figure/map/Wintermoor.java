package dev.kap.figure.map;

import dev.kap.portfolio.Level;

/** An account of some twenty people in four levels, for looking at and for worked examples. */
final class Wintermoor {

    private Wintermoor() {}

    static SomeAccount account() {
        return people(new SomeAccount())
                .influences("Ruth Moorkamp", "Lars Kessenbrink")
                .influences("Odo Lohwinkel", "Arne Grubenhain")
                .influences("Beate Tiedeböhl", "Maximiliane Freifrau von Hollerstein-Quast")
                .influences("Udo Pohlmeer", "Beate Tiedeböhl")
                .influences("Uwe Hartlieb", "Karl Vosskuhl")
                .influences("Ina Immenhof", "Karl Vosskuhl")
                .influences("Silke Ellerbrock", "Karl Vosskuhl")
                .reportsUnknown("Maximiliane Freifrau von Hollerstein-Quast")
                .reportsUnknown("Ina Immenhof")
                .link("Priya Lakewood", "Uwe Hartlieb", 9)
                .link("Priya Lakewood", "Tim Falkenrath", 7)
                .link("Priya Lakewood", "Jan Wachtendonk", 8)
                .link("Priya Lakewood", "Karl Vosskuhl", 2)
                .link("Priya Lakewood", "Uli Sandhofer", 6)
                .link("Tom Achterkamp", "Udo Pohlmeer", 8)
                .link("Tom Achterkamp", "Tim Falkenrath", 6)
                .link("Tom Achterkamp", "Kai Strandquist", 3)
                .link("Tom Achterkamp", "Beate Tiedeböhl", 5)
                .link("Mira Tolland", "Lars Kessenbrink", 8)
                .link("Mira Tolland", "Beate Tiedeböhl", 9)
                .link("Mira Tolland", "Uwe Hartlieb", 6)
                .link("Mira Tolland", "Eva Uhlenfeld", 6)
                .link("Mira Tolland", "Rolf Torfhaus", 7)
                .link("Mira Tolland", "Silke Ellerbrock", 2)
                .link("Mira Tolland", "Helga Sternhagel", 3)
                .link("Mira Tolland", "Ruth Moorkamp", 2)
                .link("Jonas Everstrand", "Lars Kessenbrink", 7)
                .link("Jonas Everstrand", "Helga Sternhagel", 4)
                .link("Jonas Everstrand", "Maximiliane Freifrau von Hollerstein-Quast", 2)
                .link("Felix Undergrove", "Beate Tiedeböhl", 6)
                .link("Felix Undergrove", "Ruth Moorkamp", 1)
                .link("Felix Undergrove", "Ina Immenhof", 3)
                .link("Helene Brandmoor", "Lars Dahlenrode", 2);
    }

    private static SomeAccount people(SomeAccount account) {
        return account.person("Helga Sternhagel", "Chief Executive", "", Level.C_LEVEL, 9.5, 4)
                .person("Lars Kessenbrink", "Chief Operating Officer", "Helga Sternhagel", Level.C_LEVEL, 9, 8)
                .person("Arne Grubenhain", "Chief Financial Officer", "Helga Sternhagel", Level.C_LEVEL, 8, 7)
                .person("Lars Dahlenrode", "Chief Information Officer", "Helga Sternhagel", Level.C_LEVEL, 7, 2)
                .person("Karl Vosskuhl", "VP Engineering", "Lars Kessenbrink", Level.DIRECTOR, 9, 2)
                .person("Beate Tiedeböhl", "Plant Director North", "Lars Kessenbrink", Level.DIRECTOR, 7.5, 9)
                .person(
                        "Maximiliane Freifrau von Hollerstein-Quast",
                        "Plant Director South",
                        "Lars Kessenbrink",
                        Level.DIRECTOR,
                        7.5,
                        2)
                .person("Eva Uhlenfeld", "Head of Quality", "Lars Kessenbrink", Level.HEAD, 5.3, 6)
                .person("Silke Ellerbrock", "Head of Technical Purchasing", "Paul Rosenquarz", Level.HEAD, 7.2, 3)
                .person("Ute Mertenbach", "Head of Controlling", "Arne Grubenhain", Level.HEAD, 4, 2)
                .unplaced("Bodo Blanckensee", "Head of OT Security", "Lars Dahlenrode", Level.HEAD)
                .person("Uwe Hartlieb", "Head of Automation", "Karl Vosskuhl", Level.HEAD, 6, 9)
                .person("Ina Immenhof", "Head of Process Technology", "Karl Vosskuhl", Level.HEAD, 6, 3)
                .person("Udo Pohlmeer", "Maintenance Manager", "Beate Tiedeböhl", Level.MANAGER, 4, 8)
                .person("Kai Strandquist", "Shift Lead Filling", "Beate Tiedeböhl", Level.MANAGER, 3, 3)
                .person("Uli Sandhofer", "Energy and CO₂ Manager", "Eva Uhlenfeld", Level.MANAGER, 4, 6)
                .person("Rolf Torfhaus", "Buyer Plant Equipment", "Silke Ellerbrock", Level.SPECIALIST, 3, 7)
                .unplaced("Mia Lüdersberg", "Technician OT", "Bodo Blanckensee", Level.SPECIALIST)
                .person("Tim Falkenrath", "Automation Engineer", "Uwe Hartlieb", Level.SPECIALIST, 2, 8)
                .person("Jan Wachtendonk", "Automation Engineer", "Uwe Hartlieb", Level.SPECIALIST, 2, 9)
                .outsider("Ruth Moorkamp", "Partner", "Fennhagen Consulting", 7, 2)
                .add("Odo Lohwinkel", c -> c.title("Board").outside("Wintermoor Holding"));
    }
}
