package org.probity.audit.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.audit.Audit;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.given.Given;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ProbityTest
class AuditPagesTest {

    private static final String SIGN_IN = "probity.signIn";

    @Autowired
    Given given;

    @Autowired
    Audit audit;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    @Test
    void the_auditor_sees_who_did_what_and_the_reason() {
        UUID person = given.person("northmere");
        UUID object = UUID.randomUUID();
        given.does(
                person, actor -> audit.looked(actor, new ObjectRef("unit", object, 1, "northmere"), "to plan leave"));
        UUID auditor = given.signedIn(given.founders("northmere").auditor());
        Document list = page(get("/audit?object=" + object, auditor));

        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.select("tbody tr").text())
                .contains("Officer A")
                .contains("Looked at")
                .contains("Unit, " + object)
                .contains("Done");
        Document one = page(get(list.select("tbody a").attr("href"), auditor));
        assertThat(one.text()).contains("to plan leave").contains("\"class\":\"unit\"");
    }

    @Test
    void an_auditor_does_not_audit_their_own_acts() {
        UUID auditor = given.person("northmere", Role.FORCE_AUDITOR);
        UUID object = UUID.randomUUID();
        given.does(auditor, actor -> audit.looked(actor, new ObjectRef("unit", object, 1, "northmere")));
        UUID signIn = given.signedIn(auditor);

        assertThat(page(get("/audit?object=" + object, signIn)).select("tbody tr"))
                .isEmpty();
        assertThat(page(get("/audit/mine?object=" + object, signIn)).select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void nobody_reads_the_log_of_another_body() {
        UUID object = UUID.randomUUID();
        given.does(
                given.person("kingsford"), actor -> audit.looked(actor, new ObjectRef("unit", object, 1, "kingsford")));
        UUID auditor = given.signedIn(given.founders("northmere").auditor());
        UUID event = administrator
                .sql("select id from audit.event where object_id = ?")
                .param(object)
                .query(UUID.class)
                .single();

        assertThat(page(get("/audit?object=" + object, auditor)).select("tbody tr"))
                .isEmpty();
        assertThat(get("/audit/" + event, auditor)).hasStatus(404);
    }

    @Test
    void a_member_of_staff_sees_what_is_logged_of_them_and_no_more() {
        UUID person = given.person("northmere");
        UUID colleague = given.person("northmere");
        UUID mine = UUID.randomUUID();
        given.does(person, actor -> audit.looked(actor, new ObjectRef("case", mine, 1, "northmere")));
        given.does(colleague, actor -> audit.looked(actor, new ObjectRef("unit", mine, 1, "northmere")));
        UUID signIn = given.signedIn(person);

        assertThat(page(get("/audit/mine?object=" + mine, signIn)).select("tbody tr"))
                .hasSize(1);
        assertThat(page(get("/audit", signIn)).select("tbody tr")).isEmpty();
    }

    @Test
    void a_restricted_record_shows_under_a_stand_in_to_the_auditor_and_not_at_all_to_one_excluded() {
        UUID person = given.person("northmere");
        UUID shown = UUID.randomUUID();
        UUID hidden = GivenExclusions.HIDDEN;
        given.does(person, actor -> {
            audit.looked(actor, new ObjectRef("reporter_identity", shown, 1, "northmere"));
            audit.looked(actor, new ObjectRef("reporter_identity", hidden, 1, "northmere"));
            audit.looked(actor, new ObjectRef("screening_run", shown, 1, "northmere"));
        });
        UUID auditor = given.signedIn(given.founders("northmere").auditor());
        UUID hiddenEvent = administrator
                .sql("select id from audit.event where object_id = ?")
                .param(hidden)
                .query(UUID.class)
                .single();

        Document list = page(get("/audit?object=" + shown, auditor));
        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.select("tbody tr").text())
                .contains("Reporter identity, stand-in ")
                .doesNotContain(shown.toString());
        Document one = page(get(list.select("tbody a").attr("href"), auditor));
        assertThat(one.text()).doesNotContain(shown.toString());
        assertThat(page(get("/audit?object=" + hidden, auditor)).select("tbody tr"))
                .isEmpty();
        assertThat(get("/audit/" + hiddenEvent, auditor)).hasStatus(404);
    }

    @Test
    void the_list_goes_on_where_the_page_before_ended() {
        UUID person = given.person("northmere");
        UUID object = UUID.randomUUID();
        given.does(person, actor -> {
            for (int i = 0; i < AuditTrail.PAGE + 5; i++) {
                audit.changed(
                        actor, Kind.ALTERATION, new ObjectRef("unit", object, i, "northmere"), List.of("x"), null);
            }
        });
        UUID auditor = given.signedIn(given.founders("northmere").auditor());
        Document first = page(get("/audit?object=" + object, auditor));
        assertThat(first.select("tbody tr")).hasSize(AuditTrail.PAGE);
        String next = first.getElementsContainingOwnText("Earlier events").attr("href");
        Document second = page(get(next, auditor));

        assertThat(second.select("tbody tr")).hasSize(5);
        assertThat(second.getElementsContainingOwnText("Earlier events")).isEmpty();
    }

    @Test
    void a_filter_that_cannot_be_read_narrows_nothing() {
        UUID auditor = given.signedIn(given.founders("northmere").auditor());

        assertThat(get("/audit?from=yesterday&object=x&kind=spying&after=1", auditor))
                .hasStatusOk();
        assertThat(page(get("/audit?kind=grant&from=2000-01-01&to=2999-12-31", auditor))
                        .select("tbody tr"))
                .isNotEmpty();
        assertThat(page(get("/audit?to=2000-01-01", auditor)).text()).contains("No events match");
    }

    private MvcTestResult get(String address, UUID signIn) {
        return mvc.get().uri(URI.create(address)).requestAttr(SIGN_IN, signIn).exchange();
    }

    private static Document page(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
