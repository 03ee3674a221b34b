package org.probity.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A live installation from its first start: first people, sign-in through a directory, proving it again, signing out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DirectoryJourneyTest {

    private static final String CLIENT = "probity";

    /** With a page on which people say who they are. */
    private MockOAuth2Server people;

    /** Answers at once, as it was told. */
    private MockOAuth2Server wire;

    private LiveInstallation live;
    private Browser browser;

    @BeforeAll
    void start() throws IOException {
        people = new MockOAuth2Server(new OAuth2Config(true));
        people.start();
        wire = new MockOAuth2Server();
        wire.start();
        live = LiveInstallation.start(
                Path.of("target", "live-data"),
                List.of(
                        "--probity.directory.northmere.body=northmere",
                        "--probity.directory.northmere.issuer=" + people.issuerUrl("northmere"),
                        "--probity.directory.northmere.client-id=" + CLIENT,
                        "--probity.directory.northmere.client-secret=a-secret-of-the-test",
                        "--probity.directory.northmere.claim=employee",
                        "--probity.directory.wire.body=northmere",
                        "--probity.directory.wire.issuer=" + wire.issuerUrl("wire"),
                        "--probity.directory.wire.client-id=" + CLIENT,
                        "--probity.directory.wire.claim=employee",
                        "--probity.directory.wire.label=Northmere, second directory",
                        "--probity.directory.kingsford.body=kingsford",
                        "--probity.directory.kingsford.issuer=" + wire.issuerUrl("kingsford"),
                        "--probity.directory.kingsford.client-id=" + CLIENT,
                        "--probity.directory.kingsford.claim=employee",
                        "--probity.directory.away.body=velmarsh",
                        "--probity.directory.away.issuer=http://localhost:1/nothing",
                        "--probity.directory.away.client-id=" + CLIENT));
        browser = Browser.open(live.port());
    }

    @AfterAll
    void stop() throws InterruptedException {
        if (browser != null) {
            browser.close();
        }
        if (live != null) {
            live.close();
        }
        people.shutdown();
        wire.shutdown();
    }

    @Test
    @Order(1)
    void whoever_holds_the_printed_code_names_the_first_people_once() {
        String code =
                live.await(Pattern.compile("Northmere .*/sign-in/set-up/[a-z]+ with this code.*: ([A-Z0-9-]{29})$"));
        Page page = browser.newPage(1280, true);
        page.navigate("/");
        assertThat(page.url()).endsWith("/sign-in");
        Browser.screenshot(page, "live-sign-in-before");
        Browser.assertAccessible(page);
        page.locator("a[href='/sign-in/set-up/northmere']").click();
        Browser.assertAccessible(page);
        page.locator("#code").fill("AAAA-BBBB");
        for (int at = 0; at < 7; at++) {
            page.locator("#number-" + at).fill(at == 1 ? "1001" : String.valueOf(1001 + at));
            page.locator("#name-" + at).fill("First person " + (at + 1));
        }
        page.getByText("Name these people").click();
        Browser.screenshot(page, "live-set-up-errors");
        assertThat(page.locator(".govuk-error-summary").innerText())
                .contains("Enter the code that was printed")
                .contains("is there twice");
        assertThat(page.locator("#name-6").inputValue()).isEqualTo("First person 7");
        page.setViewportSize(375, 800);
        Browser.screenshot(page, "live-set-up-375");
        Browser.assertAccessible(page);
        page.locator("#number-1").fill("1002");
        page.locator("#code").fill(code.toLowerCase(java.util.Locale.ROOT));
        page.getByText("Name these people").click();

        assertThat(page.url()).endsWith("/sign-in");
        assertThat(page.locator("a[href^='/sign-in/with/northmere']").isVisible())
                .isTrue();
        Browser.screenshot(page, "live-sign-in-375");
        assertThat(page.navigate("/sign-in/set-up/northmere").status()).isEqualTo(404);
        page.context().close();
    }

    @Test
    @Order(2)
    void an_administrator_signs_in_goes_back_to_where_they_wanted_and_no_claim_gives_a_role() {
        Page page = browser.newPage(1280, true);
        page.navigate("/admin/people");
        page.locator("a[href^='/sign-in/with/northmere']").click();
        signInAs(
                page,
                "sub-1001",
                claims(
                        "1001",
                        Instant.now(),
                        "\"roles\":[\"PSD_HEAD\",\"FORCE_AUDITOR\"],"
                                + "\"groups\":[\"psd\"],\"probity_role\":\"ACU_HEAD\""));
        assertThat(page.url()).endsWith("/admin/people");
        assertThat(page.locator(".probity-account").innerText()).contains("Force administrator");
        assertThat(page.locator(".probity-account").innerText().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("professional")
                .doesNotContain("auditor");
        // heads of standards have cases, and the claim named that role
        assertThat(page.navigate("/cases").status()).isEqualTo(404);

        page.navigate("/admin/people/new");
        page.locator("#collarNumber").fill("2001");
        page.locator("#name").fill("Officer N01");
        page.locator("input[name=kind][value=OFFICER]").check();
        page.locator("input[name=chiefOfficer][value=false]").check();
        page.locator("#joinedOn-day").fill("1");
        page.locator("#joinedOn-month").fill("1");
        page.locator("#joinedOn-year").fill("2024");
        page.locator("button:has-text('Add person')").click();
        page.getByText("See how they sign in").click();
        Browser.screenshot(page, "live-account");
        Browser.assertAccessible(page);
        assertThat(page.locator("main").innerText()).contains("At the first sign-in");

        page.navigate("/admin/roles/new");
        page.locator("#collarNumber").fill("2001");
        page.locator("#role").selectOption("DECIDER");
        page.locator("button:has-text('Propose role')").click();
        assertThat(page.locator("main").innerText()).contains("Role proposed");

        page.navigate("/sign-out");
        page.locator("button:has-text('Sign out')").click();
        Browser.screenshot(page, "live-signed-out");
        Browser.assertAccessible(page);
        assertThat(page.locator("main a").getAttribute("href"))
                .startsWith(people.endSessionEndpointUrl("northmere").toString())
                .contains("client_id=" + CLIENT)
                .contains("post_logout_redirect_uri=");
        assertThat(page.navigate("/admin/people").url()).contains("/sign-in?return=");
        page.context().close();
    }

    @Test
    @Order(3)
    void a_grave_act_waits_for_a_fresh_proof_by_the_same_person_and_nothing_typed_is_lost() {
        Page page = browser.newPage(1280, true);
        page.navigate("/admin/roles");
        page.locator("a[href^='/sign-in/with/northmere']").click();
        signInAs(page, "sub-1002", claims("1002", Instant.now().minusSeconds(1800), "\"x\":1"));
        page.locator("button:not(.govuk-button--secondary):has-text('Give: Decision officer')")
                .click();
        Browser.screenshot(page, "live-confirm");
        Browser.assertAccessible(page);
        assertThat(page.locator("h1").innerText()).isEqualTo("Confirm it is you");

        // somebody else, then a proof that is too old, then the right one
        assertThat(proveAgain(page, "sub-1001", claims("1001", Instant.now(), "\"x\":1")))
                .isEqualTo("It is not confirmed that it is you");
        assertThat(proveAgain(page, "sub-1002", claims("1002", Instant.now().minusSeconds(1200), "\"x\":1")))
                .isEqualTo("It is not confirmed that it is you");
        page.locator("button:has-text('Go on')").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("Confirm it is you");
        assertThat(proveAgain(page, "sub-1002", claims("1002", Instant.now(), "\"x\":1")))
                .isEqualTo("You have confirmed that it is you");
        page.locator("button:has-text('Go on')").click();
        assertThat(page.locator("main").innerText()).contains("Role given");
        page.context().close();
        browser.assertNoComplaints();
    }

    private static String proveAgain(Page page, String subject, String claims) {
        Page tab = page.waitForPopup(
                () -> page.locator("a:has-text('opens in a new tab')").click());
        signInAs(tab, subject, claims);
        String heading = tab.locator("h1").innerText();
        tab.close();
        return heading;
    }

    @Test
    @Order(4)
    void what_was_typed_while_signed_out_goes_on_after_signing_in_in_another_tab() {
        Page page = browser.newPage(1280, true);
        page.navigate("/admin/people/new");
        page.locator("a[href^='/sign-in/with/northmere']").click();
        signInAs(page, "sub-1001", claims("1001", Instant.now(), "\"x\":1"));
        page.locator("#collarNumber").fill("2002");
        page.locator("#name").fill("Officer N02");
        page.context().clearCookies();
        page.locator("button:has-text('Add person')").click();
        Browser.screenshot(page, "live-signed-out-with-text");
        Browser.assertAccessible(page);
        Page tab = page.waitForPopup(
                () -> page.locator("a[href^='/sign-in/with/northmere']").click());
        signInAs(tab, "sub-1001", claims("1001", Instant.now(), "\"x\":1"));
        assertThat(tab.locator("h1").innerText()).isEqualTo("You are signed in");
        tab.close();
        page.locator("button:has-text('Go on with what you typed')").click();
        page.locator("button:has-text('Go on with what you typed')").click();
        assertThat(page.locator("#name").inputValue()).isEqualTo("Officer N02");
        assertThat(page.title()).startsWith("Error: ");
        page.context().close();
    }

    private static void signInAs(Page page, String subject, String claims) {
        page.locator("input[name=username]").fill(subject);
        page.locator("textarea[name=claims]").fill(claims);
        page.locator("input[type=submit]").click();
        page.waitForURL((String url) -> !url.contains("/authorize") && !url.contains("/sign-in/back/"));
    }

    private static String claims(String number, Instant provedAt, String more) {
        return "{\"employee\":\"" + number + "\",\"auth_time\":" + provedAt.getEpochSecond() + "," + more + "}";
    }

    @Test
    @Order(5)
    void the_question_carries_state_nonce_and_a_challenge_and_asks_for_nothing_of_the_person() throws Exception {
        Map<String, String> asked = new Visitor().ask("/sign-in/with/wire");
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("scope", "openid")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("max_age", "36000")
                .containsKeys("state", "nonce", "code_challenge");
        assertThat(new Visitor().ask("/sign-in/again/wire"))
                .containsEntry("prompt", "login")
                .containsEntry("max_age", "600");
    }

    @Test
    @Order(6)
    void nobody_is_let_in_by_an_answer_that_is_forged_replayed_or_for_another() throws Exception {
        assertThat(signIn("wire", "sub-a", Map.of("employee", "2001"), 3600).where())
                .isEqualTo("/");

        Visitor forged = new Visitor();
        forged.ask("/sign-in/with/wire");
        assertThat(forged.get("/sign-in/back/wire?code=abc&state=forged")).isEqualTo("/sign-in/not-finished");
        assertThat(new Visitor().get("/sign-in/back/wire?code=abc&state=x")).isEqualTo("/sign-in/not-finished");

        Visitor replays = new Visitor();
        tell("wire", "sub-a", Map.of("employee", "2001"), 3600);
        String back = replays.answerOf("/sign-in/with/wire", "nonce", null);
        assertThat(replays.get(back)).isEqualTo("/");
        assertThat(replays.get(back)).isEqualTo("/sign-in/not-finished");

        Visitor thief = new Visitor();
        String stolen = new Visitor().answerOf("/sign-in/with/wire", "nonce", null);
        assertThat(thief.get(stolen)).isEqualTo("/sign-in/not-finished");
        assertThat(thief.isSignedIn()).isFalse();
    }

    @Test
    @Order(7)
    void a_wrong_nonce_and_an_expired_token_are_refused() throws Exception {
        Visitor nonce = new Visitor();
        tell("wire", "sub-a", Map.of("employee", "2001"), 3600);
        assertThat(nonce.get(nonce.answerOf("/sign-in/with/wire", "nonce", "another-nonce")))
                .isEqualTo("/sign-in/not-finished");
        assertThat(nonce.isSignedIn()).isFalse();

        assertThat(signIn("wire", "sub-a", Map.of("employee", "2001"), -3600).where())
                .isEqualTo("/sign-in/not-finished");
    }

    @Test
    @Order(8)
    void who_is_unknown_of_another_body_tied_to_another_account_or_has_left_sees_one_page_and_is_in_the_log()
            throws Exception {
        long before = refusals("northmere") + refusals("kingsford");
        Arrived unknown = signIn("wire", "sub-b", Map.of("employee", "9999"), 3600);
        Arrived elsewhere = signIn("kingsford", "sub-a", Map.of("employee", "2001"), 3600);
        Arrived second = signIn("wire", "sub-c", Map.of("employee", "2001"), 3600);
        Arrived none = signIn("wire", "sub-d", Map.of("name", "nobody"), 3600);
        live.database()
                .sql(
                        "update people.person set joined_on = current_date - 9, left_on = current_date - 1 where collar_number = '1003'")
                .update();
        Arrived left = signIn("wire", "sub-e", Map.of("employee", "1003"), 3600);

        for (Arrived one : List.of(unknown, elsewhere, second, none, left)) {
            assertThat(one.where()).isEqualTo("/sign-in/refused");
            assertThat(one.visitor().isSignedIn()).isFalse();
            assertThat(Jsoup.parse(one.visitor().body("/sign-in/refused"))
                            .select("main")
                            .text())
                    .isEqualTo(Jsoup.parse(unknown.visitor().body("/sign-in/refused"))
                            .select("main")
                            .text());
        }
        assertThat(refusals("northmere") + refusals("kingsford")).isEqualTo(before + 5);
        assertThat(live.database()
                        .sql(
                                "select distinct refused_by from audit.event where kind = 'denied' and object_class = 'user'")
                        .query(String.class)
                        .list())
                .contains("UNKNOWN_HERE", "TIED_TO_ANOTHER", "NOT_SERVING");
        assertThat(live.database()
                        .sql("select count(*) from people.person where collar_number in ('9999', '2001')")
                        .query(Integer.class)
                        .single())
                .as("nobody was added")
                .isOne();
    }

    private long refusals(String body) throws IOException {
        return live.database()
                .sql(
                        "select count(*) from audit.event where controller_body = ? and kind = 'denied' and object_class = 'user'")
                .param(body)
                .query(Long.class)
                .single();
    }

    @Test
    @Order(9)
    void a_directory_that_is_away_is_said_to_be_and_an_unknown_one_is_not_there() throws Exception {
        Visitor visitor = new Visitor();
        HttpResponse<String> away = visitor.send("/sign-in/with/away");
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.headers().firstValue("Retry-After")).isPresent();
        assertThat(away.body()).contains("is not answering");
        assertThat(visitor.send("/sign-in/with/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(10)
    void neither_sessions_nor_the_log_keep_a_token_a_claim_or_a_secret() throws Exception {
        List<String> sessions = live.database()
                .sql("select encode(attribute_bytes, 'escape') from platform.spring_session_attributes")
                .query(String.class)
                .list();
        assertThat(sessions).isNotEmpty().noneMatch(bytes -> bytes.contains("eyJ") || bytes.contains("sub-"));
        assertThat(live.said()).noneMatch(line -> line.contains("a-secret-of-the-test") || line.contains("eyJ"));
    }

    private record Arrived(Visitor visitor, String where) {}

    private Arrived signIn(String key, String subject, Map<String, Object> claims, long expiry) throws Exception {
        tell(key, subject, claims, expiry);
        Visitor visitor = new Visitor();
        return new Arrived(visitor, visitor.get(visitor.answerOf("/sign-in/with/" + key, "nonce", null)));
    }

    private void tell(String key, String subject, Map<String, Object> claims, long expiry) {
        wire.enqueueCallback(new DefaultOAuth2TokenCallback(key, subject, "JWT", null, claims, expiry));
    }

    /** A browser without a screen, which follows no redirect of itself. */
    private final class Visitor {

        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        HttpResponse<String> send(String address) throws Exception {
            URI uri = URI.create(address.startsWith("http") ? address : "http://localhost:" + live.port() + address);
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        }

        /** Where it leads to, within the installation. */
        String get(String address) throws Exception {
            String location = send(address).headers().firstValue("Location").orElse("");
            return location.replaceFirst("^http://localhost:" + live.port(), "");
        }

        String body(String address) throws Exception {
            return send(address).body();
        }

        boolean isSignedIn() throws Exception {
            return send("/").statusCode() == 200;
        }

        Map<String, String> ask(String address) throws Exception {
            String question = send(address).headers().firstValue("Location").orElseThrow();
            Map<String, String> asked = new java.util.HashMap<>();
            for (String pair : question.substring(question.indexOf('?') + 1).split("&")) {
                String[] parts = pair.split("=", 2);
                asked.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
            return asked;
        }

        /** Asks the directory, with one parameter of the question changed on the way, and gives its answer. */
        String answerOf(String address, String parameter, String instead) throws Exception {
            String question = send(address).headers().firstValue("Location").orElseThrow();
            if (instead != null) {
                Matcher value = Pattern.compile("([?&]" + parameter + "=)[^&]*").matcher(question);
                question = value.replaceFirst("$1" + URLEncoder.encode(instead, StandardCharsets.UTF_8));
            }
            return send(question).headers().firstValue("Location").orElseThrow();
        }
    }
}
