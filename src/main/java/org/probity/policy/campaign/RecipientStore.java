package org.probity.policy.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of who was asked and who still owes something. Whole sets in one statement: a force may have tens of thousands. */
@Repository
class RecipientStore {

    /**
     * Those who owe something.
     *
     * @param subjects what is still owed: messages, and versions that bind
     * @param unit of one unit; null for all
     */
    record Chase(
            Campaign campaign,
            Collection<UUID> subjects,
            @Nullable UUID unit,
            LocalDate today) {}

    private static final String ZONE = "Europe/London";

    private final JdbcClient jdbc;

    RecipientStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody of the audience who serves on the day and is not yet among the recipients. */
    int add(Campaign campaign, LocalDate today, LocalDate dueOn, Instant at) {
        int added = jdbc.sql("""
                        insert into policy.recipient (controller_body, campaign_id, person, unit, rank, added_at, due_on)
                        select s.controller_body, :campaign, s.person, s.unit, s.rank, :at, :due
                        from (select distinct on (p.person) p.controller_body, p.person, p.rank,
                                  case when p.from_on <= :today and (p.to_on is null or p.to_on >= :today)
                                      then p.unit end as unit
                              from people.staff_published p
                              where p.controller_body = :body and p.kind <> 'candidate'
                                and p.joined_on <= :today and (p.left_on is null or p.left_on >= :today)
                              order by p.person, (p.from_on <= :today and (p.to_on is null or p.to_on >= :today)) desc
                                  nulls last, p.from_on desc) s
                        where :all or s.unit = any (:units)
                        on conflict do nothing
                        """)
                .param("body", campaign.controllerBody())
                .param("campaign", campaign.id())
                .param("today", today)
                .param("due", dueOn)
                .param("at", Timestamp.from(at))
                .param("all", campaign.allStaff())
                .param("units", campaign.units().toArray(UUID[]::new))
                .update();
        if (added > 0) {
            noteEarlierReceipts(campaign);
        }
        return added;
    }

    /** Whoever had confirmed every version before, under another campaign, owes nothing. */
    private void noteEarlierReceipts(Campaign campaign) {
        UUID[] subjects = campaign.items().stream().map(Campaign.Item::subject).toArray(UUID[]::new);
        jdbc.sql("""
                        update policy.recipient r set done_at = a.last_at
                        from (select person, max(acknowledged_at) as last_at from policy.acknowledgement
                              where controller_body = :body and subject = any (:subjects)
                              group by person having count(*) = :all) a
                        where r.controller_body = :body and r.campaign_id = :campaign and r.person = a.person
                          and r.done_at is null
                        """)
                .param("body", campaign.controllerBody())
                .param("campaign", campaign.id())
                .param("subjects", subjects)
                .param("all", subjects.length)
                .update();
    }

    List<UUID> addedAt(Campaign campaign, Instant at) {
        return jdbc.sql("""
                        select person from policy.recipient
                        where controller_body = :body and campaign_id = :campaign and added_at = :at and done_at is null
                        """)
                .param("body", campaign.controllerBody())
                .param("campaign", campaign.id())
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .list();
    }

    private static final String OWING = """
            from policy.recipient r
            where r.controller_body = :body and r.campaign_id = :campaign and r.done_at is null
              and (cast(:unit as uuid) is null or r.unit = cast(:unit as uuid))
              and exists (select from people.staff_published s
                          where s.controller_body = r.controller_body and s.person = r.person
                            and (s.left_on is null or s.left_on >= :today))
              and exists (select from unnest(cast(:subjects as uuid[])) as t (subject)
                          where not exists (
                              select from policy.acknowledgement a
                              where a.controller_body = r.controller_body and a.subject = t.subject
                                and a.person = r.person))
            """;

    private JdbcClient.StatementSpec about(String sql, Chase chase) {
        return jdbc.sql(sql)
                .param("body", chase.campaign().controllerBody())
                .param("campaign", chase.campaign().id())
                .param("subjects", chase.subjects().toArray(UUID[]::new))
                .param("unit", chase.unit(), java.sql.Types.OTHER)
                .param("today", chase.today());
    }

    int countOwing(Chase chase) {
        return about("select count(*) " + OWING, chase).query(Integer.class).single();
    }

