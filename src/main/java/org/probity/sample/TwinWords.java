package org.probity.sample;

import java.util.List;
import java.util.Map;
import org.probity.inspection.finding.Statement;
import org.probity.inspection.finding.Statement.Said;
import org.probity.sample.twins.Twins;

/** The headlines of the twins: a verdict, for which a force has no record. What rests on records is {@link TwinFindings}'. */
final class TwinWords {

    private static final String CITATION = "Sample fieldwork of 2012";

    private static final Map<String, Said> HEADLINES = Map.of(
            Twins.NORTHMERE,
            headline(
                    "nth-h-01",
                    "Northmere Constabulary (fictional) has made improvements to how it manages integrity issues"),
            Twins.KINGSFORD,
            headline(
                    "kgf-h-01",
                    "Kingsford Police (fictional) has made improvements to how it manages integrity issues"));

    private TwinWords() {}

    static List<Said> of(String twin) {
        Said headline = HEADLINES.get(twin);
        return headline == null ? List.of() : List.of(headline);
    }

    private static Said headline(String key, String words) {
        return new Said(
                key,
                "headline",
                "programme",
                words,
                "improvements",
                "verdict word",
                Statement.Source.INSPECTION,
                CITATION);
    }
}
