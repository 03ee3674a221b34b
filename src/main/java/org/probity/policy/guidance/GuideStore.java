package org.probity.policy.guidance;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.access.Compartment;
import org.probity.figure.Counting;
import org.probity.figure.Part;
import org.probity.policy.Document.Stage;
import org.probity.policy.guidance.Guide.About;
import org.probity.policy.guidance.Guide.Text;
import org.probity.policy.guidance.Guide.Topic;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of the media guide. */
@Repository
class GuideStore {

    private record Row(UUID guide, Topic topic) {}

    private final JdbcClient jdbc;

    GuideStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every edition of a body, newest first. */
    List<Guide> all(String body) {
        Map<UUID, List<Topic>> topics = jdbc
                .sql("""
                        select * from policy.guide_topic
                        where controller_body = :body and not dropped
                        order by title
                        """)
                .param("body", body)
                .query((row, n) -> new Row(row.getObject("guide_id", UUID.class), topic(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::guide, Collectors.mapping(Row::topic, Collectors.toList())));
        return jdbc.sql("""
                        select * from policy.guide where controller_body = :body order by number desc
                        """)
                .param("body", body)
                .query((row, n) -> guide(row, topics))
                .list();
    }

    /** Holds the edition in hand until the transaction ends. */
    void lock(String body) {
        jdbc.sql("""
                        select 1 from policy.guide where controller_body = :body for update
                        """).param("body", body).query(Integer.class).list();
    }

    void insert(Guide guide, Instant at) {
        jdbc.sql("""
                        insert into policy.guide (controller_body, id, number, from_on, what_changed, contact, phone, authors,
                            stage, recorded_at)
                        values (:body, :id, :number, :from, :changed, :contact, :phone, :authors, 'draft', :at)
                        """)
                .param("body", guide.controllerBody())
                .param("id", guide.id())
                .param("number", guide.number())
                .param("from", guide.fromOn())
                .param("changed", guide.whatChanged())
                .param("contact", guide.contact())
                .param("phone", guide.phone())
                .param("authors", guide.authors().toArray(UUID[]::new))
                .param("at", Timestamp.from(at))
                .update();
        guide.topics().forEach(topic -> put(guide, topic));
    }

    void describe(Guide guide, About about) {
        jdbc.sql("""
                        update policy.guide set from_on = :from, what_changed = :changed, contact = :contact, phone = :phone,
                            row_version = row_version + 1
                        where controller_body = :body and id = :id
                        """)
                .param("body", guide.controllerBody())
                .param("id", guide.id())
                .param("from", about.fromOn())
                .param("changed", about.whatChanged())
                .param("contact", about.contact())
                .param("phone", about.phone())
                .update();
    }

    /** Adds the topic to the draft, or writes over it. */
    void put(Guide guide, Topic topic) {
        Text text = topic.text();
        jdbc.sql("""
                        insert into policy.guide_topic (controller_body, guide_id, topic, title, colour, why, examples,
                            who_may_speak, whom_to_ask, clause, since_on, reviewed_on)
                        values (:body, :guide, :topic, :title, :colour, :why, :examples, :speaks, :ask, :clause, :since,
                            :reviewed)
                        on conflict (controller_body, guide_id, topic) do update set
                            title = excluded.title, colour = excluded.colour, why = excluded.why,
                            examples = excluded.examples, who_may_speak = excluded.who_may_speak,
                            whom_to_ask = excluded.whom_to_ask, clause = excluded.clause, since_on = excluded.since_on,
                            reviewed_on = excluded.reviewed_on
                        """)
                .param("body", guide.controllerBody())
                .param("guide", guide.id())
                .param("topic", topic.id())
                .param("title", text.title())
                .param("colour", text.colour().word())
                .param("why", text.why())
                .param("examples", text.examples())
                .param("speaks", text.whoMaySpeak())
                .param("ask", text.whomToAsk())
                .param("clause", text.clause())
                .param("since", topic.sinceOn())
                .param("reviewed", topic.reviewedOn())
                .update();
    }

    void drop(Guide guide, UUID topic) {
        jdbc.sql("""
                        update policy.guide_topic set dropped = true
                        where controller_body = :body and guide_id = :guide and topic = :topic
                        """)
                .param("body", guide.controllerBody())
                .param("guide", guide.id())
                .param("topic", topic)
                .update();
    }

    void markReviewed(Guide guide, LocalDate on) {
        jdbc.sql("""
                        update policy.guide_topic set reviewed_on = :on
                        where controller_body = :body and guide_id = :guide and not dropped
                        """)
                .param("body", guide.controllerBody())
                .param("guide", guide.id())
                .param("on", on)
                .update();
    }

    void setStage(Guide guide, Stage stage, @Nullable UUID approvedBy, @Nullable UUID second) {
        jdbc.sql("""
                        update policy.guide set stage = :stage, approved_by = :by, second = :second,
                            row_version = row_version + 1
                        where controller_body = :body and id = :id
                        """)
                .param("body", guide.controllerBody())
                .param("id", guide.id())
                .param("stage", stage.word())
                .param("by", approvedBy)
                .param("second", second)
                .update();
    }

    /** Puts the publication on record; colours that the edition gives begin on its day. */
    void published(Guide guide, UUID by, UUID second, Instant at) {
        jdbc.sql("""
                        update policy.guide_topic set since_on = :from
                        where controller_body = :body and guide_id = :guide and since_on is null
                        """)
                .param("body", guide.controllerBody())
                .param("guide", guide.id())
                .param("from", guide.fromOn())
                .update();
        jdbc.sql("""
                        insert into policy.guide_fact (controller_body, guide_id, fact, happened_on, recorded_at, acted_by,
                            seconded_by)
                        values (:body, :guide, 'published', :from, :at, :by, :second)
                        """)
                .param("body", guide.controllerBody())
                .param("guide", guide.id())
                .param("from", guide.fromOn())
                .param("at", Timestamp.from(at))
                .param("by", by)
                .param("second", second)
                .update();
    }

    /** Topics of the edition that was in force on the stated day, reviewed in the twelve months up to it. */
    static List<Part> inForce(JdbcClient counter, Counting what) {
        return counter.sql("""
                        select t.topic, t.title, coalesce(t.since_on, e.happened_on) as since_on
                        from (
                            select f.guide_id, f.happened_on from policy.guide_fact f
                            join policy.guide g on g.controller_body = f.controller_body and g.id = f.guide_id
                            where f.controller_body = :body and f.happened_on <= :as_at and f.recorded_at <= :known_at
                            order by f.happened_on desc, g.number desc
                            limit 1) e
                        join policy.guide_topic t on t.controller_body = :body and t.guide_id = e.guide_id
                        where not t.dropped
                          and t.reviewed_on > cast(:as_at as date) - interval '12 months'
                        order by t.topic
                        """)
                .params(what.params())
                .query((row, n) -> new Part(
                        "guidance",
                        row.getObject("topic", UUID.class),
                        row.getString("title"),
                        row.getObject("since_on", LocalDate.class),
                        "Published",
                        BigDecimal.ONE,
                        Compartment.OPEN))
                .list();
    }

    private static Guide guide(ResultSet row, Map<UUID, List<Topic>> topics) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Guide(
                id,
                row.getString("controller_body"),
                row.getInt("number"),
                row.getObject("from_on", LocalDate.class),
                row.getString("what_changed"),
                row.getString("contact"),
                row.getString("phone"),
                List.of((UUID[]) row.getArray("authors").getArray()),
                Stage.valueOf(row.getString("stage").toUpperCase(Locale.ROOT)),
                row.getObject("approved_by", UUID.class),
                row.getObject("second", UUID.class),
                topics.getOrDefault(id, List.of()));
    }

    private static Topic topic(ResultSet row) throws SQLException {
        Text text = new Text(
                row.getString("title"),
                Colour.of(row.getString("colour")).orElseThrow(),
                row.getString("why"),
                row.getString("examples"),
                row.getString("who_may_speak"),
                row.getString("whom_to_ask"),
                row.getString("clause"));
        return new Topic(
                row.getObject("topic", UUID.class),
                text,
                row.getObject("since_on", LocalDate.class),
                row.getObject("reviewed_on", LocalDate.class));
    }
}
