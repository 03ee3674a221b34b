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
import java.util.stream.Collectors;
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

    private static final Map<String, String> FILTERS = Map.of(
            "status", " and e.status = :status",
            "category", " and e.category = :category",
            "nature", " and e.nature = :nature",
            "from", " and e.sent_on >= :from",
            "to", " and e.sent_on <= :to",
            "starts", " and e.headline_key >= :starts and e.headline_key < :startsEnd");

    private static final String COLUMNS = """
            select e.*
            from unnest(:bodies::text[]) as b (body)
            cross join lateral (
                select e.id, e.controller_body, e.register, e.reference, e.nature, e.owner, e.headline, e.headline_key,
                       e.category, e.status, e.waiting_on, e.sent_on, e.due_on, e.assigned_to, e.version
                from register.entry e
                where e.controller_body = b.body and e.register = :register and e.sent_on is not null
            """;

    private static final String BY_SENT = """
                order by e.sent_on desc, e.id desc
                limit :limit) e
            order by e.sent_on desc, e.id desc
            limit :limit
            """;

    private static final String BY_HEADLINE = """
                order by e.headline_key, e.id
                limit :limit) e
            order by e.headline_key, e.id
            limit :limit
            """;

    private static final String WITH_THE_DESK = "e.waiting_on in ('desk', 'head', 'oversight')";

    /** Which open row {@code e} is of which section. */
    private static final Map<String, String> SECTIONS = Map.of(
            "all", "true",
            "overdue", "e.due_on < :today",
            "today", "e.due_on = :today",
            "week", "e.due_on > :today and e.due_on <= :week",
            "unassigned", "e.assigned_to is null and " + WITH_THE_DESK,
            "waiting", "e.waiting_on in ('declarer', 'supervisor')",
            "back", "e.answer_by is not null and " + WITH_THE_DESK,
            "mine", "e.assigned_to = :me",
            "appeal", "e.state = 'appealed'",
            "view", "e.waiting_on = 'supervisor'");

    private static final String OPEN = COLUMNS + " and e.state in ('submitted', 'appealed') and ";

    private static final String LATER = """
                  and (coalesce(e.due_on, 'infinity'::date), e.id) > (coalesce(:afterDay::date, 'infinity'::date), :afterId)
            """;

    private static final String BY_DUE = """
                order by e.due_on, e.id
                limit :limit) e
            order by e.due_on, e.id
            limit :limit
            """;

    /** One pass over what is open, due soonest first, no further than is counted. */
    private static final String ALL_OPEN = """
            from (
                select e.*
                from unnest(:bodies::text[]) as b (body)
                cross join lateral (
                    select e.state, e.due_on, e.assigned_to, e.waiting_on, e.answer_by
                    from register.entry e
                    where e.controller_body = b.body and e.register = :register and e.state in ('submitted', 'appealed')
            """;

    private static final String SOONEST = """
                    order by e.due_on, e.id
                    limit :limit) e
                order by e.due_on
                limit :limit) e
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
        return rows(COLUMNS + seen(sight, params) + " and e.owner = :owner " + BY_SENT, params);
    }

    /** The latest decided entries of one category, newest decision first, never more than are counted. */
    List<Row> decided(Sight sight, String register, String body, String category) {
        Map<String, @Nullable Object> params = params(sight, register);
        params.put("body", body);
        params.put("category", category);
        params.put("limit", COUNTED_TO);
        return rows(COLUMNS + seen(sight, params) + """
                      and e.controller_body = :body and e.category = :category and e.state = 'decided'
                """ + BY_SENT, params);
    }

    List<Row> list(Sight sight, String register, ListFilter filter, int limit) {
        After after = After.read(filter.after());
        Map<String, @Nullable Object> params = params(sight, register);
        params.put("afterKey", after.key());
        params.put("afterDay", after.day());
        params.put("afterId", after.id());
        params.put("limit", limit);
        String found = COLUMNS + seen(sight, params) + asked(filter, params);
        if (filter.byHeadline()) {
            String behind = after.key() == null ? "" : " and (e.headline_key, e.id) > (:afterKey, :afterId) ";
            return rows(found + behind + BY_HEADLINE, params);
        }
        String before = after.day() == null ? "" : " and (e.sent_on, e.id) < (:afterDay, :afterId) ";
        return rows(found + before + BY_SENT, params);
    }

    /** How many the list holds; one more than {@link #COUNTED_TO} stands for "more". */
    int count(Sight sight, String register, ListFilter filter) {
        Map<String, @Nullable Object> params = params(sight, register);
        params.put("limit", COUNTED_TO + 1);
        return jdbc.sql("""
                select count(*) from (
                    select from register.entry e
                    where e.controller_body = any (:bodies::text[]) and e.register = :register and e.sent_on is not null
                """ + seen(sight, params) + asked(filter, params) + " limit :limit) counted")
                .params(params)
                .query(Integer.class)
                .single();
    }

    List<Row> open(Sight sight, String register, String section, LocalDate today, @Nullable String after, int limit) {
        After from = After.read(after);
        Map<String, @Nullable Object> params = params(sight, register);
        params.put("today", today);
        params.put("week", today.plusDays(7));
        params.put("afterDay", from.day());
        params.put("afterId", from.id());
        params.put("limit", limit);
        String later = from.id() == null ? "" : LATER;
        return rows(OPEN + SECTIONS.get(section) + seen(sight, params) + later + BY_DUE, params);
    }

    /** How many each section holds among the {@link #COUNTED_TO} that are due soonest, and one more where there are more. */
    Map<Section, Integer> sections(Sight sight, String register, LocalDate today) {
        Map<String, @Nullable Object> params = params(sight, register);
        params.put("today", today);
        params.put("week", today.plusDays(7));
        params.put("limit", COUNTED_TO + 1);
        String counted = Arrays.stream(Section.values())
                .map(section -> "count(*) filter (where " + SECTIONS.get(section.code()) + ") as of_" + section.code())
                .collect(Collectors.joining(", ", "select ", " "));
        return jdbc.sql(counted + ALL_OPEN + seen(sight, params) + SOONEST)
                .params(params)
                .query((row, number) -> sections(row))
                .single();
    }

    private static Map<Section, Integer> sections(ResultSet row) throws SQLException {
        Map<Section, Integer> counts = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            counts.put(section, row.getInt("of_" + section.code()));
        }
        return counts;
    }

    private List<Row> rows(String statement, Map<String, @Nullable Object> params) {
        return jdbc.sql(statement).params(params).query(DeskStore::row).list();
    }

    private static Map<String, @Nullable Object> params(Sight sight, String register) {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("bodies", sight.bodies());
        params.put("register", register);
        return params;
    }

    /** Whether the reader may list the row {@code e}. */
    private static String seen(Sight sight, Map<String, @Nullable Object> params) {
        return " and e.merged_into is null and " + sight.condition(params);
    }

    /** What the filter asks, and nothing of what it leaves open. */
    private static String asked(ListFilter filter, Map<String, @Nullable Object> params) {
        String starts = filter.starts() == null ? null : filter.starts().toLowerCase(Locale.UK);
        params.put("status", filter.status() == null ? null : filter.status().code());
        params.put("category", filter.category());
        params.put("nature", filter.nature() == null ? null : filter.nature().code());
        params.put("from", filter.from());
        params.put("to", filter.to());
        params.put("starts", starts);
        params.put("startsEnd", starts == null ? null : starts + LAST_SIGN);
        return FILTERS.entrySet().stream()
                .filter(condition -> params.get(condition.getKey()) != null)
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
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
