package org.probity.register.gifts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.given.Given;
import org.probity.register.Entries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One form, a check page, and then everything that the engine draws: of offers and of contacts with the media. */
@ProbityTest
class GiftPagesTest {

    private static final String FORCE = "quellindale";

    @Autowired
    MockMvcTester web;

    @Autowired
    Given people;

    @Autowired
    Entries entries;

    private final class Reader {

        final UUID person;
        final UUID signIn;

        Reader(UUID person) {
            this.person = person;
            signIn = people.signedIn(person);
        }

        MvcTestResult get(String address) {
            return web.get()
                    .uri(java.net.URI.create(address))
                    .requestAttr("probity.signIn", signIn)
                    .exchange();
        }

        MvcTestResult post(String address, Map<String, String> fields) {
            var request = web.post()
                    .uri(java.net.URI.create(address))
                    .requestAttr("probity.signIn", signIn)
                    .with(csrf());
            for (var field : fields.entrySet()) {
                request = request.param(field.getKey(), field.getValue());
            }
            return request.exchange();
        }

        Document page(String address) {
            MvcTestResult result = get(address);
            assertThat(result).hasStatusOk();
            return document(result);
        }

        int count() {
            return people.<Integer>as(person, actor -> entries.mine(actor).size());
        }

        /** Fills the form in, checks and sends it; where it leads. */
        String declares(String what, Map<String, String> fields) {
            MvcTestResult filled = post("/declare/" + what, fields);
            assertThat(filled).hasStatus(303);
            String check = to(filled);
            String version = page(check).selectFirst("input[name=version]").val();
            MvcTestResult sent = post(check, Map.of("version", version, "reason", "It would have offended"));
            assertThat(sent).hasStatus(303);
            return to(sent);
        }
    }

    private static String to(MvcTestResult result) {
        return result.getResponse().getHeader("Location");
    }

    private static Document document(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> declined() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("outcome", "declined");
        fields.put("what", "Two tickets for a match");
        fields.put("kind", "hospitality");
        fields.put("direction", "received");
        fields.put("giver", "Siân O’Brien & Söhne 🍞 <script>alert(1)</script>");
        fields.put("giverType", "business");
        fields.put("valueKnown", "not-known");
        fields.put("offeredOn.day", "1");
        fields.put("offeredOn.month", "March");
        fields.put("offeredOn.year", "2026");
        return fields;
    }

    private static Map<String, String> accepted(String pounds) {
        Map<String, String> fields = declined();
        fields.put("outcome", "accepted");
        fields.put("valueKnown", "stated");
        fields.put("value", pounds);
        fields.put("why", "Thanks of a community group");
        return fields;
    }

    private static void fault(MvcTestResult result, String field, String words) {
        Document page = document(result);
        assertThat(result).as(words).hasStatus(400);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary a").eachText()).contains(words);
        assertThat(page.select("#" + field + "-error").text()).contains(words);
    }

    @Test
    void a_declined_offer_takes_one_form_and_its_check_and_is_recorded_once() {
        Reader officer = new Reader(people.person(FORCE));
        Document form = officer.page("/declare/gift");
        assertThat(form.select("h1")).hasSize(1);
        assertThat(form.selectFirst("#offeredOn-year").val()).isNotEmpty();
        assertThat(form.select("input[name=direction][checked]").val()).isEqualTo("received");
        assertThat(form.selectFirst(".probity-rules").text())
                .contains("The rule on", "Over £5, up to £25", "line manager", "Default of this service");

        MvcTestResult filled = officer.post("/declare/gift", declined());
        Document check = officer.page(to(filled));
        assertThat(check.text())
                .contains("<script>alert(1)</script>", "Value not known", "Nobody has to decide", "1 March 2026");
        assertThat(check.select("main script")).isEmpty();
        String version = check.selectFirst("input[name=version]").val();
        Map<String, String> send = Map.of(
                "version",
                version,
                "reason",
                "Away",
                "formToken",
                UUID.randomUUID().toString());
        MvcTestResult first = officer.post(to(filled), send);
        MvcTestResult again = officer.post(to(filled), send);
        assertThat(to(again)).isEqualTo(to(first));
        assertThat(officer.count()).isEqualTo(1);
        Document sent = officer.page(to(first));
        assertThat(sent.selectFirst("h1").text()).isEqualTo("Gift or hospitality recorded");
        assertThat(officer.page("/mine").text()).contains("Recorded (no decision needed)");
        assertThat(officer.page(to(first).replace("/sent/", "/mine/")).text()).contains("Recorded, no decision needed");
    }

