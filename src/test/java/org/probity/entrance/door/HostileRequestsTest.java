package org.probity.entrance.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.ProbityTest;
import org.probity.given.Given;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no browser sends by itself, over HTTP: each is answered with a page that says no, and none with a fault. */
@ProbityTest
class HostileRequestsTest {

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    private HttpClient somebody;

    @BeforeEach
    void signed_in() throws Exception {
        somebody = client();
        UUID person = given.persona(given.person("kingsford"), "Somebody " + UUID.randomUUID());
        assertThat(post(somebody, "/sign-in", "_csrf=" + token(somebody, "/sign-in") + "&persona=" + person)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_form_with_no_token_an_old_one_or_anothers_is_refused_on_a_page_that_says_so() throws Exception {
        String anothers = token(client(), "/sign-in");
        for (String sent : new String[] {"", "_csrf=", "_csrf=made-up", "_csrf=" + anothers}) {
            HttpResponse<String> answer = post(somebody, "/declare/interest", sent);
            assertThat(answer.statusCode()).as(sent).isEqualTo(403);
            assertThat(Jsoup.parse(answer.body()).select("h1")).hasSize(1);
        }
    }

    @Test
    void a_body_that_is_too_big_or_has_too_many_fields_is_refused_and_is_no_fault() throws Exception {
        String token = "_csrf=" + token(somebody, "/declare/interest");
        String big = token + "&x=" + "A".repeat(3_000_000);
        String many = token + "&"
                + IntStream.range(0, 20_000).mapToObj(n -> "p" + n + "=1").collect(Collectors.joining("&"));
        for (String body : new String[] {big, many}) {
            assertThat(post(somebody, "/declare/interest", body).statusCode()).isBetween(400, 413);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//cases",
                "/cases;x=1",
                "/published/..;/cases",
                "/published/%2e%2e/cases",
                "/assets/..%2fapplication.yaml",
                "/assets/..%5c..%5capplication.yaml",
                "/cases%2f",
                "/cases%00",
                "/actuator/env",
                "/actuator/heapdump",
                "/WEB-INF/web.xml",
                "/error"
            })
    void a_crooked_address_leads_nowhere(String address) throws Exception {
        HttpResponse<String> answer = client().send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isIn(303, 400, 404);
        answer.headers().firstValue("Location").ifPresent(to -> assertThat(to).startsWith("/sign-in"));
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private String token(HttpClient client, String page) throws IOException, InterruptedException {
        String body = client.send(request(page).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        return URLEncoder.encode(
                Jsoup.parse(body).selectFirst("input[name=_csrf]").val(), StandardCharsets.UTF_8);
    }

    private HttpResponse<String> post(HttpClient client, String address, String body)
            throws IOException, InterruptedException {
        return client.send(
                request(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
    }
}
