package org.probity.register.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.decision.Status;
import org.probity.register.Nature;
import org.probity.register.Waiting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists and counts of entries within what the reader may see. Each statement goes body by body, so that each part walks one
 * index in its order and stops after a page; the parts are merged. Never more than a bounded number of rows is read.
 */
@Repository
class DeskStore {

    /** Counts stop here: "more than 1,000". */
    static final int COUNTED_TO = 1000;

    /** Sorts behind everything that starts with the text before it. */
    private static final String LAST_SIGN = "\uDBFF\uDFFF";

    /** What the reader may list (see {@link Sight}), laid out once for a statement and not once for every row. */
    private static final String SIGHT = """
            with sight as materialized (
                select * from unnest(:sightBody, :sightState, :sightOwner, :sightRecommender, :sightDecider,
                                     :sightChief, :sightTier, :sightLine)
                         as s (body, state, owner, recommender, decider, chief, tier, line)
            )
            """;

    /** Whether the reader may list the row {@code e}: a statement that asks begins with {@link #SIGHT}. */
    private static final String SEEN = """
                  and e.merged_into is null
                  and exists (
                    select from sight s
                    where s.body = e.controller_body and s.state = e.state
                      and (s.owner = 0 or (s.owner = 1) = (e.owner = :me))
                      and (s.recommender = 0 or (s.recommender = 1) = (:me = any (e.recommenders)))
                      and (s.decider = 0 or (s.decider = 1) = (:me = any (e.deciders)))
                      and (s.chief = 0 or (s.chief = 1) = e.owner_chief)
                      and (s.tier = 0 or e.tier && :roles::text[])
                      and (s.line <> 1 or e.owner = any (:reports::uuid[]))
                      and (s.line <> -1 or not (e.owner = any (:reports::uuid[]) or e.owner = any (:above::uuid[])
                                                or e.owner = :me))
                    -- keeps the planner from joining: the rows are walked in their order and asked one by one
                    offset 0)
            """;

    private static final String FILTERED = """
                  and (:status::text is null or e.status = :status)
                  and (:category::text is null or e.category = :category)
                  and (:nature::text is null or e.nature = :nature)
                  and (:from::date is null or e.sent_on >= :from)
                  and (:to::date is null or e.sent_on <= :to)
                  and (:starts::text is null or (e.headline_key >= :starts and e.headline_key < :startsEnd))
            """;

    private static final String COLUMNS = SIGHT + """
            select e.*
            from unnest(:bodies::text[]) as b (body)
            cross join lateral (
                select e.id, e.controller_body, e.register, e.reference, e.nature, e.owner, e.headline, e.headline_key,
                       e.category, e.status, e.waiting_on, e.sent_on, e.due_on, e.assigned_to, e.version
                from register.entry e
                where e.controller_body = b.body and e.register = :register and e.sent_on is not null
            """;

    private static final String BY_SENT = COLUMNS + SEEN + FILTERED + """
                  and (:afterDay::date is null or (e.sent_on, e.id) < (:afterDay, :afterId))
                order by e.sent_on desc, e.id desc
                limit :limit) e
            order by e.sent_on desc, e.id desc
            limit :limit
            """;

    private static final String BY_HEADLINE = COLUMNS + SEEN + FILTERED + """
                  and (:afterKey::text is null or (e.headline_key, e.id) > (:afterKey, :afterId))
                order by e.headline_key, e.id
                limit :limit) e
            order by e.headline_key, e.id
            limit :limit
            """;

    /** Whether the row {@code e} is of the section {@code k.section}. */
    private static final String IN_SECTION = """
                  and e.state in ('submitted', 'appealed')
                  and (k.section <> 'overdue' or e.due_on < :today)
                  and (k.section <> 'today' or e.due_on = :today)
                  and (k.section <> 'week' or (e.due_on > :today and e.due_on <= :week))
                  and (k.section <> 'unassigned' or (e.assigned_to is null and e.waiting_on in ('desk', 'head', 'oversight')))
                  and (k.section <> 'waiting' or e.waiting_on in ('declarer', 'supervisor'))
                  and (k.section <> 'back' or (e.answer_by is not null and e.waiting_on in ('desk', 'head', 'oversight')))
                  and (k.section <> 'mine' or e.assigned_to = :me)
                  and (k.section <> 'appeal' or e.state = 'appealed')
                  and (k.section <> 'view' or e.waiting_on = 'supervisor')
            """;

    private static final String OPEN = SIGHT + """
            select e.*
            from unnest(:bodies::text[]) as b (body)
            cross join (select :section::text) as k (section)
            cross join lateral (
                select e.id, e.controller_body, e.register, e.reference, e.nature, e.owner, e.headline,
                       e.headline_key, e.category, e.status, e.waiting_on, e.sent_on, e.due_on, e.assigned_to, e.version
                from register.entry e
                where e.controller_body = b.body and e.register = :register
            """ + IN_SECTION + SEEN + """
                  and (:afterId::uuid is null or (coalesce(e.due_on, 'infinity'::date), e.id)
                                               > (coalesce(:afterDay::date, 'infinity'::date), :afterId))
                order by e.due_on, e.id
                limit :limit) e
            order by e.due_on, e.id
            limit :limit
            """;