    @Test
    void the_form_sent_twice_begins_one_draft() {
        Reader officer = new Reader(people.person(FORCE));
        Map<String, String> fields = declined();
        fields.put("formToken", UUID.randomUUID().toString());
        assertThat(to(officer.post("/declare/gift", fields))).isEqualTo(to(officer.post("/declare/gift", fields)));
        assertThat(officer.count()).isEqualTo(1);
    }

    @Test
    void wrong_answers_come_back_as_typed_by_their_fields_and_keep_nothing() {
        Reader officer = new Reader(people.person(FORCE));
        Map<String, String> about = accepted("about 50");
        MvcTestResult wrong = officer.post("/declare/gift", about);
        fault(wrong, "value", "Value must be an amount of money, like 25 or 25.50");
        assertThat(document(wrong).selectFirst("#value").val()).isEqualTo("about 50");
        assertThat(document(wrong).selectFirst("#what").val()).isEqualTo("Two tickets for a match");

        Map<String, String> longName = declined();
        longName.put("giver", "x".repeat(300));
        fault(officer.post("/declare/gift", longName), "giver", "Organisation must be 200 characters or fewer");

        Map<String, String> future = declined();
        future.put("offeredOn.year", "2100");
        fault(officer.post("/declare/gift", future), "offeredOn", "Date offered must be today or in the past");

        Map<String, String> nobody = declined();
        nobody.remove("giver");
        fault(officer.post("/declare/gift", nobody), "giver", "Enter an organisation or the name of a person");

        Map<String, String> unsaid = declined();
        unsaid.put("value", "20");
        fault(
                officer.post("/declare/gift", unsaid),
                "value",
                "Leave the value empty, or select that it is stated or estimated");
        fault(officer.post("/declare/gift", accepted("")), "value", "Enter the value, or select that it is not known");
        Map<String, String> handedBack = declined();
        handedBack.put("outcome", "handed-back");
        fault(officer.post("/declare/gift", handedBack), "disposal", "Enter where it is now");
        MvcTestResult empty = officer.post("/declare/gift", Map.of());
        fault(empty, "outcome", "Select what became of it");
        assertThat(document(empty).select(".govuk-error-summary a").eachText())
                .startsWith("Select what became of it", "Enter what it was")
                .endsWith("Enter when it was offered");
        assertThat(officer.count()).isZero();
    }

    @Test
    void what_is_checked_can_be_changed_and_two_windows_are_compared() {
        Reader officer = new Reader(people.person(FORCE));
        String check = to(officer.post("/declare/gift", accepted("25.50")));
        String form = check.replace("/check", "/offer");
        Document open = officer.page(form);
        assertThat(open.selectFirst("#value").val()).isEqualTo("25.50");
        String version = open.selectFirst("input[name=version]").val();
        Map<String, String> mine = accepted("30");
        mine.put("version", version);
        assertThat(officer.post(form, mine)).hasStatus(303);
        mine.put("value", "40");
        MvcTestResult clash = officer.post(form, mine);
        assertThat(clash).hasStatus(409);
        assertThat(document(clash).text()).contains("Typed here: £40", "Saved meanwhile: £30");
    }

