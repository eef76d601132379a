package dev.kap.samples;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Invented people: names by region, and the posts of a company in the order in which one gets to know them. */
final class People {

    /** A post: title, function, level, decision role, and the index of the post it reports to (-1 for none). */
    record Post(String title, String function, String level, String role, int boss) {}

    static final List<Post> POSTS = posts("""
        Chief Executive|Board|C-level|approver|-1
        Chief Operating Officer|Operations|C-level|decision maker|0
        Head of Purchasing|Purchasing|Head|decision maker|0
        Chief Financial Officer|Finance|C-level|approver|0
        VP Engineering|Engineering|Director|influencer|1
        Plant Director North|Operations|Director|influencer, user|1
        Maintenance Manager|Operations|Manager|user|5
        Buyer Plant Equipment|Purchasing|Specialist|gatekeeper|2
        Head of Automation|Engineering|Head|influencer|4
        Automation Engineer|Engineering|Specialist|user|8
        Quality Director|Quality|Director|influencer|1
        Partner, consulting engineers|||external adviser|-1
        Head of Controlling|Finance|Head||3
        Assistant to the Chief Executive|Board|Specialist|gatekeeper|0
        Chief Information Officer|IT|C-level|influencer|0
        Head of OT Security|IT|Head||14
        Plant Director South|Operations|Director|influencer|1
        Shift Lead|Operations|Specialist|user|6
        Energy Manager|Quality|Manager|user|10
        Head of Process Technology|Engineering|Head|influencer|4
        Buyer Services|Purchasing|Specialist||2
        Controls Engineer|Engineering|Specialist|user|8
        Chair of the owners' council|||approver|-1
        OT Technician|IT|Specialist||15
        Maintenance Manager South|Operations|Manager|user|16
        Project Manager Lines|Engineering|Manager|influencer|4
        Laboratory Lead|Quality|Manager|user|10
        Investment Controller|Finance|Specialist||12
        Contract Manager|Purchasing|Manager|gatekeeper|2
        Reliability Engineer|Operations|Specialist|user|6
        Process Engineer|Engineering|Specialist|user|19
        Head of Networks|IT|Head||14
        Network Engineer|IT|Specialist||31
        Shift Lead South|Operations|Specialist|user|24
        Mechanical Technician|Operations|Specialist|user|24
        Logistics Director|Logistics|Director|influencer|1
        Warehouse Manager|Logistics|Manager|user|35
        Fleet Planner|Logistics|Specialist||35
        Head of Treasury|Finance|Head||3
        Plant Accountant|Finance|Specialist||12
        Tender Manager|Purchasing|Manager|gatekeeper|2
        Buyer Energy|Purchasing|Specialist||2
        Utilities Engineer|Quality|Specialist|user|18
        Compliance Manager|Quality|Manager||10
        Head of Digital Projects|IT|Head|influencer|14
        Data Engineer|IT|Specialist||44
        Robotics Lead|Engineering|Manager|user|8
        Design Engineer|Engineering|Specialist||19
        Commissioning Engineer|Engineering|Specialist|user|25
        Chief Human Resources Officer|People|C-level||0
        Head of Works Safety|People|Head|gatekeeper|49
        Safety Trainer|People|Specialist||50
        Works Council Chair|People|Manager||49
        Packaging Lead|Operations|Manager|user|5
        Line Operator|Operations|Specialist|user|53
        Dispatch Lead|Logistics|Manager||35
        Customs Clerk|Logistics|Specialist||55
        Tax Manager|Finance|Manager||38
        Spare Parts Planner|Operations|Specialist|user|6
        Calibration Technician|Quality|Specialist||26
        """);

