package org.probity.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.given.Given;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Pages a second of the worklist and of the register list over 100,000 generated entries, for two clients over HTTP, beside
 * the bare SQL of the same 50 rows, with the same filter and order, for two clients in the same run. Not part of the suite: {@code -Dtest=ListBench}.
 */
@Tag("bench")
@ProbityTest
class ListBench {

    private static final String FORCE = "oxquill";
    private static final int ENTRIES = 100_000;
    private static final int OPEN_IN = 31;
    private static final int CLIENTS = 2;

    /** As a server is that has run for a minute; {@code -Dprobity.warm} and {@code -Dprobity.measured} for other numbers. */
    private static final int WARM = Integer.getInteger("probity.warm", 1500);

    private static final int MEASURED = Integer.getInteger("probity.measured", 600);

    private static final String NEWEST = "order by sent_on desc, id desc limit 50";
    private static final String SOONEST = "order by due_on, id limit 50";

    /** A page, and the conditions and order of the rows that it shows. */
    private record Listed(String address, String rows) {}

    private static final List<Listed> PAGES = List.of(
            new Listed("/registers/interests", NEWEST),
            new Listed("/registers/interests?status=refused", "and status = 'refused' " + NEWEST),
            new Listed(
                    "/registers/interests?category=waged&from=2012-01-01&to=2012-06-30",
                    "and category = 'waged' and sent_on between '2012-01-01' and '2012-06-30' " + NEWEST),
            new Listed(
                    "/registers/interests?starts=Firm+77&sort=name",
                    "and headline_key >= 'firm 77' and headline_key < 'firm 78' order by headline_key, id limit 50"),
            new Listed("/desk", "and state in ('submitted', 'appealed') " + SOONEST),
            new Listed(
                    "/desk?section=overdue",
                    "and state in ('submitted', 'appealed') and due_on < current_date " + SOONEST));

    @Autowired
    Given given;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    @Autowired
    @FlywayDataSource
    DataSource administration;

    @LocalServerPort
    int port;

    @Test
    void pages_a_second_beside_the_bare_query() throws Exception {
        UUID decider = given.person(FORCE, Role.DECIDER);
        given.persona(decider, "Decision officer of the bench");
        generate();
        List<HttpClient> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(signedIn(decider));
        }
        List<Connection> held = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            held.add(administration.getConnection());
        }
        for (int round = 1; round <= 2; round++) {
            for (Listed page : PAGES) {
                Figures bare = measure("  its bare SQL", CLIENTS, client -> bare(held.get(client), page.rows()));
                Figures figures =
                        measure(page.address(), CLIENTS, client -> () -> fetch(clients.get(client), page.address()));
                System.out.printf("    %.2f of the bare query%n", figures.perSecond() / bare.perSecond());
            }
        }
    }

    private void generate() {
        administrator.sql("""
                        insert into people.person (id, controller_body, collar_number, name, kind, joined_on)
                        select gen_random_uuid(), :body, 'bench' || n, 'Officer B' || n, 'officer', '2000-01-01'
                        from generate_series(1, 5000) n
                        """).param("body", FORCE).update();
        administrator
                .sql("""
                        with people as (
                            select array_agg(id) as ids from people.person where controller_body = :body
                        ), made as (
                            select n, ids[1 + n % cardinality(ids)] as owner,
                                   (n % :open = 0) as open, date '2010-01-01' + n % 1000 as sent
                            from generate_series(1, :entries) n, people
                        )
                        insert into register.entry (controller_body, register, reference, nature, owner, owner_kind, owner_chief, status,
                            state, version, revision, waiting_on, sent_on, due_on, decided_on, headline, headline_key, category, details,
                            touched_at)
                        select :body, 'interests', 'BI-' || md5(n::text), 'application', owner, 'OFFICER', n % 997 = 0,
                               case when open then 'being-decided' when n % 20 = 0 then 'refused' else 'approved' end,
                               case when open then 'submitted' else 'decided' end, 3, 1,
                               case when open then 'desk' end, sent, case when n % 3 > 0 then sent + 28 end, case when not open then sent + 20 end,
                               'Firm ' || n % 1000, 'firm ' || n % 1000, (array['waged', 'paid-hobby', 'self-employed', 'consultant'])[1 + n % 4],
                               jsonb_build_object('businessName', 'Firm ' || n % 1000, 'category', 'waged'), now()
                        from made
                        """)
                .param("body", FORCE)
                .param("entries", ENTRIES)
                .param("open", OPEN_IN)
                .update();
        administrator.sql("analyze register.entry").update();
    }

    private HttpClient signedIn(UUID persona) throws Exception {
        HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        Document page = Jsoup.parse(get(client, "/sign-in").body());
        String body = "_csrf=" + encode(page.selectFirst("input[name=_csrf]").val()) + "&persona=" + persona;
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(address("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return client;
    }

    private boolean fetch(HttpClient client, String page) throws Exception {
        HttpResponse<String> answer = get(client, page);
        return answer.statusCode() == 200 && answer.body().contains("<tbody");
    }

    private HttpResponse<String> get(HttpClient client, String page) throws Exception {
        return client.send(HttpRequest.newBuilder(address(page)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The connection is held and the statement prepared: the least that any page could cost. */
    private Callable<Boolean> bare(Connection held, String rows) throws SQLException {
        PreparedStatement statement = held.prepareStatement("""
                select id, controller_body, register, reference, nature, owner, headline, category, status, waiting_on,
                       sent_on, due_on, assigned_to
                from register.entry
                where controller_body = ? and register = 'interests' and sent_on is not null
                """ + rows);
        statement.setString(1, FORCE);
        return () -> {
            int count = 0;
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    count += found.getString("reference").isEmpty() ? 0 : 1;
                }
            }
            return count == 50;
        };
    }

    private interface Work {
        Callable<Boolean> of(int client) throws SQLException;
    }

    private static Figures measure(String name, int clients, Work work) throws Exception {
        run(clients, WARM / clients, work);
        long began = System.nanoTime();
        long[] times = run(clients, MEASURED / clients, work);
        double seconds = (System.nanoTime() - began) / 1e9;
        Arrays.sort(times);
        Figures figures = new Figures(times.length / seconds, at(times, 50), at(times, 95), at(times, 99));
        System.out.printf(
                "%-70s %8.1f/s   p50 %6.2f ms   p95 %6.2f ms   p99 %6.2f ms%n",
                name, figures.perSecond(), figures.p50(), figures.p95(), figures.p99());
        return figures;
    }

    private static long[] run(int clients, int each, Work work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            List<Future<long[]>> all = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                Callable<Boolean> one = work.of(client);
                all.add(pool.submit(() -> {
                    long[] times = new long[each];
                    for (int i = 0; i < each; i++) {
                        long began = System.nanoTime();
                        assertThat(one.call()).isTrue();
                        times[i] = System.nanoTime() - began;
                    }
                    return times;
                }));
            }
            List<long[]> done = new ArrayList<>();
            for (Future<long[]> future : all) {
                done.add(future.get());
            }
            return done.stream().flatMapToLong(Arrays::stream).toArray();
        } finally {
            pool.shutdown();
        }
    }

    private static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    private record Figures(double perSecond, double p50, double p95, double p99) {}
}
