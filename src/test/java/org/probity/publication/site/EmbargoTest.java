package org.probity.publication.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.given.Acts;
import org.probity.given.GivenReleases;
import org.probity.inspection.round.Round;
import org.probity.publication.copy.NationalCopies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Everything that is about to be public, asked for by every way of asking while its instant is less than a second away by the
 * clock of the database, which decides; and again five seconds after. The instant moves on before it comes, as if the clock stood.
 */
@ProbityTest
class EmbargoTest {

    private static final int PROBES = 5_000;
    private static final long SET_ANEW_NANOS = 700_000_000L;
    private static final long COMES_NANOS = 1_000_000_000L;

    private static final List<Map<String, String>> ASKED = List.of(
            Map.of(),
            Map.of("Range", "bytes=0-0"),
            Map.of("If-None-Match", "*"),
            Map.of("If-Modified-Since", "Mon, 01 Jan 2001 00:00:00 GMT"),
            Map.of("Accept-Encoding", "gzip"));

    @Autowired
    MockMvcTester mvc;

    @Autowired
    GivenReleases given;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    private Round round;
    private String address;
    private String report;
    private String together;
    private String data;
    private String recommendation;

    @Autowired
    Acts acts;

    @Autowired
    NationalCopies national;

    @BeforeEach
    void a_release_and_a_recommendation() {
        round = given.accepted("northmere", Map.of("bi-applications", 5, "policies-updated", 3));
        given.published(round, "northmere");
        address = "/published/releases/" + round.key() + "-northmere";
        report = "/published/reports/" + round.key() + "-northmere";
        together = "/published/reports/" + round.key() + "-all-forces";
        data = "/published/data/" + round.key() + "-survey";
        acts.as(given.lead, () -> national.publish(round.key(), "", GivenReleases.OUT));
        administrator
                .sql("""
                        insert into published.dataset (slug, version, round_key, kind, title, content, published_at)
                        values (:slug, 1, :round, 'survey', 'A survey', convert_to(:content, 'UTF8'), now())
                        """)
                .param("slug", round.key() + "-survey")
                .param("round", round.key())
                .param("content", """
                        {"kind": "survey", "round": "%s", "title": "A survey", "marking": "", "facts": [], "method": "Asked",
                         "tables": []}""".formatted(round.key()))
                .update();
        recommendation = "RE-" + UUID.randomUUID().toString().toUpperCase(java.util.Locale.ROOT);
        administrator
                .sql("""
                        insert into published.recommendation (id, ref, round_key, round_title, body, kind, words, status,
                            status_since, shown_at, published_at)
                        values (gen_random_uuid(), :ref, :round, 'A round', 'northmere', 'cause-of-concern', 'Words', 'Open',
                            now(), now(), now())
                        """)
                .param("ref", recommendation)
                .param("round", round.key())
                .update();
    }

    @Test
    void five_thousand_probes_find_nothing_before_the_instant_and_everything_after() {
        goesOut("clock_timestamp() + interval '1 hour'");
        Map<String, String> nothing = new TreeMap<>();
        for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
            for (int i = 0; i < ASKED.size(); i++) {
                nothing.put(method + " " + i, seen(ask(method, "/published/releases/no-such-release", ASKED.get(i))));
            }
        }
        Map<String, Integer> sizes = new TreeMap<>();
        lists().forEach(list ->
                sizes.put(list, ask(HttpMethod.GET, list, Map.of()).getContentAsByteArray().length));

        int probes = 0;
        long set = 0;
        while (probes < PROBES) {
            if (System.nanoTime() - set > SET_ANEW_NANOS) {
                set = System.nanoTime(); // before it is set: the instant is no nearer than this says
                goesOut("clock_timestamp() + interval '1 second'");
            }
            probes += probe(probes, set, nothing, sizes) ? 1 : 0;
        }

