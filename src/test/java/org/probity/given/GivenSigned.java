package org.probity.given;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Health checks put straight into the tables: what a force signed is given, not what is tested. */
@Component
public class GivenSigned {

    private final JdbcClient administrator;

    GivenSigned(@Qualifier("administrator") JdbcClient administrator) {
        this.administrator = administrator;
    }

    /** A signed check with one answer that is only claimed, and one that names its evidence. */
    public void check(String body, String round, int number, String claimed, String evidenced) {
        UUID id = assessment(body, round, number);
        answer(body, id, claimed, null);
        answer(body, id, evidenced, "Minutes of 3 May 2012");
        sign(body, id);
    }

    private void sign(String body, UUID id) {
        administrator.sql("""
                        insert into healthcheck.assessment_fact
                            (controller_body, assessment_id, fact, happened_on, recorded_at, acted_by)
                        values (:body, :id, 'signed', '2012-08-01', now(), gen_random_uuid())
                        """).param("body", body).param("id", id).update();
        administrator
                .sql("update healthcheck.assessment set stage = 'signed' where controller_body = :body and id = :id")
                .param("body", body)
                .param("id", id)
                .update();
    }

    /** A check that nobody has signed. */
    public void draft(String body, String round, String claimed) {
        answer(body, assessment(body, round, 1), claimed, null);
    }

    /** A signed check with one answer, to which one record was attached, and another that was taken off again. */
    public void attached(String body, String round, int number, String question, String kept, String takenOff) {
        UUID id = assessment(body, round, number);
        answer(body, id, question, null);
        attach(body, id, question, kept, false);
        attach(body, id, question, takenOff, true);
        sign(body, id);
    }

    private void attach(String body, UUID assessment, String question, String words, boolean takenOff) {
        administrator
                .sql("""
                        insert into healthcheck.evidence (controller_body, id, assessment_id, question, kind, words, target,
                            added_by, added_at, removed_at, removed_by)
                        values (:body, gen_random_uuid(), :assessment, :question, 'record', :words, :words, gen_random_uuid(),
                            now(), case when :off then now() end, case when :off then gen_random_uuid() end)
                        """)
                .param("body", body)
                .param("assessment", assessment)
                .param("question", question)
                .param("words", words)
                .param("off", takenOff)
                .update();
    }

    private UUID assessment(String body, String round, int number) {
        return administrator
                .sql("""
                        insert into healthcheck.assessment
                            (controller_body, id, round, number, checklist, stage, recorded_by, recorded_at)
                        values (:body, gen_random_uuid(), :round, :number, '2011-themes-1', 'draft', gen_random_uuid(), now())
                        returning id
                        """)
                .param("body", body)
                .param("round", round)
                .param("number", number)
                .query(UUID.class)
                .single();
    }

    private void answer(String body, UUID assessment, String question, String evidence) {
        administrator
                .sql("""
                        insert into healthcheck.answer
                            (controller_body, assessment_id, question, answer, words, evidence, author, answered_at)
                        values (:body, :assessment, :question, 'yes', 'We do this', cast(:evidence as text),
                            gen_random_uuid(), now())
                        """)
                .param("body", body)
                .param("assessment", assessment)
                .param("question", question)
                .param("evidence", evidence)
                .update();
    }
}
