package org.probity.inspection.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.probity.access.Access;
import org.probity.inspection.answer.ClaimedAnswer.Look;
import org.probity.inspection.answer.ClaimedAnswer.Signed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What forces signed, read from what the health check publishes, and the inspectorate's looks at it. */
@Repository
class ClaimStore {

    private final JdbcClient sql;

    ClaimStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The answers of each body's newest signed check: of the round's own name where there is one, else of any.
     *
     * @param round the word and the title of the round
     */
    List<ClaimedAnswer> of(Collection<String> bodies, List<String> round) {
        return sql.sql("""
                with newest as (
                    select distinct on (controller_body) controller_body, assessment
                    from healthcheck.signed_answer_published
                    where controller_body = any (:bodies)
                    order by controller_body, (round = any (:round)) desc, signed_on desc, number desc)
                select s.*, l.verified, l.words as look_words, l.notes, l.person, l.checked_at
                from healthcheck.signed_answer_published s
                join newest n on n.controller_body = s.controller_body and n.assessment = s.assessment
                left join lateral (select c.* from inspection.checked_answer c
                                   where c.body = s.controller_body and c.assessment = s.assessment and c.question = s.question
                                   order by c.id desc limit 1) l on true
                """)
                .param("bodies", bodies.toArray(String[]::new))
                .param("round", round.toArray(String[]::new))
                .query((rs, n) -> answer(rs))
                .list();
    }

    /** Every look at an answer, newest first. */
    List<Look> looks(String body, UUID assessment, String question) {
        return sql.sql("""
                select verified, words as look_words, notes, person, checked_at from inspection.checked_answer
                where body = :body and assessment = :assessment and question = :question
                order by id desc
                """)
                .param("body", body)
                .param("assessment", assessment)
                .param("question", question)
                .query((rs, n) -> look(rs))
                .list();
    }

    void add(UUID round, ClaimedAnswer of, Look look) {
        sql.sql("""
                insert into inspection.checked_answer (controller_body, round, body, assessment, question, verified, words, notes,
                    person, checked_at)
                values (:controller, :round, :body, :assessment, :question, :verified, :words, :notes, :person, :at)
                """)
                .param("controller", Access.INSPECTORATE)
                .param("round", round)
                .param("body", of.body())
                .param("assessment", of.signed().assessment())
                .param("question", of.question())
                .param("verified", look.verified())
                .param("words", look.words())
                .param("notes", look.notes().toArray(UUID[]::new))
                .param("person", look.person())
                .param("at", look.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static ClaimedAnswer answer(ResultSet rs) throws SQLException {
        return new ClaimedAnswer(
                rs.getString("controller_body"),
                new Signed(
                        rs.getObject("assessment", UUID.class),
                        rs.getString("round"),
                        rs.getInt("number"),
                        rs.getObject("signed_on", LocalDate.class),
                        rs.getString("checklist")),
                rs.getString("question"),
                rs.getString("answer"),
                rs.getString("words"),
                rs.getString("evidence"),
                rs.getBoolean("evidenced"),
                rs.getObject("checked_at") == null ? null : look(rs));
    }

    private static Look look(ResultSet rs) throws SQLException {
        return new Look(
                rs.getBoolean("verified"),
                rs.getString("look_words"),
                Arrays.stream((Object[]) rs.getArray("notes").getArray())
                        .map(UUID.class::cast)
                        .toList(),
                rs.getObject("person", UUID.class),
                rs.getObject("checked_at", OffsetDateTime.class).toInstant());
    }
}
