package dev.kap.portfolio;

/// Every default that a user can change in the Settings sheet, under its plain name.
///
/// This is the one table of them: `kap new workbook` writes it, the README links to it.
public enum Setting {
    COMPANY("Company", "", "Our own company, printed on the cover and in the footer"),
    PLAN_YEAR("Plan year", "", "The year planned for; empty: the year of the as-of date, from October on the next one"),
    YEAR_STARTS("Year starts", "January", "The month in which the plan year starts"),
    AS_OF("As-of date", "", "The day the plan speaks from; empty: today"),
    CURRENCY("Currency", "EUR", "ISO code of all amounts"),
    CLOSED_FROM("Closed from", "", "First day on which nothing is due because we are closed"),
    CLOSED_TO("Closed to", "", "Last day of it"),
    LANGUAGE("Language", "English", "Language of the documents: English or German"),
    INFLUENCE_SCALE(
            "Influence scale",
            "",
            "0-10, 1-5, 1-10, 0-100, -5..+5 or words; empty: from the header or the largest value"),
    RELATIONSHIP_SCALE("Relationship scale", "", "likewise for the relationship"),
    LINK_SCALE("Link scale", "1-5", "likewise for the strength of links"),
    THRESHOLD("Threshold", "5", "Only a score above it is high or strong"),
    INFLUENCE_THRESHOLD("Influence threshold", "", "For the influence alone; empty: Threshold"),
    RELATIONSHIP_THRESHOLD("Relationship threshold", "", "For the relationship alone; empty: Threshold"),
    BORDERLINE("Borderline", "0.5", "A contact this near to a threshold is borderline"),
    EVIDENCE_GAP("Evidence gap", "2", "A rating this far from its evidence is a finding"),
    WEIGHT_ROLE("Weight: role", "0.5", "Part of the role in evidenced influence"),
    WEIGHT_LEVEL("Weight: level", "0.3", "Part of the level in evidenced influence"),
    WEIGHT_REACH("Weight: reach", "0.2", "Part of the reach in evidenced influence"),
    ROLE_DECISION_MAKER("Role: decision maker", "1", "What the role counts in evidenced influence"),
    ROLE_APPROVER("Role: approver", "0.9", "likewise"),
    ROLE_INFLUENCER("Role: influencer", "0.6", "likewise"),
    ROLE_EXTERNAL_ADVISER("Role: external adviser", "0.6", "likewise"),
    ROLE_COACH("Role: coach", "0.5", "likewise"),
    ROLE_GATEKEEPER("Role: gatekeeper", "0.5", "likewise"),
    ROLE_USER("Role: user", "0.3", "likewise"),
    ROLE_UNKNOWN("Role: unknown", "0.2", "likewise"),
    LEVEL_C_LEVEL("Level: c-level", "1", "What the level counts in evidenced influence"),
    LEVEL_DIRECTOR("Level: director", "0.8", "likewise"),
    LEVEL_HEAD("Level: head", "0.6", "likewise"),
    LEVEL_MANAGER("Level: manager", "0.4", "likewise"),
    LEVEL_SPECIALIST("Level: specialist", "0.2", "likewise"),
    LEVEL_UNKNOWN("Level: unknown", "0.2", "likewise"),
    DAMPING("Damping", "0.85", "Damping of the PageRank behind reach"),
    LINK_GRACE_DAYS("Link grace days", "92", "So many days after a contact a link keeps its full worth"),
    HALF_LIFE_MONTHS("Half-life months", "12", "So many months after the grace days a link is worth half"),
    RECENCY_FLOOR("Recency floor", "0.3", "What remains of a link however long ago"),
    LIVE_LINK("Live link", "5", "A link worth this or more is live"),
    FURTHER_LINK("Further link", "0.5", "What each further live link adds to a relationship"),
    TIE_REPORTS_TO("Tie: reports to", "0.6", "Strength of a tie where none is given"),
    TIE_DOTTED("Tie: dotted", "0.3", "likewise"),
    TIE_INFLUENCES("Tie: influences", "0.7", "likewise"),
    TIE_PEER("Tie: peer", "0.5", "likewise"),
    TIE_KNOWS("Tie: knows", "0.4", "likewise"),
    STEP_COST("Step cost", "0.8", "Each step of a path after the link multiplies the access by this"),
    INTRODUCER("Introducer", "5", "With this relationship or more, and no sceptic or opponent, a contact opens doors"),
    ACCESS_STRONG("Access: strong", "0.4", "A way with this access or more is strong"),
    REACHED("Reached", "0.2", "A contact is reached, a way possible, with this access or more; below it is long"),
    SINGLE_THREAD("Single thread", "0.5", "One person with this share of the capital is a single thread"),
    REGULAR_DAYS("Regular days", "90", "A contact within so many days is regular"),
    TARGET_NURTURE("Target: nurture", "8", "Relationship to aim for where none is typed"),
    TARGET_DEVELOP("Target: develop", "8", "likewise"),
    TARGET_SUPPORT("Target: support", "6", "likewise"),
    TARGET_WATCH("Target: watch", "4", "likewise"),
    TARGET_RISE("Target: rise", "4", "An aim that nobody typed lies so many points above today at most"),
    TARGET_UNPLACED("Target: unplaced", "5", "What somebody of influence who is not placed counts as an aim of"),
    DECISION_DAYS("Decision days", "180", "A decision within so many days presses"),
    PRIORITY_DECISION("Priority: decides soon", "1.5", "Multiplies the priority of who decides within that time"),
    PRIORITY_OPPOSED("Priority: opposes", "1.25", "Multiplies the priority of an opponent or sceptic who decides"),
    COVERED_INFLUENCE_TARGET("Covered influence target", "0.6", "Share of the influence to be covered"),
    KEY_ACCOUNTS_AT_MOST(
            "Key accounts at most", "", "How many accounts may be Key; empty: a tenth, at least 3, at most 25"),
    INFLUENTIAL("Influential", "5", "From this influence on we look at a contact's boss, reports and peers"),
    PROBABILITY_UNKNOWN("Probability unknown", "0.3", "Probability of an opportunity where no other is known"),
    DECIDED_ENOUGH("Decided enough", "10", "From so many decided opportunities on, the share won is taken instead"),
    DAY_90_QUARTERS("Day 90: quarters to the target", "3", "So many quarters a relationship takes to its target"),
    DAY_90_MOST("Day 90: at most", "2", "Points a relationship gains in 90 days at most"),
    PROPOSALS_A_WEEK("Proposals a week", "2", "Proposed moves of one person in any seven days at most"),
    PROPOSALS_AT_MOST("Proposals at most", "5", "Proposed moves of one person in any thirty days at most"),
    PAIRS_AT_MOST("Pairs at most", "5", "Whom one of our senior people meets regularly at most"),
    CADENCE_NURTURE("Cadence: nurture", "3", "Contacts a quarter that such a contact needs"),
    CADENCE_DEVELOP("Cadence: develop", "3", "likewise"),
    CADENCE_SUPPORT("Cadence: support", "1", "likewise"),
    CADENCE_WATCH("Cadence: watch", "0.5", "likewise"),
    CADENCE_UNPLACED("Cadence: unplaced", "1", "likewise"),
    CADENCE_TIER_KEY("Cadence factor: key", "1.5", "What the tier of the account multiplies the cadence by"),
    CADENCE_TIER_GROW("Cadence factor: grow", "1", "likewise"),
    CADENCE_TIER_MAINTAIN("Cadence factor: maintain", "0.5", "likewise"),
    CADENCE_TIER_TAIL("Cadence factor: tail", "0.25", "likewise"),
    HOURS_PER_CONTACT("Hours per contact", "2", "Hours that one contact with a person takes"),
    TIES_WITHOUT_WAY(
            "Ties without a way", "3", "Ties counted for a contact whom nobody reaches, in the cost of a move"),
    SPONSORED_AT_MOST("Sponsored accounts at most", "3", "Accounts that one executive sponsor can serve"),
    ASKED_A_YEAR("References a year", "2", "How often one person is asked to speak for us in a year"),
    DATA_DAYS("Data days", "92", "Older data need a fresh look before the plan is signed"),
    CELLS_THAT_MATTER("Cells that matter", "10", "How many empty cells the plan asks for"),
    NO_1_GOOD("No. 1: good", "0.3", "Good while the three largest accounts bring less than this share of the revenue"),
    NO_1_ATTENTION("No. 1: attention", "0.5", "Needs attention below this share, from it on a gap"),
    NO_1_ACCOUNT_GOOD("No. 1 of an account: good", "0.1", "Good while this account brings less of the revenue"),
    NO_1_ACCOUNT_ATTENTION(
            "No. 1 of an account: attention", "0.2", "Needs attention below this share, from it on a gap"),
    NO_4_GOOD("No. 4: good", "3", "Good from so many of our people with a live link on"),
    NO_4_ATTENTION("No. 4: attention", "2", "Needs attention from here on; below it is a gap"),
    NO_5_GOOD("No. 5: good", "5", "Good from so many contacts we deal with regularly on"),
    NO_5_ATTENTION("No. 5: attention", "3", "Needs attention from here on; below it is a gap"),
    NO_6_GOOD("No. 6: good", "0.9", "Good from this share of contacts with a rated relationship on"),
    NO_6_ATTENTION("No. 6: attention", "0.6", "Needs attention from here on; below it is a gap"),
    NO_7_GOOD("No. 7: good", "0.9", "Good from this share of contacts with a known role on"),
    NO_7_ATTENTION("No. 7: attention", "0.6", "Needs attention from here on; below it is a gap"),
    NO_8_GOOD("No. 8: good", "0", "Good up to so many people missing"),
    NO_8_ATTENTION("No. 8: attention", "1", "Needs attention up to so many missing, a gap beyond"),
    NO_9_GOOD("No. 9: good", "5", "Good from this relationship of a coach on; a weaker coach needs attention"),
    NO_10_GOOD("No. 10: good", "1", "Good from this share of Develop contacts with a written plan on"),
    NO_10_ATTENTION("No. 10: attention", "0.5", "Needs attention from here on; below it is a gap"),
    NO_12_GOOD("No. 12: good", "0.75", "Good from this share of levels and of functions with a live link on"),
    NO_12_ATTENTION("No. 12: attention", "0.5", "Needs attention from here on; below it is a gap"),
    NO_13_GOOD("No. 13: good", "0.9", "Good from this share of contacts with both scores on"),
    NO_13_ATTENTION("No. 13: attention", "0.6", "Needs attention from here on; below it is a gap"),
    NO_13_TIME("No. 13: time", "0.5", "Good needs this share of our contacts to be with people of high influence"),
    NO_15_GOOD("No. 15: good", "92", "Good where the last review lies at most so many days back"),
    NO_15_ATTENTION("No. 15: attention", "183", "Needs attention up to so many days, a gap beyond"),
    NO_15_REVIEWS("No. 15: reviews a year", "4", "Good needs so many reviews in the last year"),
    NO_16_GOOD("No. 16: good", "0.8", "Good from this share of SMART relationship objectives on"),
    NO_16_ATTENTION("No. 16: attention", "0.5", "Needs attention from here on; below it is a gap"),
    NO_17_GOOD("No. 17: good", "0.8", "Good from this share of objectives with an action that has owner and date on"),
    NO_17_ATTENTION("No. 17: attention", "0.5", "Needs attention from here on; below it is a gap"),
    NO_18_GOOD("No. 18: good", "0.9", "Good from this share of influential contacts with a target and an action on"),
    NO_18_ATTENTION("No. 18: attention", "0.5", "Needs attention from here on; below it is a gap"),
    NO_18_INFLUENCE("No. 18: influence", "5", "Asked for are contacts of this influence or more"),
    SMART_BEST("SMART: times the best", "1.5", "Achievable is a target up to so many times the best stage so far"),
    SMART_POINTS("SMART: points a year", "4", "Achievable is a relationship that rises by so many points at most"),
    FORGOTTEN_DAYS("Forgotten days", "183", "After so many days without contact the first thing is to call again"),
    DAYS_TO_DECIDE("Days to decide", "14", "So many days a decision may take that no move dates"),
    BUYER_DAYS("Buyer days", "30", "Within so many days we introduce ourselves to a new buyer"),
    SUCCESSOR_DAYS("Successor days", "180", "Who came within so many days after a buyer left may be the successor"),
    LEAVES_WITHIN_DAYS(
            "Leaves within days", "90", "Who of us leaves within so many days hands over and stands in for nobody"),
    DEPENDENCE("Dependence", "0.3", "From this share of our revenue on an account is a risk"),
    WE_ON_THEM_LOW(
            "We on them: low", "0.05", "Below this share of our revenue or profit we depend little on an account"),
    WE_ON_THEM_HIGH("We on them: high", "0.15", "Above this share we depend much"),
    THEY_ON_US_LOW("They on us: low", "0.2", "Below this share of their spend they depend little on us"),
    THEY_ON_US_HIGH("They on us: high", "0.5", "Above this share they depend much"),
    WIN_BACK_MONTHS("Win back months", "12", "More months to win an account back make us depend more on it"),
    SWITCHING_COST_HIGH("Switching cost: high", "4", "From this switching cost on they depend more on us"),
    SWITCHING_COST_LOW("Switching cost: low", "1", "Down to this one they depend less on us"),
    ALTERNATIVE_NAMED(
            "Alternative named",
            "0.5",
            "Where more than this part of the products in White space is somebody else's, they depend less on us"),
    CRITERION_REVENUE("Criterion: revenue", "20", "Its weight where sheet Criteria has no row"),
    CRITERION_PROFIT("Criterion: profit", "20", "likewise"),
    CRITERION_GROWTH("Criterion: growth", "15", "likewise"),
    CRITERION_POTENTIAL("Criterion: potential", "20", "likewise"),
    CRITERION_STRATEGIC_FIT("Criterion: strategic fit", "10", "likewise"),
    CRITERION_COST_OF_LOSING("Criterion: cost of losing", "10", "likewise"),
    CRITERION_WILLINGNESS("Criterion: willingness", "5", "likewise"),
    CONSULTANT("Consultant", "", "Who leads workshops: their name stands on the sheets; empty: our company's"),
    CONSULTANT_LOGO(
            "Consultant logo",
            "",
            "PNG or JPEG in the folder of the workbook, at the head of a workshop's sheets; empty: the theme decides"),
    WORKSHOP_DATE("Workshop date", "", "Day of the workshop; empty: the first Tuesday that leaves a week to read"),
    WORKSHOP_BEGINS("Workshop begins", "08:30", "Hour at which it begins"),
    WORKSHOP_MINUTES("Workshop minutes", "240", "How long it takes with its break, 90 to 480"),
    WORKSHOP_PEOPLE("Workshop people", "8", "How many of us take part, 4 to 12"),
    TALLY_ANSWERS(
            "Tally answers",
            "folded",
            "folded: what is computed stands behind a fold of the tally; apart: on a sheet of its own"),
    ACCENT_COLOUR("Accent colour", "", "Colour of headlines and rules, as #123A63; empty: the theme decides"),
    LOGO_FILE(
            "Logo file",
            "",
            "PNG or JPEG in the folder of the workbook, on the cover instead of the company; empty: the theme decides"),
    CONFIDENTIALITY_LINE("Confidentiality line", "", "Footer of every page; empty: the theme decides"),
    PAGE_SIZE("Page size", "", "A4 or Letter; empty: the theme decides");

