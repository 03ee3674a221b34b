package org.probity.register.interests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.given.Given;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A script, a spreadsheet formula and a line break in every text field: they stay the words that were typed, everywhere. */
@ProbityTest
class HostileAnswersTest {

    private static final String FORCE = "quellindale";
    private static final String TYPED = "=cmd|'/C calc'!A0 \"'><script>alert(1)</script><img src=x onerror=alert(1)>";
    private static final List<String> QUESTIONS =
            List.of("whose", "kind", "trade", "business", "time", "income", "start", "conflict");

    @Autowired
    MockMvcTester web;

    @Autowired
    Given given;

    @Test
    void what_is_typed_into_any_text_field_is_text_to_each_of_its_readers() {
        UUID officer = given.signedIn(given.person(FORCE));
        String draft = location(post(officer, "/declare/interest", List.of("formToken", token())));
        List<String> filled = new ArrayList<>();
        for (String question : QUESTIONS) {
            Document page = page(officer, draft + "/" + question);
            MvcTestResult sent = post(officer, draft + "/" + question, answers(page, filled));
            assertThat(sent).as(question + page(sent)).hasStatus(303);
        }
        assertThat(filled).contains("businessName", "address", "conflict");
        Document check = page(officer, draft + "/check");
        harmless(check);
        assertThat(check.text()).contains(TYPED);
        List<String> sending = new ArrayList<>(answers(check, filled));
        sending.addAll(List.of("formToken", token()));
        String reference = location(post(officer, draft + "/check", sending)).replaceAll(".*/", "");
        harmless(page(officer, "/mine"));
        harmless(page(officer, "/mine/" + reference));

        UUID decider = given.signedIn(given.person(FORCE, Role.DECIDER));
        for (String address : List.of(
                "/desk",
                "/registers/interests",
                "/registers/interests/" + reference,
                "/registers/interests?starts=%3Dcmd",
                "/registers/interests/export")) {
            harmless(page(decider, address));
        }
        MvcTestResult file = post(
                decider,
                "/registers/interests/export",
                List.of("formToken", token(), "reason", "Check\r\nX-Injected: yes", "_reason", "Check"));
        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getHeaderNames()).doesNotContain("X-Injected");
        String row = body(file)
                .lines()
                .filter(line -> line.startsWith(reference))
                .findFirst()
                .orElseThrow();
        assertThat(row).as("no cell begins as a formula does").contains(",\"'=cmd|");
    }

    /** What the page asks, with the typed words in each text field and the first of each choice. */
    private static List<String> answers(Document page, List<String> filled) {
        Element form = page.selectFirst("main form:has(input[name=version])");
        List<String> fields = new ArrayList<>(
                List.of("version", form.selectFirst("input[name=version]").val()));
        for (Element text : form.select("input[type=text], textarea")) {
            String name = text.attr("name");
            String value = name.endsWith(".day")
                    ? "1"
                    : name.endsWith(".month")
                            ? "12"
                            : name.endsWith(".year") ? "2031" : name.startsWith("hours") ? "6" : TYPED;
            boolean number = name.toLowerCase(java.util.Locale.ROOT).contains("number");
            fields.addAll(List.of(name, number ? "" : value));
            if (value.equals(TYPED) && !number) {
                filled.add(name);
            }
        }
        for (String name : form.select("input[type=radio], input[type=checkbox]").eachAttr("name").stream()
                .distinct()
                .toList()) {
            // the last of the trades is none of them; the first of all others will do
            List<String> values = form.select("input[name=" + name + "]").eachAttr("value");
            fields.addAll(List.of(name, name.equals("trade") ? values.getLast() : values.getFirst()));
        }
        return fields;
    }

    private static void harmless(Document page) {
        assertThat(page.select("script:containsData(alert), img[onerror], [onerror], main script"))
                .as(page.title())
                .isEmpty();
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }

    private static String location(MvcTestResult result) {
        assertThat(result).hasStatus(303);
        return result.getResponse().getHeader("Location");
    }

    private Document page(UUID reader, String address) {
        MvcTestResult result = web.get()
                .uri(URI.create(address))
                .requestAttr("probity.signIn", reader)
                .exchange();
        assertThat(result).as(address).hasStatusOk();
        return page(result);
    }

    private MvcTestResult post(UUID reader, String address, List<String> fields) {
        var request = web.post()
                .uri(URI.create(address))
                .requestAttr("probity.signIn", reader)
                .with(csrf());
        for (int i = 0; i < fields.size(); i += 2) {
            request = request.param(fields.get(i), fields.get(i + 1));
        }
        return request.exchange();
    }

    private static Document page(MvcTestResult result) {
        return Jsoup.parse(body(result));
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
