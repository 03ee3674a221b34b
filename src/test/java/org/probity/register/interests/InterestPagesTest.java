package org.probity.register.interests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.decision.Act;
import org.probity.decision.Status;
import org.probity.given.Given;
import org.probity.given.GivenInterests;
import org.probity.register.Entries;
import org.probity.register.Entry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ProbityTest
class InterestPagesTest {

    private static final String FORCE = "quellindale";

    @Autowired
    MockMvcTester web;

    @Autowired
    Given people;

    @Autowired
    GivenInterests given;

    @Autowired
    Entries entries;

    /** Somebody at a browser. */
    private final class Reader {

        final UUID signIn;

        Reader(UUID person) {
            signIn = people.signedIn(person);
        }

        MvcTestResult get(String address) {
            return web.get()
                    .uri(java.net.URI.create(address))
                    .requestAttr("probity.signIn", signIn)
                    .exchange();
        }

        /** Sends a form: names and values in turn. */
        MvcTestResult post(String address, String... fields) {
            var request = web.post()
                    .uri(java.net.URI.create(address))
                    .requestAttr("probity.signIn", signIn)
                    .with(csrf());
            for (int i = 0; i < fields.length; i += 2) {
                request = request.param(fields[i], fields[i + 1]);
            }
            return request.exchange();
        }

        Document page(String address) {
            MvcTestResult result = get(address);
            assertThat(result).hasStatusOk();
            return document(result);
        }
    }

