package org.probity.register;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.access.Role;
import org.probity.decision.Status;
import org.probity.people.PersonKind;
import org.probity.register.definition.Details;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.node.ObjectNode;

/** Entries as they stand. */
@Repository
class EntryStore {

    private final JdbcClient jdbc;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Entry entry) {
        jdbc.sql("""
                insert into register.entry (controller_body, id, register, reference, nature, follows,
                    owner, owner_kind, owner_chief, status, state, version, revision, details, touched_at)
                values (:body, :id, :register, :reference, :nature, :follows,
                    :owner, :kind, :chief, :status, :state, :version, :revision, :details::jsonb, :touchedAt)
                """)
                .param("body", entry.body())
                .param("id", entry.id())
                .param("register", entry.register())
                .param("reference", entry.reference())
                .param("nature", entry.nature().code())
                .param("follows", entry.follows())
                .param("owner", entry.owner().person())
                .param("kind", entry.owner().kind().name())
                .param("chief", entry.owner().chiefOfficer())
                .param("status", entry.status().code())
                .param("state", entry.status().state())
                .param("version", entry.version())
                .param("revision", entry.standing().revision())
                .param("details", entry.details().toString())
                .param("touchedAt", utc(entry.touchedAt()))
                .update();
    }

    Optional<Entry> find(UUID id) {
        return jdbc.sql("select * from register.entry where id = :id")
                .param("id", id)
                .query(EntryStore::entry)
                .optional();
    }

    Optional<Entry> byReference(String register, String reference) {
        return jdbc.sql("select * from register.entry where register = :register and reference = :reference")
                .param("register", register)
                .param("reference", reference)
                .query(EntryStore::entry)
                .optional();
    }

    Optional<Entry> byReference(String reference) {
        return jdbc.sql("select * from register.entry where reference = :reference")
                .param("reference", reference)
                .query(EntryStore::entry)
                .optional();
    }

    /** Waits for whoever else is writing to it, and keeps others waiting until the transaction ends. */
    Optional<Entry> lock(UUID id) {
        return jdbc.sql("select * from register.entry where id = :id for update")
                .param("id", id)
                .query(EntryStore::entry)
                .optional();
    }

    /** Everything of one person in one register that was not merged into another, newest first; drafts since {@code drafts}. */
    List<Entry> ownedBy(String body, UUID owner, Instant drafts) {
        return jdbc.sql("""
                select *
                from register.entry
                where controller_body = :body and owner = :owner and merged_into is null
                  and (state <> 'draft' or touched_at >= :drafts)
                order by coalesce(sent_on, touched_at::date) desc, touched_at desc
                """)
                .param("body", body)
                .param("owner", owner)
                .param("drafts", utc(drafts))
                .query(EntryStore::entry)
                .list();
    }

    List<Entry> inForce(String body, String register, UUID owner, LocalDate on) {
        return jdbc.sql("""
                select *
                from register.entry
                where controller_body = :body and owner = :owner and register = :register
                  and status in ('approved', 'approved-with-conditions') and merged_into is null
                  and (ended_on is null or ended_on > :on)
                """)
                .param("body", body)
                .param("owner", owner)
                .param("register", register)
                .param("on", on)
                .query(EntryStore::entry)
                .list();
    }

    /** Whether a change notice that continues it was sent. */
    boolean changeSent(Entry entry) {
        return jdbc.sql("""
                select exists (
                    select from register.entry
                    where controller_body = :body and follows = :id and nature = 'change' and sent_on is not null
                      and merged_into is null)
                """)
                .param("body", entry.body())
                .param("id", entry.id())
                .query(Boolean.class)
                .single();
    }

    void saveDetails(Entry entry, String headline, String category, ObjectNode details, Instant at) {
        jdbc.sql("""
                update register.entry
                set details = :details::jsonb, headline = :headline, headline_key = :headlineKey, category = :category,
                    version = version + 1, touched_at = :at
                where controller_body = :body and id = :id
                """)
                .param("details", details.toString())
                .param("headline", headline)
                .param("headlineKey", headline.toLowerCase(Locale.UK))
                .param("category", category)
                .param("at", utc(at))
                .param("body", entry.body())
                .param("id", entry.id())
                .update();
    }

    /** Answers put right that change neither headline nor category. */
    void saveDetails(Entry entry, ObjectNode details, Instant at) {
        jdbc.sql("""
                update register.entry
                set details = :details::jsonb, version = version + 1, touched_at = :at
                where controller_body = :body and id = :id
                """)
                .param("details", details.toString())
                .param("at", utc(at))
                .param("body", entry.body())
                .param("id", entry.id())
                .update();
    }

    void saveStanding(Entry entry, Entry.Standing standing, Instant at) {
        jdbc.sql("""
                update register.entry
                set status = :status, state = :state, version = :version, waiting_on = :waiting, sent_on = :sentOn,
                    due_on = :dueOn, answer_by = :answerBy, decided_on = :decidedOn, ended_on = :endedOn,
                    merged_into = :mergedInto, touched_at = :at
                where controller_body = :body and id = :id
                """)
                .param("status", standing.status().code())
                .param("state", standing.status().state())
                .param("version", standing.version())
                .param(
                        "waiting",
                        standing.waiting() == null ? null : standing.waiting().code())
                .param("sentOn", standing.sentOn())
                .param("dueOn", standing.dueOn())
                .param("answerBy", standing.answerBy())
                .param("decidedOn", standing.decidedOn())
                .param("endedOn", standing.endedOn())
                .param("mergedInto", standing.mergedInto())
                .param("at", utc(at))
                .param("body", entry.body())
                .param("id", entry.id())
                .update();
    }

    void saveDue(Entry entry, @Nullable LocalDate due) {
        jdbc.sql("update register.entry set due_on = :due where controller_body = :body and id = :id")
                .param("due", due)
                .param("body", entry.body())
                .param("id", entry.id())
                .update();
    }

    void saveNature(Entry entry, Nature nature) {
        jdbc.sql("update register.entry set nature = :nature where controller_body = :body and id = :id")
                .param("nature", nature.code())
                .param("body", entry.body())
                .param("id", entry.id())
                .update();
    }

    void saveHands(Entry entry) {
        jdbc.sql("""
                update register.entry
                set assigned_to = :assignedTo, recommenders = :recommenders::uuid[], deciders = :deciders::uuid[],
                    tier = :tier
                where controller_body = :body and id = :id
                """)
                .param("assignedTo", entry.hands().assignedTo())
                .param("recommenders", texts(entry.hands().recommenders()))
                .param("deciders", texts(entry.hands().deciders()))
                .param("tier", texts(entry.hands().tier()))
                .param("body", entry.body())
                .param("id", entry.id())
                .update();
    }

    static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getString("controller_body"),
                row.getString("register"),
                row.getString("reference"),
                Nature.of(row.getString("nature")),
                row.getObject("follows", UUID.class),
                new Entry.Owner(
                        row.getObject("owner", UUID.class),
                        PersonKind.valueOf(row.getString("owner_kind")),
                        row.getBoolean("owner_chief")),
                standing(row),
                new Entry.Hands(
                        row.getObject("assigned_to", UUID.class),
                        people(row.getArray("recommenders")),
                        people(row.getArray("deciders")),
                        roles(row.getArray("tier"))),
                Details.parse(row.getString("details")),
                row.getObject("touched_at", OffsetDateTime.class).toInstant());
    }

    private static Entry.Standing standing(ResultSet row) throws SQLException {
        return new Entry.Standing(
                Status.of(row.getString("status")),
                row.getInt("version"),
                row.getInt("revision"),
                Waiting.of(row.getString("waiting_on")),
                row.getObject("sent_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("answer_by", LocalDate.class),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getObject("merged_into", UUID.class));
    }

    private static Set<UUID> people(Array array) throws SQLException {
        return Set.of((UUID[]) array.getArray());
    }

    private static Set<Role> roles(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