    @Test
    void an_accepted_gift_goes_to_whoever_the_tier_names_and_to_nobody_else() {
        Reader officer = new Reader(people.person(FORCE));
        Reader manager = new Reader(people.person(FORCE));
        people.reportsTo(officer.person, manager.person);
        Reader desk = new Reader(people.person(FORCE, Role.DECIDER));
        String modest = officer.declares("gift", accepted("20")).replace("/sent/", "");
        String significant = officer.declares("gift", accepted("50")).replace("/sent/", "");

        assertThat(manager.page("/").text()).contains("Decide your team’s gifts and hospitality");
        assertThat(manager.page("/team").select("a[href=/registers/gifts/" + modest + "]"))
                .hasSize(1);
        assertThat(manager.page("/team").text()).doesNotContain(significant);
        Document decide = manager.page("/registers/gifts/" + modest + "/decide");
        assertThat(decide.text()).contains("Modest gift or hospitality", "Accepted");
        assertThat(desk.get("/registers/gifts/" + modest + "/decide")).hasStatus(404);
        assertThat(manager.get("/registers/gifts/" + significant + "/decide")).hasStatus(404);
        Map<String, String> refusal = new LinkedHashMap<>();
        refusal.put("version", decide.selectFirst("input[name=version]").val());
        refusal.put("revision", decide.selectFirst("input[name=revision]").val());
        refusal.put("act", "refuse");
        fault(manager.post("/registers/gifts/" + modest + "/decide", refusal), "reason", "Enter your reasons");
        refusal.put("act", "approve");
        refusal.put("reason", "Told late, and harmless");
        assertThat(manager.post("/registers/gifts/" + modest + "/decide", refusal))
                .hasStatus(303);
        assertThat(officer.page("/mine/" + modest).text()).contains("Approved");
        assertThat(officer.page("/mine/" + modest + "/notice").text()).contains("supervisor");

        assertThat(desk.page("/desk?register=gifts").text())
                .contains(significant)
                .doesNotContain(modest);
        assertThat(desk.page("/registers/gifts?category=accepted&status=sent").text())
                .contains(significant);
        assertThat(desk.page("/registers/gifts?category=declined").text()).doesNotContain(significant);
        MvcTestResult file = desk.post("/registers/gifts/export?category=accepted", Map.of("reason", "Audit"));
        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getHeader("Content-Disposition")).contains("gifts-" + FORCE);
    }

    @Test
    void the_wrong_person_gets_the_same_answer_as_for_nothing_there() {
        Reader officer = new Reader(people.person(FORCE));
        Reader other = new Reader(people.person(FORCE));
        String reference = officer.declares("gift", declined()).replace("/sent/", "");
        MvcTestResult theirs = other.get("/mine/" + reference);
        MvcTestResult none = other.get("/mine/GH-2222-2222-2222-2222");
        assertThat(theirs).hasStatus(404);
        assertThat(theirs.getResponse().getContentAsByteArray())
                .isEqualTo(none.getResponse().getContentAsByteArray());
        assertThat(other.get("/declare/gift/" + reference + "/offer")).hasStatus(404);
        assertThat(officer.get("/declare/gift/" + reference + "/offer")).hasStatus(404);
        assertThat(other.get("/registers/gifts")).hasStatus(404);
    }

    @Test
    void a_media_contact_begins_with_the_topic_is_recorded_and_amended_and_read_by_the_register_office() {
        Reader officer = new Reader(people.person(FORCE));
        Reader registrar = new Reader(people.person(FORCE, Role.REGISTRAR));
        Document form = officer.page("/declare/media?topic=Missing%20person&colour=amber");
        assertThat(form.selectFirst("#subject").val()).isEqualTo("Missing person");
        assertThat(form.select("#colour option[selected]").val()).isEqualTo("amber");
        assertThat(form.text()).contains("in which policing was discussed");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("outlet", "Northmere Gazette");
        fields.put("contact", "A reporter");
        fields.put("kind", "call");
        fields.put("on.day", "1");
        fields.put("on.month", "3");
        fields.put("on.year", "2026");
        fault(officer.post("/declare/media", fields), "subject", "Enter what it was about");
        fields.put("subject", "Missing person");
        String reference = officer.declares("media", fields).replace("/sent/", "");
        assertThat(officer.page("/mine/" + reference).text())
                .contains("Recorded (no decision needed)", "Correct or add to it");

        fields.put("purpose", "Appeal for witnesses");
        String address = "/declare/media/" + reference + "/contact";
        fields.put(
                "version",
                officer.page(address).selectFirst("input[name=version]").val());
        assertThat(officer.post(address, fields)).hasStatus(303);
        assertThat(officer.page("/mine/" + reference).text()).contains("Appeal for witnesses", "Amended");

        Document list = registrar.page("/registers/media?category=call");
        assertThat(list.text()).contains("Northmere Gazette", "Media contacts", "Gifts and hospitality");
        assertThat(registrar.page("/registers/media/" + reference).text()).contains("Appeal for witnesses");
        assertThat(new Reader(people.person(FORCE)).get("/registers/media/" + reference))
                .hasStatus(404);
    }

    @Test
    void declaring_lists_all_registers_and_registers_lead_to_the_first_that_may_be_seen() {
        Reader officer = new Reader(people.person(FORCE));
        assertThat(officer.page("/declare").select("main a").eachAttr("href"))
                .contains("/declare/gift", "/declare/interest", "/declare/media");
        Reader registrar = new Reader(people.person(FORCE, Role.REGISTRAR));
        assertThat(to(registrar.get("/registers"))).isEqualTo("/registers/gifts");
        assertThat(registrar.get("/desk")).hasStatus(404);
    }
}
