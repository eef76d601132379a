package dev.kap.samples;

import java.util.List;

/** The accounts of the large sample and what is said of each of them. */
record Company(
        String name,
        String id,
        String domain,
        String status,
        String industry,
        String region,
        int names,
        int contacts,
        double revenue,
        double growth,
        double spend,
        String partnership,
        String manager,
        String sponsor,
        String culture,
        String aims) {

    static final List<Company> ALL = List.of(
            of("Brightwater Beverages|A-1001|brightwater|customer|Food and"
                    + " beverage|Nordics|1|60|7.9|0.06|14.5|strategic partner|Katja Lindqvist|Ines Halvard|Decides"
                    + " by consensus, and slowly: whoever is not heard in the plants loses in the board room."
                    + " Engineers are trusted more than sellers.|Two new filling lines by 2028; water use per"
                    + " litre down by a fifth; one maintenance contract for all six plants."),
            of("Harrowgate Foods plc|A-1002|harrowgate|customer|Food and beverage|United"
                    + " Kingdom|0|24|5.2|0.11|9.8|preferred supplier|Katja Lindqvist|Robert Ashdown|Figures first."
                    + " A proposal without a payback under 18 months is not read. Purchasing and plants do not"
                    + " always agree.|Chilled line in Leeds by autumn 2027; unplanned stops halved; fewer"
                    + " suppliers, each with more to answer for."),
            of("Rheintal Chemie AG|A-1003|rheintal|customer|Chemicals and pharma|Germany, Austria,"
                    + " Switzerland|2|16|3.4|-0.04|8.1|preferred supplier|Omar Feldmann|Robert Ashdown|Safety"
                    + " before price, paper before talk. Decisions are prepared by specialists and signed at the"
                    + " top.|Energy per tonne down 12 % by 2028; ATEX drives replaced in block 4; digital"
                    + " maintenance records for the authority."),
            of("Vectora Logistics|A-1004|vectora|customer|Logistics|Benelux|4|12|2.6|0.22|6.0|preferred"
                    + " supplier|Priya Raman|Elena Marchetti|Young, fast, informal. A pilot that works in one hub"
                    + " is in ten hubs a year later.|Three automated hubs a year; sorter availability of 99.5 %;"
                    + " one partner who answers at night."),
            of("Kestrel Dairy Group|A-1005|kestrel|customer|Food and beverage|Germany, Austria,"
                    + " Switzerland|2|12|1.9|0.03|3.1|transactional|Tomas Brezina||A cooperative: the farmers on"
                    + " the board ask what it does for the milk price.|Lower energy cost in the drying towers; no"
                    + " surprise in spare part prices."),
            of("Nordlys Pharma A/S|A-1006|nordlys|customer|Chemicals and"
                    + " pharma|Nordics|1|10|1.6|0.18|5.2|preferred supplier|Omar Feldmann|Ines Halvard|Validated"
                    + " or not at all. Changes take a year, then last for ten.|Second sterile line validated by"
                    + " mid 2027; audit-proof service records."),
            of("Oliveto Conserve S.p.A.|A-1007|oliveto|customer|Food and"
                    + " beverage|Italy|3|9|1.1|-0.09|2.2|transactional|Tomas Brezina||A family firm: the owners"
                    + " know every machine, and every supplier by name.|Ready for the 2027 season by June; longer"
                    + " runs between cleanings."),
            of("Portmarsh Terminals|A-1008|portmarsh|customer|Logistics|United"
                    + " Kingdom|0|8|0.9|0.35|4.4|transactional|Priya Raman|Robert Ashdown|Shift work rules the"
                    + " calendar; whoever stops a crane is remembered.|Electrify the yard cranes by 2029; spare"
                    + " parts within four hours."),
            of("Sableford Coatings|A-1009|sableford|customer|Chemicals and pharma|United"
                    + " Kingdom|0|8|0.7|0.02|1.3||Omar Feldmann|||Fewer batches lost; a cleaner audit."),
            of("Azurine Polymers SAS|A-1010|azurine|customer|Chemicals and"
                    + " pharma|France|4|7|0.55|0.08|2.9|transactional|Sofie Verhaegen||Paris decides, Lyon"
                    + " knows.|Debottleneck two extruders in 2027."),
            of("Ostbahn Cargo GmbH|A-1011|ostbahn|customer|Logistics|Germany, Austria,"
                    + " Switzerland|2|6|0.38|-0.15|1.0|transactional|Priya Raman|||"),
            of("Łódzkie Magazyny Sp. z o.o.|A-1012|lodzkie|customer|Logistics|Poland|5|5|0.24|0.41|1.7||Tomas"
                    + " Brezina||Price matters, speed matters more.|A second warehouse in 2027."),
            of("Fjordline Ferries|A-1013|fjordline|prospect|Logistics|Nordics|1|5|0|0|3.8||Priya Raman|Ines"
                    + " Halvard|Proud of its engineers; tenders by the book.|Hybrid drives for four ships by"
                    + " 2029."),
            of("Mendel Biotech|A-1014|mendel|prospect|Chemicals and pharma|Germany, Austria,"
                    + " Switzerland|2|3|0|0|1.1||Omar Feldmann|||"),
            of("Greenfield Mills|A-1015|greenfield|customer|Food and beverage|United Kingdom|0|0|0.12|0|0.2||Ben"
                    + " Carrow|||"),
            of("Tarnwell Packaging|A-1016|tarnwell|customer|Food and beverage|United Kingdom|0|2|-0.02|0|0.4||Ben"
                    + " Carrow|||"));

    boolean customer() {
        return status.equals("customer");
    }

    private static Company of(String text) {
        String[] p = text.split("\\|", -1);
        return new Company(
                p[0],
                p[1],
                p[2],
                p[3],
                p[4],
                p[5],
                Integer.parseInt(p[6]),
                Integer.parseInt(p[7]),
                Double.parseDouble(p[8]) * 1_000_000,
                Double.parseDouble(p[9]),
                Double.parseDouble(p[10]) * 1_000_000,
                p[11],
                p[12],
                p[13],
                p[14],
                p[15]);
    }
}
