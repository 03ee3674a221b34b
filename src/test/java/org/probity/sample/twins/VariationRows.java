package org.probity.sample.twins;

import static org.probity.sample.twins.PlannedRecord.Kind.STANDARD;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.platform.time.Now;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Puts planned records straight into the tables, as the services would have written them, many bodies at once. */
final class VariationRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, List<Map<String, @Nullable Object>>> tables = new LinkedHashMap<>();

    void add(List<PlannedRecord> records) {
        String body = records.getFirst().body();
        row(
                "organisation.unit",
                body,
                "id",
                id(body, "unit"),
                "name",
                "Unit",
                "kind",
                "acu",
                "opened_on",
                "2009-01-01");
        records.forEach(this::add);
    }

    private void add(PlannedRecord one) {
        switch (one.kind()) {
            case APPLICATION, RENEWAL, CHANGE -> application(one);
            case DISCLOSURE_TO_MEDIA, DISCLOSURE_TO_OTHERS, SOCIAL_REFERRED, SOCIAL_OWN -> caseOf(one);
            case POLICY, STANDARD -> document(one);
            case HEALTH_CHECK -> facts(one, "healthcheck.assessment", "healthcheck.assessment_fact", "assessment_id");
            case ACTION_PLAN -> plan(one);
            case SURVEY -> survey(one);
            case POST -> post(one);
        }
    }

    private static List<Happening> asRecorded(PlannedRecord one) {
        return one.happenings().stream()
                .sorted(Comparator.comparing(Happening::known))
                .toList();
    }

    private void application(PlannedRecord one) {
        UUID id = id(one);
        boolean sent = one.has(What.SENT);
        String nature = one.kind().name().toLowerCase(java.util.Locale.ROOT);
        row(
                "register.entry",
                one.body(),
                "id",
                id,
                "register",
                "interests",
                "reference",
                one.key(),
                "nature",
                nature,
                "owner",
                id,
                "owner_kind",
                "officer",
                "owner_chief",
                false,
                "status",
                sent ? "sent" : "draft",
                "state",
                sent ? "submitted" : "draft",
                "version",
                1,
                "revision",
                1,
                "details",
                Map.of(),
                "touched_at",
                at(LocalDate.of(2012, 1, 1), 0));
        int version = 1;
        for (Happening each : asRecorded(one)) {
            version++;
            String act = act(each.what());
            if (act != null) {
                row(
                        "decision.move",
                        one.body(),
                        "id",
                        UUID.randomUUID(),
                        "matter",
                        id,
                        "object_class",
                        "interest_entry",
                        "act",
                        act,
                        "from_status",
                        "sent",
                        "to_status",
                        "being-decided",
                        "by_person",
                        id,
                        "by_role",
                        "DECIDER",
                        "happened_at",
                        noon(each.on()),
                        "recorded_at",
                        at(each.known(), version),
                        "version",
                        version);
            } else if (each.what() != What.DRAFTED) {
                fact(one, id, each, version, nature);
            }
        }
    }

    private void fact(PlannedRecord one, UUID id, Happening each, int version, String nature) {
        boolean merged = each.what() == What.MERGED;
        String kind = merged ? "merged" : each.what() == What.SENT ? "sent" : "corrected";
        row(
                "register.fact",
                one.body(),
                "entry_id",
                id,
                "version",
                version,
                "register",
                "interests",
                "kind",
                kind,
                "nature",
                merged ? null : nature,
                "happened_on",
                day(each),
                "recorded_at",
                at(each.known(), version),
                "other_entry",
                merged ? id : null,
                "by_person",
                id);
    }

    private static @Nullable String act(What what) {
        return switch (what) {
            case MINDED_TO_REFUSE -> "mind-to-refuse";
            case APPROVED -> "approve";
            case APPROVED_WITH_CONDITIONS -> "approve-with-conditions";
            case REFUSED -> "refuse";
            case APPEALED -> "appeal";
            case APPEAL_DISMISSED -> "uphold";
            case WITHDRAWN -> "withdraw";
            default -> null;
        };
    }

    private void caseOf(PlannedRecord one) {
        UUID id = id(one);
        boolean referred = one.kind() == PlannedRecord.Kind.SOCIAL_REFERRED;
        boolean social = referred || one.kind() == PlannedRecord.Kind.SOCIAL_OWN;
        String first = at(one.happenings().getFirst().known(), 0);
        row(
                "casework.case_file",
                one.body(),
                "id",
                id,
                "reference",
                one.key(),
                "kind",
                social ? "social-media" : "disclosure",
                "title",
                one.key(),
                "came_by",
                "test",
                "received_on",
                "2011-01-01",
                "state",
                "open",
                "keep_from_line",
                false,
                "version",
                1,
                "recorded_by",
                id,
                "recorded_at",
                first);
        if (social) {
            row(
                    "casework.social_media",
                    one.body(),
                    "case_id",
                    id,
                    "origin",
                    referred ? "inspectorate-research" : "own",
                    "platform",
                    "A",
                    "categories",
                    List.of("images"),
                    "wording",
                    referred ? "inappropriate" : null,
                    "study",
                    referred ? "test" : null,
                    "recorded_at",
                    first);
        }
        boolean media = one.kind() == PlannedRecord.Kind.DISCLOSURE_TO_MEDIA;
        for (int i = 0; i < one.allegations(); i++) {
            row(
                    "casework.allegation",
                    one.body(),
                    "case_id",
                    id,
                    "id",
                    UUID.randomUUID(),
                    "kind",
                    media ? "disclosure-media" : "disclosure-other",
                    "words",
                    "test",
                    "recorded_by",
                    id,
                    "recorded_at",
                    first);
        }
        int number = 0;
        for (Happening each : asRecorded(one)) {
            String fact = caseFact(each.what());
            number++;
            if (fact != null) {
                row(
                        "casework.case_fact",
                        one.body(),
                        "case_id",
                        id,
                        "fact",
                        fact,
                        "happened_on",
                        day(each),
                        "recorded_at",
                        at(each.known(), number),
                        "acted_by",
                        id,
                        "outcome",
                        fact.equals("closed") ? "advice" : null,
                        "other_case",
                        fact.equals("merged") ? id : null);
            }
        }
    }

    private static @Nullable String caseFact(What what) {
        return switch (what) {
            case OPENED -> "opened";
            case OPENING_CORRECTED -> "opening-corrected";
            case NOT_OPENED -> "not-opened";
            case CLOSED -> "closed";
            case REOPENED -> "reopened";
            case REFERRED -> "referred-in";
            case MERGED -> "merged";
            default -> null;
        };
    }

    private void document(PlannedRecord one) {
        UUID id = id(one);
        String known = at(one.happenings().getFirst().known(), 0);
        row(
                "policy.document",
                one.body(),
                "id",
                id,
                "kind",
                one.kind() == STANDARD ? "standard" : "policy",
                "slug",
                one.key(),
                "themes",
                List.of("media"),
                "owner",
                id,
                "recorded_by",
                id,
                "recorded_at",
                known);
        int number = 0;
        UUID version = id;
        for (Happening each : one.happenings()) {
            if (each.what() == What.IN_FORCE) {
                number++;
                version = id(one.body(), one.key() + number);
                row(
                        "policy.version",
                        one.body(),
                        "document_id",
                        id,
                        "id",
                        version,
                        "number",
                        number,
                        "title",
                        "test",
                        "body_text",
                        "test",
                        "what_changed",
                        "test",
                        "in_force_on",
                        day(each),
                        "strengthens",
                        one.kind() == STANDARD ? number > 1 : null,
                        "authors",
                        List.of(id),
                        "stage",
                        "published",
                        "approved_by",
                        id,
                        "approved_at",
                        known,
                        "second",
                        id,
                        "row_version",
                        1,
                        "recorded_at",
                        known);
                row(
                        "policy.version_fact",
                        one.body(),
                        "document_id",
                        id,
                        "version_id",
                        version,
                        "fact",
                        "published",
                        "happened_on",
                        day(each),
                        "recorded_at",
                        at(each.known(), number),
                        "acted_by",
                        id);
            } else if (each.what() == What.SHOWN) {
                row(
                        "policy.evidence",
                        one.body(),
                        "version_id",
                        version,
                        "id",
                        UUID.randomUUID(),
                        "what",
                        "test",
                        "dated_on",
                        day(each),
                        "recorded_by",
                        id,
                        "recorded_at",
                        at(each.known(), 9));
            }
        }
    }

    private void plan(PlannedRecord one) {
        UUID id = id(one);
        UUID check = id(one.body(), one.key() + "check");
        String known = at(one.happenings().getFirst().known(), 0);
        assessment(one, check, one.key(), known);
        row("healthcheck.plan", one.body(), "id", id, "assessment_id", check, "recorded_by", id, "recorded_at", known);
        row(
                "healthcheck.action",
                one.body(),
                "id",
                UUID.randomUUID(),
                "plan_id",
                id,
                "questions",
                List.of("GOV-01"),
                "what",
                "test",
                "owner",
                id,
                "first_due_on",
                "2012-12-31",
                "recorded_by",
                id,
                "recorded_at",
                known);
        one.first(What.MADE)
                .ifPresent(each -> row(
                        "healthcheck.plan_fact",
                        one.body(),
                        "plan_id",
                        id,
                        "fact",
                        "made",
                        "happened_on",
                        day(each),
                        "recorded_at",
                        at(each.known(), 1),
                        "acted_by",
                        id));
    }

    private void facts(PlannedRecord one, String table, String facts, String column) {
        UUID id = id(one);
        assessment(one, id, one.key(), at(one.happenings().getFirst().known(), 0));
        one.first(What.SIGNED)
                .ifPresent(each -> row(
                        facts,
                        one.body(),
                        column,
                        id,
                        "fact",
                        "signed",
                        "happened_on",
                        day(each),
                        "recorded_at",
                        at(each.known(), 1),
                        "acted_by",
                        id));
    }

    private void assessment(PlannedRecord one, UUID id, String round, String known) {
        row(
                "healthcheck.assessment",
                one.body(),
                "id",
                id,
                "round",
                round,
                "number",
                1,
                "checklist",
                "2011-themes-1",
                "stage",
                "draft",
                "row_version",
                1,
                "recorded_by",
                id,
                "recorded_at",
                known);
    }

    private void survey(PlannedRecord one) {
        UUID id = id(one);
        String known = at(one.happenings().getFirst().known(), 0);
        row(
                "survey.survey",
                one.body(),
                "id",
                id,
                "slug",
                one.key(),
                "title",
                "test",
                "purpose",
                "test",
                "opens_on",
                "2012-01-01",
                "closes_on",
                "2012-12-31",
                "authors",
                List.of(id),
                "stage",
                "draft",
                "row_version",
                1,
                "recorded_at",
                known);
        for (int i = 1; i <= one.allegations(); i++) {
            row(
                    "survey.question",
                    one.body(),
                    "survey_id",
                    id,
                    "number",
                    i,
                    "words",
                    "test",
                    "options",
                    List.of("one", "two"),
                    "correct",
                    1);
        }
        for (Happening each : one.happenings()) {
            if (each.what() != What.WRITTEN) {
                row(
                        "survey.survey_fact",
                        one.body(),
                        "survey_id",
                        id,
                        "fact",
                        each.what() == What.SURVEY_OPENED ? "opened" : "closed",
                        "happened_on",
                        day(each),
                        "recorded_at",
                        at(each.known(), 1),
                        "acted_by",
                        id,
                        "seconded_by",
                        id);
            }
        }
    }

    private void post(PlannedRecord one) {
        UUID id = id(one);
        row("organisation.post", one.body(), "id", id, "unit", id(one.body(), "unit"), "title", one.key());
        int number = 0;
        for (Happening each : one.happenings()) {
            number++;
            row(
                    "organisation.post_fact",
                    one.body(),
                    "id",
                    UUID.randomUUID(),
                    "post",
                    id,
                    "what",
                    each.what().name().toLowerCase(java.util.Locale.ROOT),
                    "fte",
                    1,
                    "on_day",
                    day(each),
                    "recorded_at",
                    at(each.known(), number),
                    "stored_at",
                    at(each.known(), number));
        }
    }

    private static String day(Happening each) {
        LocalDate to = each.to();
        return (to == null ? each.on() : to).toString();
    }

    private static String noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Now.ZONE).toOffsetDateTime().toString();
    }

    private static String at(LocalDate day, int minute) {
        return day.atTime(14, minute).atZone(Now.ZONE).toOffsetDateTime().toString();
    }

    private static UUID id(PlannedRecord one) {
        return id(one.body(), one.key());
    }

    private static UUID id(String body, String key) {
        return UUID.nameUUIDFromBytes((body + "/" + key).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private void row(String table, String body, @Nullable Object... columns) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("controller_body", body);
        for (int i = 0; i < columns.length; i += 2) {
            row.put(String.valueOf(columns[i]), columns[i + 1]);
        }
        tables.computeIfAbsent(table, none -> new ArrayList<>()).add(row);
    }

    /** Units belong to bodies that exist. */
    private void bodies(JdbcClient administrator) {
        List<String> bodies = tables.getOrDefault("organisation.unit", List.of()).stream()
                .map(row -> String.valueOf(row.get("controller_body")))
                .toList();
        administrator.sql("""
                        insert into organisation.body
                        select (jsonb_populate_record(b, jsonb_build_object('id', v.id))).*
                        from organisation.body b, jsonb_array_elements_text(cast(:bodies as jsonb)) as v(id)
                        where b.id = 'ostrayne'
                        """).param("bodies", JSON.writeValueAsString(bodies)).update();
    }

    /** @return how many rows were written */
    int write(JdbcClient administrator) {
        bodies(administrator);
        int written = 0;
        for (Map.Entry<String, List<Map<String, @Nullable Object>>> table : tables.entrySet()) {
            String columns = String.join(", ", table.getValue().getFirst().keySet());
            written += administrator
                    .sql("insert into " + table.getKey() + " (" + columns + ") select " + columns
                            + " from jsonb_populate_recordset(null::" + table.getKey() + ", cast(:rows as jsonb))")
                    .param("rows", JSON.writeValueAsString(table.getValue()))
                    .update();
        }
        tables.clear();
        return written;
    }
}
