package org.probity.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.probity.access.Actor;
import org.probity.figure.Definitions;
import org.probity.figure.Period;
import org.probity.figure.Shape;
import org.probity.figure.stated.Stated;
import org.probity.inspection.returns.Cell;
import org.probity.inspection.returns.Filling;
import org.probity.inspection.returns.ReturnDraft;
import org.probity.inspection.returns.Returns;
import org.probity.inspection.returns.Signing;
import org.probity.inspection.submission.Submission;
import org.probity.sample.people.Company;
import org.probity.sample.people.Force;
import org.probity.sample.people.Force.Part;
import org.probity.sample.people.Scene;
import org.probity.sample.twins.Twins;
import org.springframework.stereotype.Component;

/** What forces hand in: figures counted from their registers, or supplied from systems of their own. */
@Component
class Returning {

    private final Scene scene;
    private final Returns returns;
    private final Filling filling;
    private final Signing signing;

    Returning(Scene scene, Returns returns, Filling filling, Signing signing) {
        this.scene = scene;
        this.returns = returns;
        this.filling = filling;
        this.signing = signing;
    }

    /** The return lead counts and freezes; a chief officer signs two days later. */
    Submission counted(Force force, String round, LocalDate day) {
        scene.does(day, force.the(Part.RETURN_LEAD), lead -> {
            returns.start(lead, round);
            filling.freezeOpenCells(lead, round);
        });
        return scene.on(day.plusDays(2), force.the(Part.CHIEF_OFFICER), chief -> signed(chief, round));
    }

    /** How far the forces are with the open round: one has sent its figures, one has begun, the others have not. */
    void begin(Company.People people, Period period, LocalDate today) {
        Force ostrayne = people.force(Company.OSTRAYNE);
        scene.does(today.minusDays(6), ostrayne.the(Part.RETURN_LEAD), lead -> supply(lead, period));
        scene.does(today.minusDays(3), ostrayne.the(Part.CHIEF_OFFICER), chief -> signed(chief, OpenRound.KEY));
        Force kingsford = people.force(Twins.KINGSFORD);
        scene.does(today.minusDays(4), kingsford.the(Part.RETURN_LEAD), lead -> {
            returns.start(lead, OpenRound.KEY);
            filling.freeze(lead, OpenRound.KEY, "policies-updated", 0);
        });
    }

    private Submission signed(Actor chief, String round) {
        if (signing.sign(chief, round) instanceof Signing.Outcome.Sent sent) {
            return sent.submission();
        }
        throw new IllegalStateException("The return of " + chief.body() + " cannot be sent");
    }

    /** From its own systems, each with evidence: it keeps no registers here. */
    private void supply(Actor lead, Period period) {
        ReturnDraft draft = returns.start(lead, OpenRound.KEY);
        for (Cell cell : draft.cells()) {
            Stated stated = Stated.value(
                            draft.body(), cell.metric(), value(cell.metric()), period, "Sample records system")
                    .evidencedBy("Sample extract of this month");
            if (!filling.supply(lead, OpenRound.KEY, cell.edition(), stated)) {
                throw new IllegalStateException("The cell " + cell.metric() + " cannot be filled");
            }
        }
    }

    private static BigDecimal value(String metric) {
        if (Definitions.of(metric).shape() == Shape.YES_NO) {
            return BigDecimal.ONE;
        }
        return BigDecimal.valueOf(
                switch (metric) {
                    case "bi-applications" -> 37;
                    case "bi-approved" -> 29;
                    case "bi-pending" -> 6;
                    case "policies-updated" -> 5;
                    case "bi-refused", "bi-withdrawn", "media-disclosure-investigations" -> 1;
                    default -> 0;
                });
    }
}
