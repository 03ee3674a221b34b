package org.probity.inspection.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.probity.inspection.submission.QueryStanding;
import org.probity.platform.words.Moments;
import org.probity.platform.words.Words;

/** How threads and reminders are said. */
public final class BoardWords {

    private BoardWords() {}

    static String queries(QueryStanding standing) {
        List<String> words = new ArrayList<>();
        Instant since = standing.since();
        if (standing.forForce() > 0 && since != null) {
            words.add(Words.count(standing.forForce(), "waits", "wait") + " for the force, the first since "
                    + Moments.at(since));
        }
        if (standing.forInspectorate() > 0) {
            words.add(standing.forInspectorate() + " answered");
        }
        return words.isEmpty() ? "None" : String.join("; ", words);
    }

    /** What a force owes and when it was last asked for. */
    static String owes(Board board, Board.Line line) {
        boolean queries = line.queries().forForce() > 0;
        String late = BoardRules.late(board.round(), line.standing(), board.today());
        String owed = queries ? "Queries: " + queries(line.queries()) : late.isEmpty() ? "Return, not late yet" : late;
        return owed + ". Chased: " + chased(line.chases(), board.names());
    }

    static String chased(List<Chase> chases, Map<UUID, String> names) {
        if (chases.isEmpty()) {
            return "Not yet";
        }
        Chase last = chases.getLast();
        String times = chases.size() == 1 ? "For " : chases.size() + " times, last for ";
        return times + last.about().label() + " on " + Moments.at(last.at()) + " by "
                + names.getOrDefault(last.person(), "somebody who has left");
    }

    /** For the force itself, which learns no name. */
    public static String toForce(Chase chase) {
        return "The inspectorate asked after " + chase.about().label() + " on " + Moments.at(chase.at())
                + (chase.words() == null ? "" : ": " + chase.words());
    }
}
