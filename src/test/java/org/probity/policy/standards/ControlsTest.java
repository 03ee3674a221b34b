package org.probity.policy.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.probity.given.GivenPolicies.text;
import static org.probity.given.Visits.page;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Assignment;
import org.probity.access.Role;
import org.probity.given.Acts;
import org.probity.given.Given;
import org.probity.given.GivenCases;
import org.probity.given.GivenPolicies;
import org.probity.given.GivenPolicies.Desk;
import org.probity.given.Visits;
import org.probity.platform.web.NotFound;
import org.probity.policy.Document.Kind;
import org.probity.policy.standards.StrengthRules.State;
import org.probity.policy.standards.StrengthRules.Strength;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ProbityTest
class ControlsTest {

    static final LocalDate DAY = LocalDate.of(2012, 3, 1);
    static final String FORCE = "quellindale";

    @Autowired
    GivenPolicies policies;

    @Autowired
    Given given;

    @Autowired
    Visits visits;

    @Autowired
    Controls controls;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    final Desk desk = policiesOf(GivenCases.force());
    final Actor owner = desk.owner();

    private static Desk policiesOf(String body) {
        return new Desk(
                body, staffToo(Role.POLICY_OWNER, body), staffToo(Role.PSD_HEAD, body), staffToo(Role.SIGNATORY, body));
    }

    /** Everybody who holds a role in a force is of its staff. */
    private static Actor staffToo(Role role, String body) {
        Actor one = Acts.a(role, body);
        List<Assignment> both = List.of(
                one.assignments().getFirst(),
                Acts.a(Role.STAFF, body).assignments().getFirst());
        return new Actor(one.person(), one.label(), body, both);
    }

    @Test
    void a_control_is_met_by_its_last_test_for_twelve_months() {
        String slug = standard(desk, "Removable media");
        assertThat(state(slug, DAY)).isEqualTo(State.UNTESTED);
        test(slug, DAY.plusDays(1), Control.Result.MET);
        assertThat(state(slug, DAY.plusDays(1))).isEqualTo(State.MET);
        assertThat(state(slug, DAY.plusDays(1).plusYears(1))).isEqualTo(State.UNTESTED);
        test(slug, DAY.plusDays(2), Control.Result.PARTLY);
        assertThat(state(slug, DAY.plusDays(2))).isEqualTo(State.PARTLY);
        assertThat(policies.at(
                        DAY,
                        owner,
                        () -> controls.test(
                                owner, slug, new Control.Test(DAY.plusDays(1), Control.Result.MET, "Tomorrow"))))
                .contains("Date of the test must be today or in the past");
    }

    @Test
    void an_exception_runs_when_somebody_else_has_accepted_it_until_its_last_day() {
        String slug = standard(desk, "Old laptops");
        LocalDate last = DAY.plusMonths(3);
        assertThat(policies.at(DAY, owner, () -> controls.except(owner, slug, "Laptops", "Being replaced", DAY, last)))
                .isEmpty();
        assertThat(policies.at(
                        DAY, owner, () -> controls.except(owner, slug, "All", "For ever", DAY, DAY.plusYears(2))))
                .contains("Last day must be within 12 months of the first day");
        UUID asked = policies.at(DAY, owner, () -> controls.read(owner, slug))
                .exceptions()
                .getFirst()
                .id();
        assertThat(state(slug, DAY)).isEqualTo(State.UNTESTED);
        assertThatThrownBy(() -> policies.at(DAY, owner, () -> controls.accept(owner, slug, asked)))
                .isInstanceOf(NotFound.class);
        Actor head = desk.head();
        assertThat(policies.at(DAY, head, () -> controls.accept(head, slug, asked)))
                .isTrue();
        assertThat(policies.at(DAY, head, () -> controls.accept(head, slug, asked)))
                .isFalse();
        assertThat(state(slug, last)).isEqualTo(State.EXCEPTED);
        assertThat(state(slug, last.plusDays(1))).isEqualTo(State.UNTESTED);
    }

    @Test
    void strength_is_counted_month_by_month_and_a_raised_standard_with_its_evidence() {
        String slug = standard(desk, "Printing");
        standard(desk, "Passwords");
        test(slug, DAY.plusDays(3), Control.Result.MET);
        LocalDate raisedOn = DAY.plusMonths(1);
        policies.draftedNext(
                desk, Kind.STANDARD, raisedOn, slug, text("Printing", raisedOn).stronger());
        policies.evidence(desk, raisedOn, slug);
        policies.publish(desk, Kind.STANDARD, raisedOn, slug);
        List<Control> all = policies.at(raisedOn, owner, () -> controls.all(owner));
        List<Strength> months = StrengthRules.overTime(all, raisedOn, 3);
        assertThat(months.stream().map(Strength::inForce)).containsExactly(0, 2, 2);
        assertThat(months.stream().map(Strength::met)).containsExactly(0, 1, 1);
        List<StrengthRules.Raised> raised =
                StrengthRules.raised(all.stream().map(Control::standard).toList(), raisedOn);
        assertThat(raised).singleElement().matches(StrengthRules.Raised::isCounted);
        assertThat(StrengthRules.raised(all.stream().map(Control::standard).toList(), raisedOn.minusDays(1)))
                .isEmpty();
    }

