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
    }

    /**
     * A concern with what was last decided about exactly it; a concern that reads otherwise than then is undecided again.
     *
     * @param decision its id; absent while nobody has decided
     */
    public record Item(
            String metric,
            String why,
            String says,
            @Nullable UUID decision,
            @Nullable Outcome outcome,
            @Nullable String reason,
            @Nullable UUID decidedBy,
            @Nullable UUID confirmedBy) {

        static Item of(DisclosureRules.Concern concern, List<Decision> decisions) {
            Optional<Decision> last = decisions.reversed().stream()
                    .filter(d -> d.isAbout(concern))
                    .findFirst();
            return new Item(
                    concern.metric(),
                    concern.why().word(),
                    concern.says(),
                    last.map(Decision::id).orElse(null),
                    last.map(Decision::outcome).orElse(null),
                    last.map(Decision::reason).orElse(null),
                    last.map(Decision::decidedBy).orElse(null),
                    last.map(Decision::confirmedBy).orElse(null));
        }

        public boolean decided() {
            return outcome != null;
        }

        /** By a second person; only then it counts. */
        public boolean confirmed() {
            return confirmedBy != null;
        }

        boolean withheld() {
            return confirmed() && outcome == Outcome.WITHHOLD;
        }

        /** Where it is decided, below the release's own address. */
        public String address() {
            return "/disclosure/" + metric + "/" + why;
        }
    }
}
