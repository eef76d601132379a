package dev.kap.diagnosis;

import java.util.List;

/// The eighteen, in their order.
public final class Questions {

    /// All of them by number.
    public static final List<Question> ALL = List.of(
            new DependenceOnTopAccounts(),
            new GrowthAsWanted(),
            new LetIntoOpportunities(),
            new PeopleWithWeightThere(),
            new ContactsDealtWithRegularly(),
            new RelationshipsRated(),
            new RolesKnown(),
            new EveryoneWhoDecidesReached(),
            new CoachInTheAccount(),
            new WrittenPlanForRelationships(),
            new StrategicPartnership(),
            new CoverageUpAndAcross(),
            new TimeWhereItMatters(),
            new SeniorPeopleEngaged(),
            new QuarterlyReviews(),
            new SmartRelationshipGoals(),
            new DetailedPlansBehindGoals(),
            new YearlyPlanWhoAndHow());

    private Questions() {}
}