    private static final String[][] FIRST = {
        "Alice Edward Fiona Gareth Harriet Imogen Jasper Lorna Miles Nadia Owen Poppy Rupert Tessa Winifred".split(" "),
        "Astrid Bjarne Dagny Eskil Freja Gunvor Halvar Inga Kjell Liv Mads Nils Ragnhild Sigrid Torben".split(" "),
        "Anselm Britta Carsten Dorothea Eberhard Friederike Gernot Heike Ingo Jutta Korbinian Lena Markus Ulrike Wolf"
                .split(" "),
        "Alessia Bruno Caterina Dario Elisa Fabio Giulia Lorenzo Marta Nicola Ottavia Paolo Renata Silvio Teresa"
                .split(" "),
        "Agathe Benoît Céline Didier Élodie Fabrice Gisèle Hervé Inès Jérôme Léa Mathieu Noémie Pascal Sylvie"
                .split(" "),
        "Agnieszka Bartosz Celina Dawid Ewa Grzegorz Halina Irena Jakub Łucja Małgorzata Paweł Stanisław Wanda Zbigniew"
                .split(" "),
    };

    private static final String[][] LAST = {
        "Abbotsleigh Birchwood Cartmell Dunstable Eastlake Fairholme Garside Hexworth Inglesby Kellaway Lockhurst Marchbank Netherby Oakenshaw Pemberley Quarrington Ravenhill Stanwick Thornbury Underhill Wadebridge Yarborough"
                .split(" "),
        "Aakerlund Bergquist Dalhaug Ekstrøm Fagerholt Grønvang Holmedal Isaksund Kirkegaard Lindhagen Myrvold Nyblom Oxholt Rosendahl Skogheim Tveitmo Ullevang Vestergren Wennerby Østmoen Åsgard Brattvik Digernes Elvebakk Furuseth Haugland Iversnes Knutsvik Langemyr Mørkved Nordhus Opdal Rønneberg Sandvik Torsnes"
                .split(" "),
        "Aschenbrenner Birkenfeld Dornhöfer Eichstätter Fuchsberger Grünwalder Hohenlinde Immelmann Kaltenbrunn Lauterbach Moosgruber Niedermair Oberhuber Pfaffenzeller Rautenstrauch Steinhilber Trautwein Unterberger Vogelsang Weissenfels"
                .split(" "),
        "Albanesi Bellandi Carraresi Doriani Esposti Fontanelli Gherardi Lunardi Montesi Norcini Ortolani Palmieri Quercioli Rinaldeschi Santarelli"
                .split(" "),
        "Aubrienne Beaumontel Charpentin Delacourte Escoffrey Fontenelle Grandvallet Jolivane Lamoureux Montclairet Pelletour Rochebrune Sauvageot Thibaudeau Vaucluson"
                .split(" "),
        "Borkowicz Czarnolas Dębowska Falkiewicz Górniak Jaworzyn Kalinowicz Leśniewska Makowiecki Olszanka Poręba Rogoziński Sosnowicz Wierzbiak Zielonka"
                .split(" "),
    };

    private final Random random;
    private final Set<String> taken = new HashSet<>();
    private final List<String> lastNames = new ArrayList<>();

    People(Random random) {
        this.random = random;
    }

    /** A name of that region that nobody in the portfolio has; surnames repeat within an account only when they run out. */
    String name(int region) {
        for (int attempt = 0; attempt < 500; attempt++) {
            String last = pick(LAST[region]);
            String name = pick(FIRST[region]) + " " + last;
            if ((attempt > 200 || !lastNames.contains(last)) && taken.add(name)) {
                lastNames.add(last);
                return name;
            }
        }
        throw new IllegalStateException("no name left in region " + region);
    }

    /** Begins another account: its people may share surnames with those before. */
    void nextAccount() {
        lastNames.clear();
    }

    static String email(String name, String domain) {
        String plain = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('ø', 'o')
                .replace('Ø', 'O')
                .replaceAll("[^A-Za-z ]", "");
        return plain.toLowerCase(Locale.ROOT).replace(' ', '.') + "@" + domain + ".example.com";
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }

    private static List<Post> posts(String text) {
        return text.lines()
                .map(line -> line.split("\\|"))
                .map(p -> new Post(p[0], p[1], p[2], p[3], Integer.parseInt(p[4])))
                .toList();
    }
}
