package org.probity.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.given.Given;
import org.probity.given.GivenCampaigns;
import org.probity.given.GivenPolicies;
import org.probity.given.GivenPolicies.Desk;
import org.probity.platform.time.Now;
import org.probity.policy.campaign.CampaignOutcome;
import org.probity.policy.campaign.Sending;
import org.probity.policy.reading.Acknowledgements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A campaign of six policies to 200,000 people: sending, confirming and the reach page, each beside the bare SQL of the same
 * work in the same run. Not part of the suite: {@code ./probity bench campaigns}.
 */
@Tag("bench")
@ProbityTest
class CampaignBench {

    private static final String FORCE = "oxquill";
    private static final int PEOPLE = 200_000;
    private static final int UNITS = 200;
    private static final int POLICIES = 6;
    private static final int READERS = 300;
    private static final int LOOKS = 30;

    @Autowired
    Given given;

    @Autowired
    GivenCampaigns campaigns;

    @Autowired
    GivenPolicies policies;

    @Autowired
    Sending sending;

    @Autowired
    Acknowledgements receipts;

    @Autowired
    Now now;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    @LocalServerPort
    int port;

    @Test
    void sending_confirming_and_reach_beside_the_bare_query() throws Exception {
        UUID owner = given.persona(given.person(FORCE, Role.POLICY_OWNER), "Policy owner of the bench");
        people();
        String key = campaigns.drafted(owner, now.today().plusDays(14));
        Desk desk = policies.desk(FORCE);
        for (int i = 1; i <= POLICIES; i++) {
            policies.policy(desk, "Policy " + i + " of the bench", now.today());
            campaigns.addPolicy(owner, key, "Policy " + i + " of the bench");
        }
        double bareSend = seconds(this::bareSend);
        double send = seconds(() -> given.as(owner, actor -> sending.send(actor, key)) instanceof CampaignOutcome.Done);
        System.out.printf(
                "sending to %,d: %.2f s, bare insert %.2f s, ratio %.2f%n", PEOPLE, send, bareSend, send / bareSend);
        confirming(key);
        halfConfirmed(key);
        reach(owner, key);
    }

    private void people() {
        administrator.sql("""
                        insert into organisation.unit (controller_body, name, kind, opened_on)
                        select :body, 'Unit ' || n, 'ordinary', '2000-01-01' from generate_series(1, :units) n
                        """).param("body", FORCE).param("units", UNITS).update();
        administrator.sql("""
                        with units as (
                            select array_agg(id) as ids from organisation.unit where controller_body = :body),
                        made as (
                            insert into people.person (controller_body, collar_number, name, kind, rank, joined_on)
                            select :body, 'crowd' || n, 'Officer C' || n, 'officer',
                                (array['Constable', 'Constable', 'Constable', 'Sergeant', 'Inspector'])[1 + n % 5], '2000-01-01'
                            from generate_series(1, :people) n
                            returning id, collar_number)
                        insert into people.posting (controller_body, person, unit, from_on, recorded_at)
                        select :body, id, ids[1 + cast(substr(collar_number, 6) as int) % cardinality(ids)], '2000-01-01', now()
                        from made, units
                        """).param("body", FORCE).param("people", PEOPLE).update();
        for (String table : List.of("people.person", "people.posting", "organisation.unit")) {
            administrator.sql("analyze " + table).update();
        }
    }

    /** The same rows into a table with the same indexes, without walls and without looking anything up about the campaign. */
    private boolean bareSend() {
        administrator
                .sql("create table policy.bench_recipient (like policy.recipient including all)")
                .update();
        return administrator.sql("""
                                insert into policy.bench_recipient (controller_body, campaign_id, person, unit, rank, added_at, due_on)
                                select p.controller_body, gen_random_uuid(), p.id, w.unit, p.rank, now(), current_date
                                from people.person p
                                left join people.posting w on w.controller_body = p.controller_body and w.person = p.id
                                where p.controller_body = :body
                                """).param("body", FORCE).update() >= PEOPLE;
    }