        goesOut("clock_timestamp() - interval '5 seconds'");
        for (String path : paths()) {
            for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
                assertThat(ask(method, path, Map.of()).getStatus())
                        .as(method + " " + path)
                        .isEqualTo(200);
            }
        }
        lists().forEach(list -> assertThat(text(ask(HttpMethod.GET, list, Map.of())))
                .as(list)
                .containsAnyOf(round.key(), recommendation));
    }

    /** @return false where the instant may have come meanwhile: then it was no probe */
    private boolean probe(int number, long set, Map<String, String> nothing, Map<String, Integer> sizes) {
        List<String> paths = paths();
        List<String> lists = lists();
        int way = number / (paths.size() + lists.size());
        int place = number % (paths.size() + lists.size());
        HttpMethod method = way % 2 == 0 ? HttpMethod.GET : HttpMethod.HEAD;
        int asked = way / 2 % ASKED.size();
        boolean single = place < paths.size();
        String path = single ? paths.get(place) : lists.get(place - paths.size());
        MockHttpServletResponse answer = ask(method, path, ASKED.get(asked));
        if (System.nanoTime() - set > COMES_NANOS) {
            return false;
        }
        if (single) {
            assertThat(seen(answer)).as(method + " " + path).isEqualTo(nothing.get(method + " " + asked));
        } else {
            assertThat(text(answer).replaceAll("value=\"[^\"]*\"|“[^”]*”", ""))
                    .as(path)
                    .doesNotContain(round.key() + "-", "/rounds/" + round.key(), recommendation);
            if (method == HttpMethod.GET) {
                assertThat(answer.getContentAsByteArray().length)
                        .as("size of " + path)
                        .isEqualTo(sizes.get(path));
            }
        }
        assertThat(answer.getHeader("ETag")).isNull();
        assertThat(answer.getHeader("Last-Modified")).isNull();
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        return true;
    }

    /** Everything that an outsider sees of an answer. */
    private static String seen(MockHttpServletResponse answer) {
        StringBuilder seen = new StringBuilder().append(answer.getStatus());
        answer.getHeaderNames().stream()
                .sorted()
                .forEach(name -> seen.append('\n').append(name).append(": ").append(answer.getHeaders(name)));
        return seen.append('\n').append(text(answer)).toString();
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse ask(HttpMethod method, String path, Map<String, String> headers) {
        var request = mvc.method(method).uri(path);
        headers.forEach(request::header);
        return request.exchange().getResponse();
    }

    private List<String> paths() {
        String in = "/published/rounds/" + round.key();
        return List.of(
                address,
                address + ".pdf",
                address + ".odt",
                address + "?version=1",
                address + ".pdf?version=1",
                in,
                in + "?metric=bi-applications",
                in + "?force=northmere",
                report,
                report + ".pdf",
                report + ".odt",
                report + "?version=1",
                report + ".pdf?version=1",
                together,
                together + ".pdf",
                together + ".odt",
                together + "?measure=bi-applications",
                data,
                data + ".csv",
                data + ".json",
                data + ".csv-metadata.json",
                in + "/figures.csv",
                in + "/figures.ods",
                in + "/figures.json",
                in + "/figures.csv-metadata.json",
                in + "/changes.csv",
                in + "/changes.csv-metadata.json",
                "/published/recommendations/" + recommendation);
    }

    private List<String> lists() {
        return List.of(
                "/published",
                "/published?q=" + round.key(),
                "/published/forces/northmere",
                "/published/compare?round=" + round.key(),
                "/published/recommendations",
                "/published/recommendations?round=" + round.key(),
                "/published/recommendations.csv",
                "/published/recommendations.json",
                "/published/data",
                "/published/data?round=" + round.key(),
                "/published?q=report",
                "/published?q=survey",
                "/published/feed.atom",
                "/sitemap.xml");
    }

    /** One statement for all of it, so that no moment lies between. */
    private void goesOut(String at) {
        administrator.sql("""
                        with at as (select %s as it),
                        a as (update published.body set published_at = it from at where round_key = :round),
                        b as (update published.figure set published_at = it from at where round_key = :round),
                        c as (update published.document set published_at = it from at where round_key = :round),
                        d as (update published.recommendation set published_at = it from at where round_key = :round),
                        e as (update published.report set published_at = it from at where round_key = :round),
                        f as (update published.dataset set published_at = it from at where round_key = :round)
                        update published.round set published_at = it from at where key = :round
                        """.formatted(at)).param("round", round.key()).update();
    }
}
