package org.probity.sample;

import java.util.List;
import java.util.Map;
import org.probity.inspection.finding.Statement;
import org.probity.inspection.finding.Statement.Said;
import org.probity.sample.twins.Twins;

/** What the inspectorate says of the twins in words: invented, in the shape of the two releases. */
final class TwinWords {

    private static final String CITATION = "Sample fieldwork of 2012";

    private static final Map<String, List<Said>> WORDS = Map.of(
            Twins.NORTHMERE,
            List.of(
                    said(
                            "nth-h-01",
                            "headline",
                            "programme",
                            "Northmere Constabulary (fictional) has made improvements to how it manages integrity issues",
                            "improvements",
                            "verdict word"),
                    said(
                            "nth-1-01",
                            "finding-1",
                            "governance",
                            "The health check used the checklist of 2011.",
                            "2011",
                            "instrument"),
                    said(
                            "nth-2-01",
                            "finding-2",
                            "media",
                            "The constabulary has updated its media policy.",
                            "updated",
                            "policy state"),
                    said(
                            "nth-3-01",
                            "finding-3",
                            "social-media",
                            "The constabulary has a policy on how staff should behave on social networks.",
                            "clear",
                            "policy state"),
                    said(
                            "nth-4-01",
                            "finding-4",
                            "second-jobs",
                            "The policy on second jobs covers officers and staff.",
                            "officers|staff",
                            "population"),
                    said(
                            "nth-5-01",
                            "finding-5",
                            "professional-standards",
                            "The professional standards departments of Northmere and Velmarsh, both fictional, work as one.",
                            "joint",
                            "structure")),
            Twins.KINGSFORD,
            List.of(
                    said(
                            "kgf-h-01",
                            "headline",
                            "programme",
                            "Kingsford Police (fictional) has made improvements to how it manages integrity issues",
                            "improvements",
                            "verdict word"),
                    said(
                            "kgf-1-01",
                            "finding-1",
                            "governance",
                            "The health check used the checklist of 2011.",
                            "2011",
                            "instrument"),
                    said(
                            "kgf-2-01",
                            "finding-2",
                            "media",
                            "A red, amber, green system for staff supports the media policy.",
                            "yes",
                            "yes-no"),
                    said(
                            "kgf-3-01",
                            "finding-3",
                            "social-media",
                            "The force has produced a policy on how staff should behave on social networks.",
                            "produced",
                            "policy state"),
                    said(
                            "kgf-4-01",
                            "finding-4",
                            "second-jobs",
                            "The professional standards department assesses and decides every application.",
                            "PSD",
                            "decider")));

    private TwinWords() {}

    static List<Said> of(String twin) {
        return WORDS.getOrDefault(twin, List.of());
    }

    private static Said said(String key, String block, String theme, String words, String value, String unit) {
        return new Said(key, block, theme, words, value, unit, Statement.Source.INSPECTION, CITATION);
    }
}
