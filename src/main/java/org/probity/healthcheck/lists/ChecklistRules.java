package org.probity.healthcheck.lists;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What stands in the way of a checklist as typed, by field. */
final class ChecklistRules {

    /** A checklist that is longer is two. */
    static final int MOST = 60;

    static final int LONGEST = 500;

    private ChecklistRules() {}

    static Map<String, String> faults(ChecklistForm form) {
        Map<String, String> faults = new LinkedHashMap<>();
        Set<String> asked = new HashSet<>();
        check("force", form.forForce(), asked, faults);
        check("authority", form.forAuthority(), asked, faults);
        if (asked.size() > MOST) {
            faults.putIfAbsent("force", "A checklist has at most " + MOST + " questions");
        }
        return faults;
    }

    private static void check(String field, List<String> lines, Set<String> asked, Map<String, String> faults) {
        for (int at = 0; at < lines.size(); at++) {
            String words = lines.get(at);
            if (words.length() > LONGEST) {
                faults.putIfAbsent(field, "Question " + (at + 1) + " must be " + LONGEST + " characters or fewer");
            }
            if (!asked.add(words.toLowerCase(Locale.UK))) {
                faults.putIfAbsent(field, "Question " + (at + 1) + " is asked twice");
            }
        }
    }
}
