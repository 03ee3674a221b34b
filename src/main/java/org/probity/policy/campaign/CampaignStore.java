package org.probity.policy.campaign;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.policy.campaign.Campaign.Item;
import org.probity.policy.campaign.Campaign.Policy;
import org.probity.policy.campaign.Campaign.Status;
import org.probity.policy.campaign.Campaigns.Sendable;
import org.probity.policy.campaign.Campaigns.UnitName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of campaigns and what they send. */
@Repository
class CampaignStore {

    private record Placed(UUID campaign, Item item) {}

    private final JdbcClient jdbc;

    CampaignStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Campaign> all(String body, LocalDate today) {
        return find(body, null, today);
    }

    Optional<Campaign> find(String body, String key, LocalDate today, boolean toWrite) {
        if (toWrite) {
            jdbc.sql("select 1 from policy.campaign where controller_body = :body and key = :key for update")
                    .param("body", body)
                    .param("key", key)
                    .query(Integer.class)
                    .optional();
        }
        return find(body, key, today).stream().findFirst();
    }

    private List<Campaign> find(String body, @Nullable String key, LocalDate today) {
        Map<UUID, List<Item>> items = items(body, key, today);
        return jdbc.sql("""
                        select * from policy.campaign
                        where controller_body = :body and (cast(:key as text) is null or key = cast(:key as text))
                        order by recorded_at desc, id
                        """)
                .param("body", body)
                .param("key", key)
                .query((row, n) -> campaign(row).with(items.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private Map<UUID, List<Item>> items(String body, @Nullable String key, LocalDate today) {
        return jdbc
                .sql("""
                        select i.campaign_id, i.id, i.number, i.subject, i.body_text, d.slug, v.number as version_number,
                            coalesce(i.title, v.title) as title,
                            not exists (
                                select from policy.version n
                                where n.controller_body = v.controller_body and n.document_id = v.document_id
                                  and n.stage = 'published' and n.in_force_on <= :today
                                  and (n.in_force_on, n.number) > (v.in_force_on, v.number))
                            and not exists (
                                select from policy.version_fact w
                                where w.controller_body = v.controller_body and w.version_id = v.id
                                  and w.fact = 'withdrawn' and w.happened_on <= :today) as in_force
                        from policy.campaign_item i
                        join policy.campaign c on c.controller_body = i.controller_body and c.id = i.campaign_id
                        left join policy.version v on v.controller_body = i.controller_body and v.id = i.version_id
                        left join policy.document d on d.controller_body = v.controller_body and d.id = v.document_id
                        where i.controller_body = :body and not i.removed
                          and (cast(:key as text) is null or c.key = cast(:key as text))
                        order by i.number
                        """)
                .param("body", body)
                .param("key", key)
                .param("today", today)
                .query((row, n) -> new Placed(row.getObject("campaign_id", UUID.class), item(row)))
                .list()
                .stream()
                .collect(groupingBy(Placed::campaign, mapping(Placed::item, toList())));
    }

    List<Sendable> sendable(String body, LocalDate today) {
        return jdbc.sql("""
                        select v.id, v.title, v.number
                        from policy.version v
                        join policy.document d on d.controller_body = v.controller_body and d.id = v.document_id
                        where v.controller_body = :body and d.kind = 'policy' and v.stage = 'published'
                          and not exists (
                              select from policy.version n
                              where n.controller_body = v.controller_body and n.document_id = v.document_id
                                and n.stage = 'published' and n.in_force_on <= :today
                                and (n.in_force_on, n.number) > (v.in_force_on, v.number))
                          and not exists (
                              select from policy.version_fact w
                              where w.controller_body = v.controller_body and w.version_id = v.id
                                and w.fact = 'withdrawn' and w.happened_on <= :today)
                        order by lower(v.title), v.number
                        """)
                .param("body", body)
                .param("today", today)
                .query((row, n) ->
                        new Sendable(row.getObject("id", UUID.class), row.getString("title"), row.getInt("number")))
                .list();
    }

    List<UnitName> units(String body, LocalDate today) {
        return jdbc.sql("""
                        select id, name from organisation.unit_published
                        where controller_body = :body and opened_on <= :today and (closed_on is null or closed_on >= :today)
                        order by lower(name), id
                        """)
                .param("body", body)
                .param("today", today)
                .query((row, n) -> new UnitName(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    List<String> unitNames(String body, List<UUID> units) {
        return jdbc.sql("""
                        select name from organisation.unit_published
                        where controller_body = :body and id = any (:units) order by lower(name), id
                        """)
                .param("body", body)
                .param("units", units.toArray(UUID[]::new))
                .query(String.class)
                .list();
    }

    void insert(String body, UUID id, String key, Plan plan, UUID author, Instant at) {
        jdbc.sql("""
                        insert into policy.campaign (controller_body, id, key, title, all_staff, units, due_on, author,
                            status, recorded_at)
                        values (:body, :id, :key, :title, :all, :units, :due, :author, 'draft', :at)
                        """)
                .param("body", body)
                .param("id", id)
                .param("key", key)
                .param("title", plan.title())
                .param("all", plan.units().isEmpty())
                .param("units", plan.units().toArray(UUID[]::new))
                .param("due", plan.dueOn())
                .param("author", author)
                .param("at", Timestamp.from(at))
                .update();
    }

    void change(Campaign campaign, Plan plan) {
        jdbc.sql("""
                        update policy.campaign set title = :title, all_staff = :all, units = :units, due_on = :due,
                            row_version = row_version + 1
                        where controller_body = :body and id = :id and status = 'draft'
                        """)
                .param("body", campaign.controllerBody())
                .param("id", campaign.id())
                .param("title", plan.title())
                .param("all", plan.units().isEmpty())
                .param("units", plan.units().toArray(UUID[]::new))
                .param("due", plan.dueOn())
                .update();
    }

    void addMessage(Campaign campaign, String title, String text) {
        UUID id = UUID.randomUUID();
        add(campaign, id, id, null, title, text);
    }

    void addVersion(Campaign campaign, UUID version) {
        add(campaign, UUID.randomUUID(), version, version, null, null);
    }

    private void add(
            Campaign campaign,
            UUID id,
            UUID subject,
            @Nullable UUID version,
            @Nullable String title,
            @Nullable String text) {
        jdbc.sql("""
                        insert into policy.campaign_item (controller_body, campaign_id, id, number, subject, version_id, title, body_text)
                        select :body, :campaign, :id, 1 + count(*), :subject, :version, :title, :text
                        from policy.campaign_item where controller_body = :body and campaign_id = :campaign
                        """)
                .param("body", campaign.controllerBody())
                .param("campaign", campaign.id())
                .param("id", id)
                .param("subject", subject)
                .param("version", version, java.sql.Types.OTHER)
                .param("title", title)
                .param("text", text)
                .update();
    }

    void remove(Campaign campaign, UUID item) {
        jdbc.sql("""
                        update policy.campaign_item set removed = true
                        where controller_body = :body and campaign_id = :campaign and id = :id
                        """)
                .param("body", campaign.controllerBody())
                .param("campaign", campaign.id())
                .param("id", item)
                .update();
    }

    void sent(Campaign campaign, UUID by, Instant at) {
        jdbc.sql("""
                        update policy.campaign set status = 'sent', sent_by = :by, sent_at = :at, row_version = row_version + 1
                        where controller_body = :body and id = :id
                        """)
                .param("body", campaign.controllerBody())
                .param("id", campaign.id())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    void closed(Campaign campaign, Instant at) {
        jdbc.sql("""
                        update policy.campaign set status = 'closed', closed_at = :at, row_version = row_version + 1
                        where controller_body = :body and id = :id
                        """)
                .param("body", campaign.controllerBody())
                .param("id", campaign.id())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Campaign campaign(ResultSet row) throws SQLException {
        return new Campaign(
                row.getObject("id", UUID.class),
                row.getString("controller_body"),
                row.getString("key"),
                row.getString("title"),
                row.getBoolean("all_staff"),
                List.of((UUID[]) row.getArray("units").getArray()),
                row.getObject("due_on", LocalDate.class),
                row.getObject("author", UUID.class),
                Status.of(row.getString("status")),
                row.getInt("row_version"),
                instant(row, "sent_at"),
                instant(row, "closed_at"),
                List.of());
    }

    private static Item item(ResultSet row) throws SQLException {
        String slug = row.getString("slug");
        return new Item(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getObject("subject", UUID.class),
                row.getString("title"),
                slug == null ? null : new Policy(slug, row.getInt("version_number"), row.getBoolean("in_force")),
                row.getString("body_text"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
