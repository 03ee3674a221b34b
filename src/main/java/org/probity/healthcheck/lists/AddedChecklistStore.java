package org.probity.healthcheck.lists;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.probity.access.Access;
import org.probity.healthcheck.Assessment;
import org.probity.healthcheck.Checklist;
import org.probity.healthcheck.Checklist.Question;
import org.probity.healthcheck.Checklist.Respondent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Added checklists; a row is written once. */
@Repository
class AddedChecklistStore {

    private static final String SHOWN_BY = "A document, a record or a figure that shows it";

    private final JdbcClient sql;

    AddedChecklistStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Checklist checklist, String theme, UUID by, Instant at) {
        sql.sql("""
                insert into healthcheck.added_checklist (controller_body, id, title, theme, added_by, added_at)
                values (:controller, :id, :title, :theme, :by, :at)
                """)
                .param("controller", Access.INSPECTORATE)
                .param("id", checklist.id())
                .param("title", checklist.title())
                .param("theme", theme)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        for (int position = 0; position < checklist.questions().size(); position++) {
            Question question = checklist.questions().get(position);
            sql.sql("""
                    insert into healthcheck.added_question (controller_body, checklist, position, id, respondent, words)
                    values (:controller, :checklist, :position, :id, :respondent, :words)
                    """)
                    .param("controller", Access.INSPECTORATE)
                    .param("checklist", checklist.id())
                    .param("position", position)
                    .param("id", question.id())
                    .param("respondent", question.respondent().name().toLowerCase(Locale.ROOT))
                    .param("words", question.words())
                    .update();
        }
    }

    /** In the order in which they were added. */
    List<Checklist> all() {
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, List<Question>> questions = new LinkedHashMap<>();
        sql.sql("""
                select c.id as checklist, c.title, c.theme, q.id, q.respondent, q.words
                from healthcheck.added_checklist c
                join healthcheck.added_question q on q.controller_body = c.controller_body and q.checklist = c.id
                order by c.added_at, c.id, q.position
                """).query(rs -> {
            titles.put(rs.getString("checklist"), rs.getString("title"));
            questions
                    .computeIfAbsent(rs.getString("checklist"), id -> new ArrayList<>())
                    .add(question(
                            rs.getString("id"),
                            rs.getString("theme"),
                            Respondent.valueOf(rs.getString("respondent").toUpperCase(Locale.ROOT)),
                            rs.getString("words")));
        });
        List<Checklist> all = new ArrayList<>();
        titles.forEach((id, title) -> all.add(new Checklist(id, title, questions.getOrDefault(id, List.of()))));
        return all;
    }

    /** Put so that yes is the answer one hopes for: no, and in part, leave something to do. */
    static Question question(String id, String theme, Respondent respondent, String words) {
        return new Question(
                id, theme, respondent, words, SHOWN_BY, Checklist.Asks.YES_NO, Assessment.Choice.NO, List.of());
    }
}
