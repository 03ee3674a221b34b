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
        boolean well = force.care() > 0.35;
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
        return List.of(
                new Found("governance", "health-check-completed", governance(force), grade(force.care())),
                new Found("second-jobs", "bi-approved", secondJobs(force), grade(turned(force.care(), 0.31))),
                new Found(
                        "disclosure",
                        "media-disclosure-investigations",
                        disclosure(force),
                        grade(turned(force.care(), 0.57))));
    }

    private static String governance(ForcePlan force) {
        return force.care() > 0.3
                ? "Chief officers used the health check to decide what to change"
                : "Nobody in charge could show us what had changed since the review of 2011";
    }

    private static String secondJobs(ForcePlan force) {
        return turned(force.care(), 0.31) > 0.3
                ? "Decisions on second jobs are recorded with their reasons"
                : "Some decisions on second jobs have no recorded reason";
    }

    private static String disclosure(ForcePlan force) {
        return turned(force.care(), 0.57) > 0.3
                ? "A senior officer oversees each investigation of disclosure to the media"
                : "Nobody reviews how long investigations of disclosure to the media take";
    }

    /** Another place on the scale for another theme, always the same for the same force. */
    private static double turned(double care, double by) {
        return (care + by) % 1.0;
    }

    static String grade(double care) {
        return care > 0.88 ? "outstanding" : care > 0.42 ? "good" : care > 0.1 ? "requires-improvement" : "inadequate";
    }
}