    private static Document document(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String draftOf(Reader reader) {
        MvcTestResult begun =
                reader.post("/declare/interest", "formToken", UUID.randomUUID().toString());
        assertThat(begun).hasStatus(303);
        return begun.getResponse().getHeader("Location");
    }

    private void answer(Reader reader, String draft, int version, String question, String... fields) {
        String[] all = new String[fields.length + 2];
        all[0] = "version";
        all[1] = String.valueOf(version);
        System.arraycopy(fields, 0, all, 2, fields.length);
        assertThat(reader.post(draft + "/" + question, all)).as(question).hasStatus(303);
    }

    @Test
    void an_application_is_made_on_question_pages_checked_and_sent_once() {
        UUID officer = people.person(FORCE);
        Reader reader = new Reader(officer);
        String draft = draftOf(reader);
        answer(reader, draft, 1, "whose", "whose", "own");
        answer(reader, draft, 2, "kind", "category", "paid-hobby");
        answer(reader, draft, 3, "trade", "trade", "none");
        answer(reader, draft, 4, "business", "businessName", "Siân O’Brien & Söhne 🍞 <script>alert(1)</script>");
        answer(reader, draft, 5, "time", "hoursAWeek", "7.5", "days", "sat");
        answer(reader, draft, 6, "income", "income", "under-1000");
        answer(reader, draft, 7, "start", "startsOn.day", "27", "startsOn.month", "March", "startsOn.year", "2031");
        answer(reader, draft, 8, "conflict", "conflict", "No");

        Document check = reader.page(draft + "/check");
        assertThat(check.selectFirst("h1").text()).isEqualTo("Check your answers");
        assertThat(check.text())
                .contains("Siân O’Brien & Söhne 🍞 <script>alert(1)</script>", "7.5", "27 March 2031", "Saturday");
        assertThat(check.select("main script")).isEmpty();

        String token = UUID.randomUUID().toString();
        String version = check.selectFirst("input[name=version]").val();
        MvcTestResult first = reader.post(draft + "/check", "version", version, "formToken", token);
        MvcTestResult again = reader.post(draft + "/check", "version", version, "formToken", token);
        assertThat(first).hasStatus(303);
        assertThat(again.getResponse().getHeader("Location"))
                .isEqualTo(first.getResponse().getHeader("Location"));
        assertThat(people.<Integer>as(officer, actor -> entries.mine(actor).size()))
                .isEqualTo(1);

        Document sent = reader.page(first.getResponse().getHeader("Location"));
        assertThat(sent.selectFirst("h1").text()).isEqualTo("Application sent");
        assertThat(reader.page("/mine").select("tbody tr")).hasSize(1);
    }

    @Test
    void a_wrong_answer_comes_back_as_typed_with_the_same_words_in_summary_and_field() {
        Reader reader = new Reader(people.person(FORCE));
        String draft = draftOf(reader);

        MvcTestResult empty = reader.post(draft + "/whose", "version", "1");
        assertThat(empty).hasStatus(400);
        assertThat(document(empty).title()).startsWith("Error: ");
        faultOf(empty, "Select whose interest it is", "whose");

        MvcTestResult noMonth = reader.post(
                draft + "/start", "version", "1", "startsOn.day", "31", "startsOn.month", "", "startsOn.year", "2031");
        faultOf(noMonth, "Start date must include a month", "startsOn-month");
        assertThat(document(noMonth).getElementById("startsOn-day").val()).isEqualTo("31");
        MvcTestResult impossible = reader.post(
                draft + "/start", "version", "1", "startsOn.day", "31", "startsOn.month", "2", "startsOn.year", "2031");
        faultOf(impossible, "Start date must be a real date", "startsOn-day");

        faultOf(
                reader.post(draft + "/time", "version", "1", "hoursAWeek", "a lot"),
                "Hours a week must be a number, like 8 or 7.5",
                "hoursAWeek");
        faultOf(
                reader.post(draft + "/time", "version", "1", "hoursAWeek", "169"),
                "Hours a week must be 168 or fewer: a week has no more",
                "hoursAWeek");
        faultOf(
                reader.post(draft + "/time", "version", "1", "hoursAWeek", "-1"),
                "Hours a week must be a number, like 8 or 7.5",
                "hoursAWeek");
        faultOf(
                reader.post(draft + "/kind", "version", "1", "category", "made-up"),
                "Select one of the answers offered",
                "category");

        String long300 = "Ł".repeat(300);
        MvcTestResult tooLong = reader.post(draft + "/business", "version", "1", "businessName", long300);
        faultOf(tooLong, "Business name must be 200 characters or fewer", "businessName");
        assertThat(document(tooLong).getElementById("businessName").val()).isEqualTo(long300);
    }

    private static void faultOf(MvcTestResult result, String words, String element) {
        assertThat(result).hasStatus(400);
        Document page = document(result);
        assertThat(page.select(".govuk-error-summary a").text()).isEqualTo(words);
        assertThat(page.selectFirst(".govuk-error-summary a").attr("href")).isEqualTo("#" + element);
        assertThat(page.getElementById(element))
                .as("the field the summary leads to")
                .isNotNull();
        assertThat(page.select(".govuk-error-message").text()).contains(words);
    }

    @Test
    void two_windows_on_one_draft_lead_to_a_choice_of_either_answer() {
        UUID officer = people.person(FORCE);
        Reader reader = new Reader(officer);
        String draft = draftOf(reader);
        answer(reader, draft, 1, "business", "businessName", "First window");

        MvcTestResult second = reader.post(draft + "/business", "version", "1", "businessName", "Second window");
        assertThat(second).hasStatus(409);
        Document compare = document(second);
        assertThat(compare.selectFirst("h1").text()).isEqualTo("This changed since you opened it");
        assertThat(compare.text()).contains("Typed here: Second window", "Saved meanwhile: First window");

        answer(reader, draft, 2, "business", "businessName", "Second window", "keep.businessName", "theirs");
        assertThat(reader.page(draft + "/business")
                        .getElementById("businessName")
                        .val())
                .isEqualTo("First window");
        answer(reader, draft, 3, "business", "businessName", "Second window", "keep.businessName", "mine");
        assertThat(reader.page(draft + "/business")
                        .getElementById("businessName")
                        .val())
                .isEqualTo("Second window");
    }

    @Test
    void the_wrong_person_gets_the_page_of_an_address_that_never_was() {
        UUID officer = people.person(FORCE);
        UUID supervisor = people.person(FORCE);
        people.reportsTo(officer, supervisor);
        UUID otherSupervisor = people.person(FORCE);
        people.reportsTo(people.person(FORCE), otherSupervisor);
        Entry entry = given.submitted(officer);
        String nothing = body(new Reader(officer).get("/registers/interests/BI-2222-2222-2222-2222"));

        assertThat(new Reader(supervisor).get("/team/" + entry.reference())).hasStatusOk();
        for (UUID wrong : new UUID[] {
            otherSupervisor,
            people.person(FORCE),
            people.person("oxquill", Role.DECIDER),
            people.person("hmic", Role.INSPECTOR)
        }) {
            Reader reader = new Reader(wrong);
            for (String address : new String[] {"/registers/interests/", "/mine/", "/team/", "/sent/"}) {
                MvcTestResult result = reader.get(address + entry.reference());
                assertThat(result).hasStatus(404);
                assertThat(body(result)).isEqualTo(nothing);
            }
        }
        Entry draft = given.draft(officer, GivenInterests.bakery());
        assertThat(new Reader(supervisor).get("/team/" + draft.reference())).hasStatus(404);
        assertThat(new Reader(people.person(FORCE, Role.REGISTRAR)).get("/registers/interests/" + draft.reference()))
                .hasStatus(404);
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_supervisor_gives_a_view_and_the_desk_approves_with_a_condition_that_the_holder_shows_to_be_kept() {
        UUID officer = people.person(FORCE);
        UUID supervisor = people.person(FORCE);
        people.reportsTo(officer, supervisor);
        UUID decider = people.person(FORCE, Role.DECIDER);
        // a kind that no other test gets decided: nothing similar, in whatever order the tests run
        Entry entry = given.submitted(officer, GivenInterests.ofKind("entertainer", "Long Meadow Band"));
        Reader line = new Reader(supervisor);
        assertThat(line.page("/team").text()).contains(entry.reference());

        assertThat(line.post("/team/" + entry.reference(), "version", version(entry)))
                .hasStatus(400);
        assertThat(line.post(
                        "/team/" + entry.reference(),
                        "version",
                        version(entry),
                        "supports",
                        "yes",
                        "reason",
                        "Off duty only"))
                .hasStatus(303);

        Reader desk = new Reader(decider);
        String decide = "/registers/interests/" + entry.reference() + "/decide";
        assertThat(desk.page("/desk?section=unassigned").text()).contains(entry.reference());
        Document page = desk.page(decide);
        assertThat(page.text()).contains("Supports it. Off duty only", "No similar decisions yet");
        String version = page.selectFirst("input[name=version]").val();

        assertThat(desk.post(decide, "version", "abc", "act", "approve")).hasStatus(400);
        MvcTestResult noCondition = desk.post(
                decide, "version", version, "revision", "1", "act", "approve-with-conditions", "reason", "Compatible");
        faultOf(noCondition, "Enter a condition", "condition1");
        MvcTestResult decided = desk.post(
                decide,
                "version",
                version,
                "revision",
                "1",
                "act",
                "approve-with-conditions",
                "reason",
                "Compatible",
                "condition1",
                "No work in uniform",
                "due1.day",
                "1",
                "due1.month",
                "4",
                "due1.year",
                "2031");
        assertThat(decided).hasStatus(303);
        Document record = desk.page("/registers/interests/" + entry.reference());
        assertThat(record.text()).contains("Approved with conditions", "No work in uniform", "To do");

        Document mine = new Reader(officer).page("/mine/" + entry.reference());
        assertThat(mine.text()).contains("No work in uniform", "What shows that you keep it?");
        String evidence = mine.selectFirst("form[action*=/conditions/]").attr("action");
        assertThat(new Reader(officer).post(evidence, "evidence", "Rota attached"))
                .hasStatus(303);
        assertThat(desk.page("/registers/interests/" + entry.reference()).text())
                .contains("Evidence sent");
        assertThat(new Reader(officer)
                        .page("/mine/" + entry.reference() + "/notice")
                        .text())
                .contains("Notice of decision", "Decided by decision officer", "Compatible", "No work in uniform");
    }

    private static String version(Entry entry) {
        return String.valueOf(entry.version());
    }

    @Test
    void the_second_of_two_deciders_sees_what_the_first_did_and_keeps_what_was_typed() {
        UUID officer = people.person(FORCE);
        UUID decider = people.person(FORCE, Role.DECIDER);
        Entry taken = given.taken(officer, decider);
        Reader second = new Reader(people.person(FORCE, Role.DECIDER));
        String decide = "/registers/interests/" + taken.reference() + "/decide";
        assertThat(second.page(decide).selectFirst("input[name=version]").val()).isEqualTo(version(taken));
        given.move(decider, taken, Act.MIND_TO_REFUSE, "Conflict with duty");

        MvcTestResult late = second.post(
                decide, "version", version(taken), "revision", "1", "act", "approve", "reason", "I see no conflict");
        assertThat(late).hasStatus(409);
        assertThat(document(late).text()).contains("This changed since you opened it", "Minded to refuse");
        assertThat(document(late).getElementById("reason").text()).isEqualTo("I see no conflict");
        assertThat(people.<Status>as(
                        officer, actor -> entries.read(actor, taken.id()).status()))
                .isEqualTo(Status.MINDED_TO_REFUSE);
    }

    @Test
    void the_file_of_a_filtered_list_owes_a_reason_and_holds_exactly_its_rows() {
        UUID decider = people.person(FORCE, Role.DECIDER);
        String name = "=cmd|' /C calc'!A" + UUID.randomUUID();
        Entry one = given.submitted(people.person(FORCE), GivenInterests.bakery(name));
        given.submitted(people.person(FORCE), GivenInterests.bakery("Something else"));
        Reader desk = new Reader(decider);
        String filtered = "?starts="
                + java.net.URLEncoder.encode(name.toUpperCase(), java.nio.charset.StandardCharsets.UTF_8)
                        .replace("+", "%20");

        Document list = desk.page("/registers/interests" + filtered + "&status=nonsense");
        assertThat(list.select("tbody tr")).as(list.select("main").text()).hasSize(1);
        assertThat(list.select("caption").text()).isEqualTo("Showing 1 of 1, newest first");
        assertThat(list.text()).contains("because it means nothing here: status");
        assertThat(desk.post("/registers/interests/export" + filtered)).hasStatus(400);
        MvcTestResult file = desk.post("/registers/interests/export" + filtered, "reason", "Yearly review");
        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getHeader("Content-Disposition")).contains("sample-data");
        String[] lines = body(file).split("\r\n|\n");
        assertThat(lines).hasSize(2);
        assertThat(lines[1])
                .startsWith(one.reference() + "," + FORCE)
                .contains("'" + name)
                .contains("sample data");
        assertThat(new Reader(people.person(FORCE)).get("/registers/interests/export"))
                .hasStatus(404);
    }
}
