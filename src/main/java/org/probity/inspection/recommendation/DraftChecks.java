package org.probity.inspection.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probity.inspection.recommendation.Recommendation.Owner;
import org.probity.inspection.recommendation.Recommendation.Text;
import org.probity.inspection.recommendation.Step.Fault;

/**
 * Whether a recommendation can be acted on and checked later: specific, measurable, time-bound, addressed to a body able
 * to act (HMICS 2007, domain.md section 17).
 */
final class DraftChecks {

    /** Nobody can say later whether it was done. */
    private static final List<String> UNMEASURABLE = List.of(
            "consider",
            "continue to",
            "explore",
            "where appropriate",
            "as appropriate",
            "where possible",
            "if possible",
            "seek to",
            "strive",
            "be mindful",
            "look at",
            "raise awareness",
            "robust",
            "more effectively");

    private DraftChecks() {}

    /**
     * @param policingBody of the force; none where there was none
     * @param today the day of drafting
     */
    static List<Fault> of(Text text, @Nullable String policingBody, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (text.owner() == Owner.POLICING_BODY && policingBody == null) {
            faults.add(new Fault(
                    "owner", "This force has no local policing body on record: address it to a body that can act"));
        }
        if (text.owner() == Owner.OTHER && isBlank(text.ownerWords())) {
            faults.add(new Fault("ownerWords", "Enter the body that is to act"));
        }
        if (isBlank(text.canAct())) {
            faults.add(new Fault("canAct", "Enter what lets them do it without anybody else"));
        }
        LocalDate due = text.firstDue();
        if (due == null) {
            faults.add(new Fault("due", "Enter the day by which it is due"));
        } else if (!due.isAfter(today)) {
            faults.add(new Fault("due", "Day by which it is due must be in the future"));
        }
        String vague = unmeasurable(text.words());
        if (vague != null && isBlank(text.asItStands())) {
            faults.add(new Fault(
                    "words",
                    "Nobody can check \"" + vague
                            + "\" later. Say what must be different, or say below why it stands"));
        }
        return faults;
    }

    static @Nullable String unmeasurable(String words) {
        String lower = words.toLowerCase(Locale.UK);
        return UNMEASURABLE.stream()
                .filter(each -> lower.matches("(?s).*\\b" + each + "\\b.*"))
                .findFirst()
                .orElse(null);
    }

    private static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }
}
