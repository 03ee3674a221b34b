package org.probity.sample.service;

import java.util.Map;
import org.probity.sample.twins.Twins;

/** What the twins said in 2011, before they kept their registers here: invented, and nought where 2012 counts none. */
final class TwinsBefore {

    private static final Map<String, Answer> NORTHMERE = Map.of(
            "policies-updated", Answer.of(2),
            "understanding-survey-run", Answer.yes(false),
            "media-disclosure-investigations", Answer.of(0),
            "bi-applications", Answer.of(41),
            "bi-approved", Answer.of(39),
            "bi-refused", Answer.of(0));

    private static final Map<String, Answer> KINGSFORD = Map.of(
            "policies-updated", Answer.of(1),
            "understanding-survey-run", Answer.yes(false),
            "media-disclosure-investigations", Answer.of(4),
            "bi-applications", Answer.of(96),
            "bi-approved", Answer.of(88),
            "bi-refused", Answer.of(5));

    private TwinsBefore() {}

    static Map<String, Answer> of(String twin) {
        return twin.equals(Twins.NORTHMERE) ? NORTHMERE : KINGSFORD;
    }
}
