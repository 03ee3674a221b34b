package org.probity.inspection.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.probity.inspection.round.Round;
import org.probity.inspection.submission.QueryStanding;
import org.probity.inspection.submission.ReturnStatus;
import org.probity.inspection.submission.Submissions.Standing;
import org.probity.platform.words.Words;

/** What a force owes, and since when. */
final class BoardRules {

    private BoardRules() {}

    /** Whether nothing was sent of what is asked; a force of which a document was transcribed has said something. */
    static boolean owesReturn(Standing standing) {
        return standing.latest() == null && standing.transcribed() == 0;
    }

    /** What it may be reminded of while the round is open; null for nothing. */
    static Chase.@Nullable About owed(Round round, Standing standing, QueryStanding queries) {
        if (!round.isOpen()) {
            return null;
        }
        if (owesReturn(standing)) {
            return Chase.About.RETURN;
        }
        return standing.status() == ReturnStatus.QUERIED && queries.forForce() > 0 ? Chase.About.QUERIES : null;
    }

    static boolean isLate(Round round, Standing standing, LocalDate today) {
        return owesReturn(standing) && today.isAfter(round.plan().returnsTo());
    }

    /** "12 days late", "Sent late", or empty. */
    static String late(Round round, Standing standing, LocalDate today) {
        if (isLate(round, standing, today)) {
            long days = ChronoUnit.DAYS.between(round.plan().returnsTo(), today);
            return Words.count(days, "day", "days") + " late";
        }
        return standing.latest() != null && standing.latest().late() ? "Sent late" : "";
    }
}
