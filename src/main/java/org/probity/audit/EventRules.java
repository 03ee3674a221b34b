package org.probity.audit;

import java.util.Map;
import java.util.Set;
import org.probity.access.Action;

/** Which log an event belongs to, and which acts a reason is asked for. */
final class EventRules {

    static final String OPEN = "OPEN";

    private static final Map<String, String> COMPARTMENT = Map.ofEntries(
            Map.entry("association_entry", "PSD"),
            Map.entry("case", "PSD"),
            Map.entry("evidence_file", "PSD"),
            Map.entry("referral", "PSD"),
            Map.entry("concern", "CRL"),
            Map.entry("reporter_identity", "RID"),
            Map.entry("intelligence", "ACU"),
            Map.entry("screening_run", "ACU"),
            Map.entry("screening_hit", "ACU"));

    private static final Set<String> OWN_LOG = Set.of("ACU", "CRL", "RID");

    /** Classes whose reading asks for a reason by default. Policy, not law: each body may switch it (security.md 2.2). */
    private static final Set<String> REASON_TO_READ = Set.of("case", "concern", "intelligence", "reporter_identity");

    private EventRules() {}

    static String compartment(String objectClass) {
        return COMPARTMENT.getOrDefault(objectClass, OPEN);
    }

    static String log(String body, String compartment) {
        return OWN_LOG.contains(compartment) ? body + "/" + compartment.toLowerCase(java.util.Locale.ROOT) : body;
    }

    static boolean reasonAsked(Action action, String objectClass) {
        return switch (action) {
            case EXPORT -> true;
            case READ -> REASON_TO_READ.contains(objectClass);
            default -> false;
        };
    }
}
