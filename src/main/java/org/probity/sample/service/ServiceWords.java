package org.probity.sample.service;

import java.util.List;
import java.util.Locale;
import org.probity.inspection.finding.Statement;
import org.probity.inspection.finding.Statement.Said;

/** What the inspectorate states and finds of a force of the service in words: invented, chosen by how much care it takes. */
final class ServiceWords {

    /** @param metric whose figure the finding cites */
    record Found(String theme, String metric, String words, String grade) {}

    private static final String CITATION = "Sample fieldwork of 2012";

    private ServiceWords() {}

    static List<Said> statements(ForcePlan force, String formalName, String noun) {
        String the = noun.substring(0, 1).toUpperCase(Locale.UK) + noun.substring(1);
        return List.of(headline(force, formalName), media(force, the), social(force, the), secondJobsPolicy(force));
    }

    private static Said headline(ForcePlan force, String formalName) {
        boolean well = isWell(grade(force.care()));
        String words = well
                ? formalName + " has made improvements to how it manages integrity issues"
                : formalName + " has more to do to manage integrity issues";
        return said(force, "h", "headline", "programme", words, well ? "improvements" : "more to do", "verdict word");
    }

    private static Said media(ForcePlan force, String the) {
        boolean updated = force.care() > 0.5;
        String words = updated
                ? the + " has updated its media policy."
                : the + " has produced a media policy, which staff we met did not know.";
        return said(force, "m", "finding-2", "media", words, updated ? "updated" : "produced", "policy state");
    }

    private static Said social(ForcePlan force, String the) {
        String words = the + " has a policy on how staff should behave on social networks.";
        return said(force, "s", "finding-3", "social-media", words, "clear", "policy state");
    }

    private static Said secondJobsPolicy(ForcePlan force) {
        String words = "The policy on second jobs covers officers and staff.";
        return said(force, "j", "finding-4", "second-jobs", words, "officers|staff", "population");
    }

    private static Said said(
            ForcePlan force, String key, String block, String theme, String words, String value, String unit) {
        return new Said(
                force.body() + "-" + key + "-01",
                block,
                theme,
                words,
                value,
                unit,
                Statement.Source.INSPECTION,
                CITATION);
    }

    static List<Found> findings(ForcePlan force) {
        String governance = grade(force.care());
        String secondJobs = grade(turned(force.care(), 0.31));
        String disclosure = grade(turned(force.care(), 0.57));
        return List.of(
                new Found("governance", "health-check-completed", governance(force, governance), governance),
                new Found("second-jobs", "bi-approved", secondJobs(secondJobs), secondJobs),
                new Found("disclosure", "media-disclosure-investigations", disclosure(disclosure), disclosure));
    }

    /** What was found reads as it is graded, and says nothing of a health check that the force did not make. */
    private static String governance(ForcePlan force, String grade) {
        Answer check = force.now().get("health-check-completed");
        String with = check != null && !check.isZero() ? "used the health check to decide" : "decided in open meetings";
        return switch (grade) {
            case "outstanding" ->
                "Chief officers " + with + " what to change, and look each quarter at whether it did change";
            case "good" -> "Chief officers " + with + " what to change";
            case "requires-improvement" ->
                "Some of what the review of 2011 asked for has changed, but nobody in charge can say how far it has got";
            default -> "Nobody in charge could show us what had changed since the review of 2011";
        };
    }

    private static String secondJobs(String grade) {
        return switch (grade) {
            case "outstanding" ->
                "Decisions on second jobs are recorded with their reasons, and looked at again each year";
            case "good" -> "Decisions on second jobs are recorded with their reasons";
            case "requires-improvement" -> "Some decisions on second jobs have no recorded reason";
            default -> "Most decisions on second jobs have no recorded reason";
        };
    }

    private static String disclosure(String grade) {
        return switch (grade) {
            case "outstanding" ->
                "A senior officer oversees each investigation of disclosure to the media, and the lessons reach all staff";
            case "good" -> "A senior officer oversees each investigation of disclosure to the media";
            case "requires-improvement" -> "Nobody reviews how long investigations of disclosure to the media take";
            default -> "Nobody could tell us who oversees investigations of disclosure to the media";
        };
    }

    /** Another place on the scale for another theme, always the same for the same force. */
    private static double turned(double care, double by) {
        return (care + by) % 1.0;
    }

    /** Good or better. */
    static boolean isWell(String grade) {
        return grade.equals("outstanding") || grade.equals("good");
    }

    static String grade(double care) {
        return care > 0.88 ? "outstanding" : care > 0.42 ? "good" : care > 0.1 ? "requires-improvement" : "inadequate";
    }
}
