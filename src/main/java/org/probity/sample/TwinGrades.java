package org.probity.sample;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.sample.service.ServiceRecommendations.TwinGrade;
import org.probity.sample.twins.Twins;

/** How the twins are graded, each on a finding of theirs, and what could be better where it is good already. */
final class TwinGrades {

    private TwinGrades() {}

    /** @param found findings by fact */
    static List<TwinGrade> of(String twin, Map<String, UUID> found) {
        return twin.equals(Twins.NORTHMERE)
                ? List.of(
                        grade(
                                twin,
                                found.get("nor-1-09"),
                                "governance",
                                "register-completeness",
                                "Test the registers of gifts and of second jobs against a staff survey again, and send the inspectorate"
                                        + " the result"),
                        grade(twin, found.get(TwinFindings.TESTED), "second-jobs", "bi-approved", ""))
                : List.of(
                        grade(twin, found.get("not-q-03"), "governance", "policies-updated", ""),
                        grade(
                                twin,
                                found.get(TwinFindings.TESTED),
                                "second-jobs",
                                "bi-approved",
                                "Publish how many days each decision on a second job took in the year to March 2013"));
    }

    private static TwinGrade grade(String twin, @Nullable UUID finding, String theme, String metric, String area) {
        return new TwinGrade(
                Objects.requireNonNull(finding, () -> twin + " has no such finding"),
                twin,
                theme,
                metric,
                "good",
                area);
    }
}
