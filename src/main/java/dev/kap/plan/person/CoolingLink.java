package dev.kap.plan.person;

import dev.kap.insight.ContactInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Move;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A live link of one of us that will not be live much longer, unless the two meet.
///
/// @param worth today
/// @param until the last day on which it is live
/// @param keeps the first move of the same person with this contact up to that day; null where there is none
/// @param late the first of theirs with this contact after that day; null where there is none
/// @param colleagues the first move of a colleague with this contact; null where there is none
public record CoolingLink(
        AccountPlan account,
        ContactInsight contact,
        double worth,
        LocalDate until,
        @Nullable Move keeps,
        @Nullable Move late,
        @Nullable Move colleagues) {}
