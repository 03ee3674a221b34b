package org.probity.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.publication.DisclosureRules.Why;

/** What was decided about a concern, by whom, and who confirmed it. */
public final class Disclosure {

    private Disclosure() {}

    public enum Outcome {
        PUBLISH("publish", "Publish as it is"),
        WITHHOLD("withhold", "Withhold the figure");

        private final String word;
        private final String label;

        Outcome(String word, String label) {
            this.word = word;
            this.label = label;
        }

        public String word() {
            return word;
        }

        public String label() {
            return label;
        }

        public static Optional<Outcome> of(String word) {
            return List.of(values()).stream().filter(o -> o.word.equals(word)).findFirst();
        }
    }

    /** A decision; it counts once a second person has confirmed it. */
    record Decision(
            UUID id,
            String metric,
            Why why,
            String says,
            Outcome outcome,
            String reason,
            UUID decidedBy,
            @Nullable UUID confirmedBy) {

        boolean isAbout(DisclosureRules.Concern concern) {
            return metric.equals(concern.metric()) && why == concern.why() && says.equals(concern.says());
        }

        boolean counts() {
            return confirmedBy != null;
        }
    }

    /** A concern with what was last decided about exactly it; a concern that reads otherwise than then is undecided again. */
    public record Item(String metric, String why, String says, @Nullable String outcome, @Nullable String reason, boolean confirmed) {

        static Item of(DisclosureRules.Concern concern, List<Decision> decisions) {
            Optional<Decision> last = decisions.reversed().stream().filter(d -> d.isAbout(concern)).findFirst();
            return new Item(
                    concern.metric(),
                    concern.why().word(),
                    concern.says(),
                    last.map(d -> d.outcome().label()).orElse(null),
                    last.map(Decision::reason).orElse(null),
                    last.map(Decision::counts).orElse(false));
        }

        public boolean decided() {
            return outcome != null;
        }

        /** How the form names it. */
        public String key() {
            return metric + "." + why;
        }
    }
}
