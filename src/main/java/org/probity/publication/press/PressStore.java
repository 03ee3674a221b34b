package org.probity.publication.press;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.organisation.Bodies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PressStore {

    private final JdbcClient jdbc;

    PressStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(PressForms.NewOutlet form, LocalDate consentOn, UUID by, Instant at) {
        return jdbc.sql("""
                        insert into publication.outlet (controller_body, outlet, desk, email, consent, consent_on, added_by, added_at)
                        values (:body, :outlet, :desk, :email, :consent, :on, :by, :at)
                        returning id
                        """)
                .param("body", Bodies.INSPECTORATE)
                .param("outlet", form.outlet().strip())
                .param("desk", form.desk().strip())
                .param("email", form.email().strip())
                .param("consent", form.consent().strip())
                .param("on", consentOn)
                .param("by", by)
                .param("at", utc(at))
                .query(UUID.class)
                .single();
    }

    /** By name; those that were taken off stay without an address. */
    List<Outlet> outlets() {
        return jdbc.sql("""
                        select id, outlet, desk, email, consent, consent_on, removed_at, removed_why
                        from publication.outlet order by removed_at nulls first, lower(outlet), lower(desk) limit 1000
                        """).query(PressStore::outlet).list();
    }

    Optional<Outlet> outlet(UUID id) {
        return jdbc.sql("""
                        select id, outlet, desk, email, consent, consent_on, removed_at, removed_why
                        from publication.outlet where id = :id for update
                        """).param("id", id).query(PressStore::outlet).optional();
    }

    void remove(UUID id, String why, UUID by, Instant at) {
        jdbc.sql("""
                        update publication.outlet set email = null, removed_by = :by, removed_at = :at, removed_why = :why
                        where id = :id and removed_at is null
                        """)
                .param("by", by)
                .param("at", utc(at))
                .param("why", why)
                .param("id", id)
                .update();
    }

    UUID record(String ref, PressForms.NewEnquiry form, UUID by, Instant at) {
        return jdbc.sql("""
                        insert into publication.enquiry (controller_body, ref, outlet, question, about, received_by, received_at)
                        values (:body, :ref, :outlet, :question, :about, :by, :at)
                        returning id
                        """)
                .param("body", Bodies.INSPECTORATE)
                .param("ref", ref)
                .param("outlet", form.outlet().strip())
                .param("question", form.question().strip())
                .param("about", form.about().strip())
                .param("by", by)
                .param("at", utc(at))
                .query(UUID.class)
                .single();
    }

    /** Those that wait first, the longest waiting first of all; then the newest answered. */
    List<Enquiry> enquiries() {
        return jdbc.sql("""
                        select id, ref, outlet, question, about, received_at, answer, answered_at from publication.enquiry
                        order by answered_at desc nulls first, received_at limit 500
                        """).query(PressStore::enquiry).list();
    }

    Optional<Enquiry> enquiry(String ref) {
        return jdbc.sql("""
                        select id, ref, outlet, question, about, received_at, answer, answered_at
                        from publication.enquiry where ref = :ref for update
                        """).param("ref", ref).query(PressStore::enquiry).optional();
    }

    void answer(UUID id, String answer, UUID by, Instant at) {
        jdbc.sql("""
                        update publication.enquiry set answer = :answer, answered_by = :by, answered_at = :at
                        where id = :id and answer is null
                        """)
                .param("answer", answer)
                .param("by", by)
                .param("at", utc(at))
                .param("id", id)
                .update();
    }

    /** Its own row and the public's copy. */
    UUID add(ContactLine line, UUID by, Instant at) {
        jdbc.sql("""
                        insert into publication.contact_line (controller_body, id, hours, words, valid_from, valid_to, recorded_by, recorded_at)
                        values (:body, :id, :hours, :words, :from, :to, :by, :at)
                        """)
                .param("body", Bodies.INSPECTORATE)
                .param("id", line.id())
                .param("hours", line.hours())
                .param("words", line.words())
                .param("from", line.validFrom())
                .param("to", line.validTo())
                .param("by", by)
                .param("at", utc(at))
                .update();
        jdbc.sql("""
                        insert into published.contact_line (id, hours, words, valid_from, valid_to, published_at)
                        values (:id, :hours, :words, :from, :to, :at)
                        """)
                .param("id", line.id())
                .param("hours", line.hours())
                .param("words", line.words())
                .param("from", line.validFrom())
                .param("to", line.validTo())
                .param("at", utc(at))
                .update();
        return line.id();
    }

    List<ContactLine> lines() {
        return jdbc.sql("""
                        select id, hours, words, valid_from, valid_to, ended_at from publication.contact_line
                        order by ended_at nulls first, valid_to desc, hours limit 200
                        """).query(PressStore::line).list();
    }

    Optional<ContactLine> line(UUID id) {
        return jdbc.sql("""
                        select id, hours, words, valid_from, valid_to, ended_at from publication.contact_line
                        where id = :id for update
                        """).param("id", id).query(PressStore::line).optional();
    }

    void end(UUID line, Instant at) {
        jdbc.sql("update publication.contact_line set ended_at = :at where id = :id and ended_at is null")
                .param("at", utc(at))
                .param("id", line)
                .update();
        jdbc.sql("update published.contact_line set hidden = true where id = :id")
                .param("id", line)
                .update();
    }

    private static Outlet outlet(ResultSet row, int n) throws SQLException {
        return new Outlet(
                row.getObject("id", UUID.class),
                row.getString("outlet"),
                row.getString("desk"),
                row.getString("email"),
                row.getString("consent"),
                row.getObject("consent_on", LocalDate.class),
                instant(row.getObject("removed_at", OffsetDateTime.class)),
                row.getString("removed_why"));
    }

    private static Enquiry enquiry(ResultSet row, int n) throws SQLException {
        return new Enquiry(
                row.getObject("id", UUID.class),
                row.getString("ref"),
                row.getString("outlet"),
                row.getString("question"),
                row.getString("about"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("answer"),
                instant(row.getObject("answered_at", OffsetDateTime.class)));
    }

    private static ContactLine line(ResultSet row, int n) throws SQLException {
        return new ContactLine(
                row.getObject("id", UUID.class),
                row.getString("hours"),
                row.getString("words"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                instant(row.getObject("ended_at", OffsetDateTime.class)));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