    private final String title;
    private final String standard;
    private final String purpose;

    Setting(String title, String standard, String purpose) {
        this.title = title;
        this.standard = standard;
        this.purpose = purpose;
    }

    /// Its name in the Settings sheet.
    public String title() {
        return title;
    }

    /// Its value where the sheet has none; empty where the program finds one by itself.
    public String standard() {
        return standard;
    }

    /// What it does, in a sentence for the user.
    public String purpose() {
        return purpose;
    }

    /// Whether the value is a number.
    public boolean numeric() {
        return !standard.isEmpty() && standard.chars().allMatch(c -> Character.isDigit(c) || c == '.');
    }

    /// What the role counts in evidenced influence.
    public static Setting of(DecisionRole role) {
        return valueOf("ROLE_" + role.name());
    }

    /// What the level counts in evidenced influence.
    public static Setting of(Level level) {
        return valueOf("LEVEL_" + level.name());
    }

    /// From where on the answer to that question of the eighteen is good.
    public static Setting good(int number) {
        return valueOf("NO_" + number + "_GOOD");
    }

    /// From where on the answer to that question needs attention.
    public static Setting attention(int number) {
        return valueOf("NO_" + number + "_ATTENTION");
    }

    /// How many contacts a quarter a contact of that quadrant needs.
    public static Setting cadence(Quadrant quadrant) {
        return valueOf("CADENCE_" + quadrant.name());
    }

    /// What that tier multiplies the cadence by.
    public static Setting cadence(Tier tier) {
        return valueOf("CADENCE_TIER_" + tier.name());
    }

    /// The strength of a tie of that kind.
    public static Setting of(TieKind kind) {
        return valueOf("TIE_" + kind.name());
    }
}