    /** By name, one page of them. */
    List<Owing> owing(Chase chase, long offset, int most) {
        return about("""
                        select r.person, p.name, p.collar_number, u.name as unit_name, r.due_on,
                            cast(r.reminded_at at time zone '%s' as date) as reminded_on
                        from (select r.* %s) r
                        join lateral (
                            select s.name, s.collar_number from people.staff_published s
                            where s.controller_body = r.controller_body and s.person = r.person limit 1) p on true
                        left join organisation.unit_published u on u.controller_body = r.controller_body and u.id = r.unit
                        order by lower(p.name), r.person
                        limit :most offset :offset
                        """.formatted(ZONE, OWING), chase)
                .param("offset", offset)
                .param("most", most)
                .query((row, n) -> new Owing(
                        row.getObject("person", UUID.class),
                        row.getString("name"),
                        row.getString("collar_number"),
                        row.getString("unit_name"),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("reminded_on", LocalDate.class)))
                .list();
    }

    /** Notes a reminder for those who owe something and had none since that instant. */
    List<UUID> remind(Chase chase, Instant notSince, Instant at) {
        return about("""
                        update policy.recipient set reminded_at = :at, reminders = reminders + 1
                        where controller_body = :body and campaign_id = :campaign
                          and (reminded_at is null or reminded_at < :since)
                          and person in (select r.person %s)
                        returning person
                        """.formatted(OWING), chase)
                .param("since", Timestamp.from(notSince))
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .list();
    }

    int people(Campaign campaign) {
        return jdbc.sql("""
                        select count(*) from policy.recipient where controller_body = :body and campaign_id = :campaign
                        """)
                .param("body", campaign.controllerBody())
                .param("campaign", campaign.id())
                .query(Integer.class)
                .single();
    }

    /** One total, then one row for each unit, rank and day on which somebody had confirmed everything. */
    List<Reach.Cell> reach(Campaign campaign) {
        return jdbc.sql("""
                        select r.unit, u.name as unit_name, r.rank, r.day, r.by_unit, r.by_rank, r.by_day,
                            r.people, r.confirmed
                        from (select unit, rank, day, grouping(unit) = 0 as by_unit, grouping(rank) = 0 as by_rank,
                                  grouping(day) = 0 as by_day, sum(n) as people, sum(done) as confirmed
                              from (select unit, rank, cast(done_at at time zone '%s' as date) as day,
                                        count(*) as n, count(done_at) as done
                                    from policy.recipient
                                    where controller_body = :body and campaign_id = :campaign
                                    group by 1, 2, 3) g
                              group by grouping sets ((), (unit), (rank), (day))) r
                        left join organisation.unit_published u on u.controller_body = :body and u.id = r.unit
                        order by u.name, r.rank, r.day
                        """.formatted(ZONE))
                .param("body", campaign.controllerBody())
                .param("campaign", campaign.id())
                .query(RecipientStore::cell)
                .list();
    }

    private static Reach.Cell cell(ResultSet row, int n) throws SQLException {
        Reach.By by = by(row);
        @Nullable String name = by == Reach.By.UNIT ? row.getString("unit_name") : row.getString("rank");
        return new Reach.Cell(
                by,
                row.getObject("unit", UUID.class),
                Objects.requireNonNullElse(name, by == Reach.By.UNIT ? "Not posted" : "No rank"),
                row.getObject("day", LocalDate.class),
                row.getInt("people"),
                row.getInt("confirmed"));
    }

    private static Reach.By by(ResultSet row) throws SQLException {
        if (row.getBoolean("by_unit")) {
            return Reach.By.UNIT;
        }
        if (row.getBoolean("by_rank")) {
            return Reach.By.RANK;
        }
        return row.getBoolean("by_day") ? Reach.By.DAY : Reach.By.ALL;
    }

    /** How many of the recipients have confirmed each subject. */
    Map<UUID, Integer> receipts(Campaign campaign) {
        Map<UUID, Integer> receipts = new HashMap<>();
        jdbc.sql("""
                        select a.subject, count(*) as n
                        from policy.recipient r
                        join policy.acknowledgement a on a.controller_body = r.controller_body and a.person = r.person
                            and a.subject = any (:subjects)
                        where r.controller_body = :body and r.campaign_id = :campaign
                        group by a.subject
                        """)
                .param("body", campaign.controllerBody())
                .param("campaign", campaign.id())
                .param(
                        "subjects",
                        campaign.items().stream().map(Campaign.Item::subject).toArray(UUID[]::new))
                .query(row -> {
                    receipts.put(row.getObject("subject", UUID.class), row.getInt("n"));
                });
        return receipts;
    }
}