    /** One pass over what is open, due soonest first, no further than is counted. */
    private static final String SECTIONS = SIGHT + """
            select k.section, count(*) as counted
            from (
                select e.*
                from unnest(:bodies::text[]) as b (body)
                cross join lateral (
                    select e.state, e.due_on, e.assigned_to, e.waiting_on, e.answer_by
                    from register.entry e
                    where e.controller_body = b.body and e.register = :register and e.state in ('submitted', 'appealed')
            """ + SEEN + """
                    order by e.due_on, e.id
                    limit :limit) e
                order by e.due_on
                limit :limit) e
            join unnest(:sections::text[]) as k (section) on true
            """ + IN_SECTION + """
            group by k.section
            """;

    private final JdbcClient jdbc;

    DeskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One person's entries, newest first. */
    List<Row> ofOwner(Sight sight, String register, UUID owner, int limit) {
        Map<String, @Nullable Object> params = params(sight, register);
        params.put("owner", owner);
        params.put("limit", limit);
        return jdbc.sql(COLUMNS + SEEN + """
                      and e.owner = :owner
                    order by e.sent_on desc, e.id desc
                    limit :limit) e
                order by e.sent_on desc, e.id desc
                limit :limit
                """)
                .params(params)
                .query(DeskStore::row)
                .list();
    }

    /** The latest decided entries of one category, newest decision first, never more than are counted. */
    List<Row> decided(Sight sight, String register, String body, String category) {
        Map<String, @Nullable Object> params = params(sight, register);
        params.put("body", body);
        params.put("category", category);
        params.put("limit", COUNTED_TO);
        return jdbc.sql(COLUMNS + SEEN + """
                      and e.controller_body = :body and e.category = :category and e.state = 'decided'
                    order by e.sent_on desc, e.id desc
                    limit :limit) e
                order by e.sent_on desc, e.id desc
                """)
                .params(params)
                .query(DeskStore::row)
                .list();
    }

    List<Row> list(Sight sight, String register, ListFilter filter, int limit) {
        After after = After.read(filter.after());
        Map<String, @Nullable Object> params = filtered(sight, register, filter);
        params.put("afterId", after.id());
        params.put("limit", limit);
        if (filter.byHeadline()) {
            params.put("afterKey", after.key());
            return jdbc.sql(BY_HEADLINE).params(params).query(DeskStore::row).list();
        }
        params.put("afterDay", after.day());
        return jdbc.sql(BY_SENT).params(params).query(DeskStore::row).list();
    }

    /** How many the list holds; one more than {@link #COUNTED_TO} stands for "more". */
    int count(Sight sight, String register, ListFilter filter) {
        Map<String, @Nullable Object> params = filtered(sight, register, filter);
        params.put("limit", COUNTED_TO + 1);
        return jdbc.sql(SIGHT + """
                select count(*) from (
                    select from register.entry e
                    where e.controller_body = any (:bodies::text[]) and e.register = :register and e.sent_on is not null
                """ + SEEN + FILTERED + """
                    limit :limit) counted
                """)
                .params(params)
                .query(Integer.class)
                .single();
    }

    List<Row> open(Sight sight, String register, String section, LocalDate today, @Nullable String after, int limit) {
        After from = After.read(after);
        Map<String, @Nullable Object> params = params(sight, register);
        params.put("section", section);
        params.put("today", today);
        params.put("week", today.plusDays(7));
        params.put("afterDay", from.day());
        params.put("afterId", from.id());
        params.put("limit", limit);
        return jdbc.sql(OPEN).params(params).query(DeskStore::row).list();
    }

    /** How many each section holds among the {@link #COUNTED_TO} that are due soonest, and one more where there are more. */
    Map<Section, Integer> sections(Sight sight, String register, LocalDate today) {
        Map<String, @Nullable Object> params = params(sight, register);
        params.put(
                "sections", Arrays.stream(Section.values()).map(Section::code).toArray(String[]::new));
        params.put("today", today);
        params.put("week", today.plusDays(7));
        params.put("limit", COUNTED_TO + 1);
        Map<Section, Integer> counts = new EnumMap<>(Section.class);
        jdbc.sql(SECTIONS).params(params).query(row -> {
            counts.put(Section.of(row.getString("section")), row.getInt("counted"));
        });
        return counts;
    }

    private static Map<String, @Nullable Object> params(Sight sight, String register) {
        Map<String, @Nullable Object> params = new HashMap<>(sight.params());
        params.put("register", register);
        return params;
    }

    private static Map<String, @Nullable Object> filtered(Sight sight, String register, ListFilter filter) {
        Map<String, @Nullable Object> params = params(sight, register);
        params.put("status", filter.status() == null ? null : filter.status().code());
        params.put("category", filter.category());
        params.put("nature", filter.nature() == null ? null : filter.nature().code());
        params.put("from", filter.from());
        params.put("to", filter.to());
        String starts = filter.starts() == null ? null : filter.starts().toLowerCase(Locale.UK);
        params.put("starts", starts);
        params.put("startsEnd", starts == null ? null : starts + LAST_SIGN);
        return params;
    }

    static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("controller_body"),
                row.getString("register"),
                row.getString("reference"),
                Nature.of(row.getString("nature")),
                row.getObject("owner", UUID.class),
                row.getString("headline"),
                row.getString("headline_key"),
                row.getString("category"),
                Status.of(row.getString("status")),
                Waiting.of(row.getString("waiting_on")),
                row.getObject("sent_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("assigned_to", UUID.class),
                row.getInt("version"));
    }
}
