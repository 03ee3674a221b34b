package org.probity.policy.standards;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.probity.policy.Document;

/** How strong the controls were on a day. */
final class StrengthRules {

    /** A test says nothing any more after a year. */
    static final int TEST_MONTHS = 12;

    /** What is true of a control on a day. */
    enum State {
        MET("Met at the last test"),
        EXCEPTED("Under an exception"),
        PARTLY("Partly met"),
        NOT_MET("Not met"),
        UNTESTED("Not tested in the last 12 months");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Controls in force on a day, by state. */
    record Strength(YearMonth month, int inForce, int met, int excepted) {}

    /**
     * A version that asked for more than the one before it.
     *
     * @param evidence in words; empty if none is named, and then nothing is counted
     */
    record Raised(String slug, String title, int from, int to, LocalDate on, List<String> evidence) {

        boolean isCounted() {
            return !evidence.isEmpty();
        }
    }

    private StrengthRules() {}

    static State state(Control control, LocalDate day) {
        Optional<Control.Test> recent =
                control.lastTest(day).filter(test -> test.on().isAfter(day.minusMonths(TEST_MONTHS)));
        if (recent.filter(test -> test.result() == Control.Result.MET).isPresent()) {
            return State.MET;
        }
        if (control.exceptionOn(day).isPresent()) {
            return State.EXCEPTED;
        }
        return recent.map(test -> test.result() == Control.Result.PARTLY ? State.PARTLY : State.NOT_MET)
                .orElse(State.UNTESTED);
    }

    /** At the end of each month, the last as on the day itself. */
    static List<Strength> overTime(List<Control> controls, LocalDate today, int months) {
        List<Strength> found = new ArrayList<>();
        for (int back = months - 1; back >= 0; back--) {
            YearMonth month = YearMonth.from(today).minusMonths(back);
            LocalDate day = back == 0 ? today : month.atEndOfMonth();
            List<State> states = controls.stream()
                    .filter(control -> control.standard().inForceOn(day).isPresent())
                    .map(control -> state(control, day))
                    .toList();
            found.add(new Strength(
                    month,
                    states.size(),
                    (int) states.stream().filter(state -> state == State.MET).count(),
                    (int) states.stream()
                            .filter(state -> state == State.EXCEPTED)
                            .count()));
        }
        return found;
    }

    /** Every raised version in force up to a day, newest first. A first requirement raises nothing. */
    static List<Raised> raised(List<Document> standards, LocalDate day) {
        return standards.stream()
                .flatMap(standard -> standard.versions().stream()
                        .filter(Document.Version::isPublished)
                        .filter(version -> Boolean.TRUE.equals(version.strengthens()) && version.number() > 1)
                        .filter(version -> !version.inForceOn().isAfter(day))
                        .map(version -> new Raised(
                                standard.slug(),
                                version.title(),
                                version.number() - 1,
                                version.number(),
                                version.inForceOn(),
                                version.evidence().stream()
                                        .map(Document.Evidence::what)
                                        .toList())))
                .sorted(Comparator.comparing(Raised::on).reversed())
                .toList();
    }
}