    @Test
    void staff_and_other_forces_do_not_learn_how_strong_a_control_is() {
        String slug = standard(desk, "Keys");
        Actor staff = Acts.a(Role.STAFF, desk.body());
        assertThat(policies.at(DAY, staff, () -> controls.mayList(staff))).isFalse();
        assertThatThrownBy(() -> policies.at(DAY, staff, () -> controls.read(staff, slug)))
                .isInstanceOf(NotFound.class);
        Actor elsewhere = Acts.a(Role.POLICY_OWNER, GivenCases.force());
        assertThatThrownBy(() -> policies.at(DAY, elsewhere, () -> controls.read(elsewhere, slug)))
                .isInstanceOf(NotFound.class);
        Actor chief = desk.signatory();
        assertThatThrownBy(() -> policies.at(DAY, chief, () -> {
                    controls.own(chief, slug, "Head of records", DAY);
                    return true;
                }))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_pages_show_the_controls_and_take_tests_owners_and_exceptions() {
        String slug = standard(policiesOf(FORCE), "Cameras " + UUID.randomUUID());
        UUID person = given.person(FORCE, Role.POLICY_OWNER);
        UUID head = given.person(FORCE, Role.PSD_HEAD);
        String at = "/security-standards/" + slug;
        assertThat(page(visits.get(person, "/security-standards")).text()).contains("Not tested in the last 12 months");
        assertThat(page(visits.get(given.person(FORCE), "/security-standards")).text())
                .contains("Controls by name")
                .doesNotContain("Not tested");
        assertThat(visits.get(given.person(FORCE), at + "/tests")).hasStatus(404);
        MvcTestResult wrong = visits.send(person, at + "/record/test", "words", "<b>By hand</b>");
        assertThat(page(wrong).select(".govuk-error-summary a").eachText())
                .containsExactlyInAnyOrder("Enter the date", "Select what the test showed");
        assertThat(page(wrong).select("textarea[name=words]").text()).isEqualTo("<b>By hand</b>");
        assertThat(visits.send(
                        person,
                        at + "/record/test",
                        "result",
                        "met",
                        "words",
                        "By hand",
                        "on.day",
                        "1",
                        "on.month",
                        "3",
                        "on.year",
                        "2025"))
                .hasRedirectedUrl(at + "/tests");
        visits.send(
                person,
                at + "/record/owner",
                "words",
                "Head of records",
                "on.day",
                "1",
                "on.month",
                "3",
                "on.year",
                "2025");
        visits.send(
                person,
                at + "/record/exception",
                "words",
                "Old ones",
                "reason",
                "Being replaced",
                "on.day",
                "1",
                "on.month",
                "3",
                "on.year",
                "2025",
                "to.day",
                "1",
                "to.month",
                "6",
                "to.year",
                "2025");
        Document shown = page(visits.get(head, at + "/tests"));
        assertThat(shown.text()).contains("Head of records").contains("By hand").contains("Waiting to be accepted");
        assertThat(page(visits.get(person, at + "/tests")).select("form[action$=/accept]"))
                .isEmpty();
        String accept = shown.select("form[action$=/accept]").attr("action");
        assertThat(visits.send(person, accept)).hasStatus(404);
        assertThat(visits.send(head, accept)).hasRedirectedUrl(at + "/tests");
        assertThat(administrator
                        .sql(
                                "select count(*) from audit.event where controller_body = ? and object_class = 'security_control' and kind <> 'denied'")
                        .param(FORCE)
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    private String standard(Desk of, String title) {
        String slug = policies.drafted(of, Kind.STANDARD, DAY, text(title, DAY));
        policies.publish(of, Kind.STANDARD, DAY, slug);
        return slug;
    }

    private void test(String slug, LocalDate on, Control.Result result) {
        policies.at(on, owner, () -> controls.test(owner, slug, new Control.Test(on, result, "As found")));
    }

    private State state(String slug, LocalDate day) {
        return StrengthRules.state(policies.at(day, owner, () -> controls.read(owner, slug)), day);
    }
}