    private void confirming(String key) throws Exception {
        List<UUID> readers = administrator
                .sql("select person from policy.recipient where controller_body = :body and done_at is null limit :n")
                .param("body", FORCE)
                .param("n", 2 * READERS)
                .query(UUID.class)
                .list();
        UUID subject =
                administrator.sql("""
                        select i.subject from policy.campaign_item i
                        join policy.campaign c on c.controller_body = i.controller_body and c.id = i.campaign_id
                        where c.key = :key order by i.number limit 1
                        """).param("key", key).query(UUID.class).single();
        double bare = each(
                readers.subList(0, READERS),
                person -> administrator
                                .sql("""
                                insert into policy.acknowledgement (controller_body, subject, person, acknowledged_at)
                                values (:body, gen_random_uuid(), :person, now())
                                """)
                                .param("body", FORCE)
                                .param("person", person)
                                .update()
                        == 1);
        double nothing = each(readers.subList(READERS, 2 * READERS), person -> given.as(person, actor -> true));
        double confirm = each(readers.subList(READERS, 2 * READERS), person -> {
            given.does(person, actor -> receipts.confirm(actor, subject));
            return true;
        });
        System.out.printf(
                "confirming: %.2f ms with its sign-in (%.2f ms of it the sign-in), bare insert %.2f ms, ratio without sign-in %.2f%n",
                confirm, nothing, bare, (confirm - nothing) / bare);
    }

    private void halfConfirmed(String key) {
        administrator.sql("""
                        insert into policy.acknowledgement (controller_body, subject, person, acknowledged_at)
                        select r.controller_body, i.subject, r.person, now() - interval '1 hour'
                        from policy.recipient r
                        join policy.campaign c on c.controller_body = r.controller_body and c.id = r.campaign_id and c.key = :key
                        join policy.campaign_item i on i.controller_body = c.controller_body and i.campaign_id = c.id
                        where hashtext(r.person::text) % 2 = 0
                        on conflict do nothing
                        """).param("key", key).update();
        administrator.sql("""
                        update policy.recipient set done_at = now() where hashtext(person::text) % 2 = 0
                        """).update();
        administrator.sql("analyze policy.recipient").update();
        administrator.sql("analyze policy.acknowledgement").update();
    }

    private void reach(UUID owner, String key) throws Exception {
        HttpClient client = signedIn(owner);
        for (String page : List.of("/campaigns/" + key, "/campaigns/" + key + "/chase", "/policies")) {
            for (int round = 1; round <= 2; round++) {
                double bare = median(() -> bareReach(key));
                double shown = median(() -> {
                    HttpResponse<String> answer = get(client, page);
                    return answer.statusCode() == 200 && answer.body().contains("<h1");
                });
                System.out.printf(
                        "%s: %.1f ms, bare count by unit of everybody %.1f ms, ratio %.2f%n",
                        page.replace(key, "KEY"), shown, bare, shown / bare);
            }
        }
    }

    private boolean bareReach(String key) {
        return administrator.sql("""
                        select r.unit, count(*) as people, count(r.done_at) as confirmed
                        from policy.recipient r
                        join policy.campaign c on c.controller_body = r.controller_body and c.id = r.campaign_id
                        where c.key = :key group by r.unit
                        """).param("key", key).query().listOfRows().size() >= UNITS;
    }

    private static double seconds(Callable<Boolean> work) throws Exception {
        long began = System.nanoTime();
        assertThat(work.call()).isTrue();
        return (System.nanoTime() - began) / 1e9;
    }

    private interface OfPerson {
        boolean done(UUID person) throws Exception;
    }

    /** Median, in milliseconds. */
    private static double each(List<UUID> persons, OfPerson work) throws Exception {
        List<Callable<Boolean>> all = new ArrayList<>();
        persons.forEach(person -> all.add(() -> work.done(person)));
        return median(all);
    }

    private static double median(Callable<Boolean> work) throws Exception {
        return median(java.util.Collections.nCopies(LOOKS, work));
    }

    private static double median(List<Callable<Boolean>> all) throws Exception {
        double[] times = new double[all.size()];
        for (int i = 0; i < times.length; i++) {
            times[i] = 1000 * seconds(all.get(i));
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private HttpClient signedIn(UUID persona) throws Exception {
        HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        String token = Jsoup.parse(get(client, "/sign-in").body())
                .selectFirst("input[name=_csrf]")
                .val();
        String body = "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&persona=" + persona;
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(address("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return client;
    }

    private HttpResponse<String> get(HttpClient client, String page) throws Exception {
        return client.send(HttpRequest.newBuilder(address(page)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
