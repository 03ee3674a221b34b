package org.probity.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.ProbityTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@ProbityTest
class ShellPagesTest {

    @LocalServerPort
    int port;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @ParameterizedTest
    @ValueSource(strings = {"/accessibility", "/privacy", "/cookies", "/help"})
    void fixed_pages_stand_in_the_shell_without_a_sign_in(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.title()).endsWith(" - Probity").doesNotContain("GOV.UK");
        assertThat(page.select("footer a").eachText())
                .containsExactly("Accessibility", "Privacy", "Cookies", "Help and contact");
    }

    @Test
    void missing_hidden_impossible_and_unsupported_addresses_answer_with_the_same_bytes() throws Exception {
        HttpResponse<String> unknown = get("/gallery/no/such/page");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("Page not found");
        for (String path : List.of(
                "/gallery/item/" + UUID.randomUUID(), // hidden
                "/gallery/item/not-an-id",
                "/assets/no-such.css",
                "/assets/brand/ffff00.css", // a colour white text cannot stand on
                "/error",
                "/gallery/secret%3Cscript%3E?x=%3Cscript%3E")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.body()).as(path).isEqualTo(unknown.body());
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(headers(answer)).as(path).isEqualTo(headers(unknown));
        }
        assertThat(send(request("/gallery/list").DELETE()).statusCode()).isEqualTo(403);
    }

    @Test
    void a_fault_shows_an_incident_number_and_nothing_of_its_words() throws Exception {
        HttpResponse<String> answer = get("/gallery/fault");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("Sorry, there is a problem with the service")
                .doesNotContain("hunter2")
                .doesNotContain("Exception")
                .doesNotContain("gallery/fault");
        assertThat(Jsoup.parse(answer.body()).select("main strong").text())
                .matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void a_form_without_its_request_token_is_refused_in_words() throws Exception {
        HttpResponse<String> answer = post("/gallery/form", Map.of("what", "A pen"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("We could not accept that form");
    }

    @Test
    void every_answer_carries_the_headers_and_the_policy_names_the_inline_script() throws Exception {
        for (String path :
                List.of("/help", "/nowhere", "/gallery/nowhere", "/gallery/fault", Assets.href("govuk.css"))) {
            Map<String, List<String>> headers = get(path).headers().map();
            assertThat(headers.get("content-security-policy"))
                    .as(path)
                    .containsExactly(SecurityHeaders.CONTENT_SECURITY_POLICY);
            assertThat(headers.get("x-content-type-options")).as(path).containsExactly("nosniff");
            assertThat(headers.get("referrer-policy")).as(path).containsExactly("no-referrer");
            assertThat(headers.get("cross-origin-opener-policy")).as(path).containsExactly("same-origin");
        }
        Element inline =
                Jsoup.parse(get("/help").body()).select("script:not([src])").first();
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(inline.data().getBytes(UTF_8));
        assertThat(SecurityHeaders.CONTENT_SECURITY_POLICY)
                .contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }

    @Test
    void pages_are_not_kept_and_assets_are_kept_for_a_year() throws Exception {
        assertThat(get("/help").headers().firstValue("cache-control")).hasValue("no-store");
        assertThat(get(Assets.href("probity.css")).headers().firstValue("cache-control"))
                .hasValue("max-age=31536000, public, immutable");
        HttpResponse<String> brand = get("/assets/brand/4c2c72.css");
        assertThat(brand.body()).isEqualTo(":root{--govuk-brand-colour:#4c2c72}\n");
        assertThat(brand.headers().firstValue("content-type").orElseThrow()).startsWith("text/css");
    }

    @Test
    void what_was_typed_comes_back_escaped_with_400_and_line_ends_counted_once() throws Exception {
        String nasty = "<script>alert('x')</script> \"Ŵyn\" &amp;";
        Map<String, String> typed = new TreeMap<>(hiddenFields());
        typed.put("what", nasty);
        typed.put("reason", "a\r\nb".repeat(60));
        typed.put("offeredOn.day", "31");
        typed.put("offeredOn.month", "Feb");
        typed.put("offeredOn.year", "2025");
        typed.put("outcome", "declined");
        HttpResponse<String> answer = post("/gallery/form", typed);
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page.getElementById("what").val()).isEqualTo(nasty);
        assertThat(page.getElementById("offeredOn-month").val()).isEqualTo("Feb");
        assertThat(page.select("input[name=outcome][checked]").eachAttr("value"))
                .containsExactly("declined");
        assertThat(page.select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Enter what it was worth",
                        "Date of the offer must be a real date",
                        "Select where you were",
                        "Select a unit"); // 180 characters are within 200, although 240 came
        for (Element link : page.select(".govuk-error-summary a")) {
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.text())
                    .isNotNull();
        }
        assertThat(page.select("form[method=post]").attr("novalidate")).isEmpty();
        assertThat(page.select("form[method=post][novalidate]")).hasSize(1);
    }

    @Test
    void a_file_over_the_limit_is_told_as_too_big() throws Exception {
        String boundary = "x";
        String body = "--x\r\nContent-Disposition: form-data; name=\"evidence\"; filename=\"a.pdf\"\r\n\r\n"
                + "0".repeat(33 * 1024 * 1024) + "\r\n--x--\r\n";
        HttpResponse<String> answer = send(request("/gallery/form")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("The selected file must be smaller than 10MB");
    }

    private Map<String, String> hiddenFields() throws Exception {
        Map<String, String> fields =
                Jsoup.parse(get("/gallery/form").body()).select("form[method=post] input[type=hidden]").stream()
                        .collect(Collectors.toMap(it -> it.attr("name"), Element::val));
        assertThat(fields).containsOnlyKeys("_csrf", "formToken");
        return fields;
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private HttpResponse<String> post(String path, Map<String, String> typed) throws Exception {
        String body = typed.entrySet().stream()
                .map(it -> URLEncoder.encode(it.getKey(), UTF_8) + "=" + URLEncoder.encode(it.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }
}
