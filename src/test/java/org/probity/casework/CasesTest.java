package org.probity.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Compartment;
import org.probity.access.Role;
import org.probity.casework.CaseSeconds.Act;
import org.probity.casework.CaseSeconds.Request;
import org.probity.casework.CaseView.Member;
import org.probity.casework.CaseView.Named;
import org.probity.given.Given;
import org.probity.given.GivenCases;
import org.probity.platform.reference.References;
import org.probity.platform.web.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases with people who stand in real lines, hold real roles and sign in. */
@ProbityTest
class CasesTest {

    static final String FORCE = "northmere";
    static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    @Autowired
    Given given;

    @Autowired
    Cases cases;

    @Autowired
    CaseWork work;

    @Autowired
    CaseSeconds seconds;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    @Test
    void a_case_without_a_team_is_seen_by_its_head_by_reference_and_read_by_nobody() {
        UUID head = head(FORCE);
        String reference = recorded(head, disclosure());
        assertThat(References.isReference(reference)).isTrue();
        assertThat(listed(head)).contains(reference);
        assertHidden(head, reference);
    }

    @Test
    void the_team_reads_it_and_each_look_is_on_record() {
        UUID head = head(FORCE);
        UUID investigator = given.person(FORCE, Role.INVESTIGATOR);
        String reference = recorded(head, disclosure());
        assign(head, reference, investigator, Member.Part.INVESTIGATOR);
        CaseView view = given.as(investigator, actor -> cases.read(actor, reference, "To begin"));
        assertThat(view.allegations()).hasSize(1);
        assertThat(looks(view.file().id(), investigator)).isEqualTo(1);
        given.as(investigator, actor -> cases.read(actor, reference, "Again"));
        assertThat(looks(view.file().id(), investigator)).isEqualTo(2);
    }

    @Test
    void others_of_the_department_of_the_force_and_of_other_forces_cannot_tell_that_it_exists() {
        UUID head = head(FORCE);
        UUID member = given.person(FORCE, Role.INVESTIGATOR);
        String reference = recorded(head, disclosure());
        assign(head, reference, member, Member.Part.INVESTIGATOR);
        for (UUID other : List.of(
                head, // heads too need a place on the team
                given.person(FORCE, Role.INVESTIGATOR),
                given.person(FORCE),
                given.founders(FORCE).admin(),
                given.founders(FORCE).auditor(),
                given.person("kingsford", Role.INVESTIGATOR))) {
            assertHidden(other, reference);
            assertThat(listed(other)).doesNotContain(reference);
        }
    }

    @Test
    void whoever_is_named_in_it_cannot_learn_of_it_though_on_its_team() {
        UUID head = head(FORCE);
        UUID investigator = given.person(FORCE, Role.INVESTIGATOR);
        UUID other = given.person(FORCE, Role.INVESTIGATOR);
        String reference = recorded(head, disclosure());
        assign(head, reference, head, Member.Part.HEAD);
        assign(head, reference, investigator, Member.Part.INVESTIGATOR);
        assign(head, reference, other, Member.Part.INVESTIGATOR);
        for (Named.Part part : Named.Part.values()) {
            UUID colleague = given.person(FORCE, Role.INVESTIGATOR);
            assign(head, reference, colleague, Member.Part.INVESTIGATOR);
            given.as(investigator, actor -> work.name(actor, reference, colleague, part));
            assertHidden(colleague, reference);
            assertThat(listed(colleague)).doesNotContain(reference);
        }
        given.as(investigator, actor -> work.keepOut(actor, reference, other));
        assertHidden(other, reference);
        assertThat(listed(investigator)).contains(reference);
    }

    @Test
    void somebody_who_works_under_the_person_it_is_about_cannot_learn_of_it_nor_join_its_team() {
        UUID head = head(FORCE);
        UUID inspector = given.person(FORCE);
        UUID sergeant = given.person(FORCE);
        UUID investigator = given.person(FORCE, Role.INVESTIGATOR);
        given.reportsTo(investigator, sergeant);
        given.reportsTo(sergeant, inspector);
        String reference = recorded(head, disclosure().about(inspector));
        ActOutcome outcome =
                given.as(head, actor -> cases.assign(actor, reference, investigator, Member.Part.INVESTIGATOR));
        assertThat(outcome).isInstanceOf(ActOutcome.Wrong.class);
        assertHidden(investigator, reference);
    }

    @Test
    void a_head_who_is_the_subject_or_under_them_cannot_record_it() {
        UUID head = head(FORCE);
        UUID chief = given.person(FORCE);
        given.reportsTo(head, chief);
        assertThatThrownBy(() -> recorded(head, disclosure().about(head))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> recorded(head, disclosure().about(chief))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_line_manager_is_kept_out_for_good_where_the_matter_says_so() {
        UUID head = head(FORCE);
        UUID manager = given.person(FORCE, Role.INVESTIGATOR);
        UUID subject = given.person(FORCE);
        given.reportsTo(subject, manager);
        String open = recorded(head, disclosure().about(subject));
        String kept = recorded(head, disclosure().about(subject).keptFromLine());
        given.reportsTo(subject, given.person(FORCE));
        assertThat(did(head, actor -> cases.assign(actor, open, manager, Member.Part.INVESTIGATOR)))
                .isInstanceOf(ActOutcome.Done.class);
        assertThat(did(head, actor -> cases.assign(actor, kept, manager, Member.Part.INVESTIGATOR)))
                .isInstanceOf(ActOutcome.Wrong.class);
    }

    @Test
    void whoever_looked_into_it_does_not_judge_it() {
        UUID head = head(FORCE);
        UUID both = given.person(FORCE, Role.INVESTIGATOR);
        given.readIn(FORCE, both, Role.DECIDER, Compartment.PSD);
        UUID decider = given.person(FORCE);
        given.readIn(FORCE, decider, Role.DECIDER, Compartment.PSD);
        String reference = recorded(head, disclosure());
        assign(head, reference, head, Member.Part.HEAD);
        assign(head, reference, both, Member.Part.INVESTIGATOR);
        assertThat(did(both, actor -> work.putForDecision(actor, reference, DAY, "All found")))
                .isInstanceOf(ActOutcome.Wrong.class);
        assign(head, reference, both, Member.Part.DECIDER);
        assign(head, reference, decider, Member.Part.DECIDER);
        given.as(both, actor -> work.putForDecision(actor, reference, DAY, "All found"));
        CaseWork.Closing closing = new CaseWork.Closing(DAY, "advice", "As found", null);
        assertThatThrownBy(() -> given.as(both, actor -> work.close(actor, reference, closing)))
                .isInstanceOf(NotFound.class);
        assertThat(listed(decider)).contains(reference);
        assertThat(did(decider, actor -> work.close(actor, reference, closing))).isInstanceOf(ActOutcome.Done.class);
        assertThat(given.as(decider, actor -> cases.read(actor, reference, "My own decision"))
                        .status())
                .isInstanceOf(CaseStatus.Closed.class);
    }

    @Test
    void reopening_waits_for_a_second_person_who_may_be_the_auditor_and_nobody_else_named() {
        UUID head = head(FORCE);
        UUID auditor = given.founders(FORCE).auditor();
        String reference = closed(head);
        assertThat(listed(head)).contains(reference);
        assertHidden(head, reference);
        UUID asked = asked(head, reference, auditor);
        assertThat(listed(head)).contains(reference);
        assertThatThrownBy(() -> given.as(head, actor -> seconds.answer(actor, asked, true)))
                .isInstanceOf(NotFound.class);
        assertThat(given.as(auditor, seconds::waitingFor))
                .extracting(CaseSeconds.Waiting::reference)
                .contains(reference);
        assertThat(did(auditor, actor -> seconds.answer(actor, asked, true))).isInstanceOf(ActOutcome.Done.class);
        assertThatThrownBy(() -> given.as(auditor, actor -> seconds.answer(actor, asked, true)))
                .isInstanceOf(NotFound.class);
        CaseView view = given.as(head, actor -> cases.read(actor, reference, "Reopened"));
        assertThat(view.status().word()).isEqualTo("Reopened");
    }

    @Test
    void a_second_person_who_declines_or_has_no_standing_changes_nothing() {
        UUID head = head(FORCE);
        String reference = closed(head);
        UUID officer = given.person(FORCE);
        UUID byOfficer = asked(head, reference, officer);
        assertThatThrownBy(() -> given.as(officer, actor -> seconds.answer(actor, byOfficer, true)))
                .isInstanceOf(NotFound.class);
        UUID auditor = given.founders(FORCE).auditor();
        UUID byAuditor = asked(head, reference, auditor);
        given.as(auditor, actor -> seconds.answer(actor, byAuditor, false));
        assertHidden(head, reference);
    }

    @Test
    void a_move_that_the_state_does_not_allow_says_so_and_records_nothing() {
        UUID head = head(FORCE);
        UUID investigator = given.person(FORCE, Role.INVESTIGATOR);
        String reference = recorded(head, disclosure());
        assign(head, reference, investigator, Member.Part.INVESTIGATOR);
        ActOutcome outcome = given.as(investigator, actor -> work.open(actor, reference, DAY));
        assertThat(outcome).isEqualTo(new ActOutcome.MovedOn(reference, new CaseStatus.Running(DAY, false)));
        assertThat(did(investigator, actor -> work.note(actor, reference, LocalDate.MAX, "Tomorrow")))
                .isInstanceOf(ActOutcome.Wrong.class);
        CaseView view = given.as(investigator, actor -> cases.read(actor, reference, "Check"));
        assertThat(view.history()).hasSize(1);
    }

    @Test
    void a_joint_department_works_two_forces_cases_and_each_stays_with_its_force() {
        UUID agreement = given.agreement("velmarsh", FORCE, Role.PSD_HEAD, Role.INVESTIGATOR);
        UUID head = given.person("velmarsh");
        given.roleUnder("velmarsh", head, Role.PSD_HEAD, agreement);
        assertThat(given.as(head, cases::bodiesOf)).containsExactly(FORCE, "velmarsh");
        String own = recorded(head, GivenCases.disclosure("velmarsh", DAY));
        String partners = recorded(head, disclosure());
        assign(head, own, head, Member.Part.HEAD);
        assign(head, partners, head, Member.Part.HEAD);
        assertThat(given.as(head, actor -> cases.read(actor, partners, "Joint desk"))
                        .file()
                        .controllerBody())
                .isEqualTo(FORCE);
        UUID ofTheForce = head(FORCE);
        assertThat(listed(ofTheForce)).doesNotContain(own, partners);
    }

    @Test
    void what_a_list_shows_is_what_the_guard_allows_row_by_row() {
        UUID head = head(FORCE);
        UUID investigator = given.person(FORCE, Role.INVESTIGATOR);
        String open = recorded(head, disclosure());
        assign(head, open, investigator, Member.Part.INVESTIGATOR);
        String assigning = recorded(head, disclosure());
        String closed = closed(head);
        assertThat(listed(investigator)).contains(open).doesNotContain(assigning, closed);
        assertThat(listed(head)).contains(assigning, closed).doesNotContain(open);
        assign(head, assigning, head, Member.Part.HEAD);
        assign(head, assigning, investigator, Member.Part.INVESTIGATOR);
        assertThat(listed(head)).contains(assigning);
        assertThat(listed(investigator)).contains(open, assigning);
    }

    private String closed(UUID head) {
        UUID investigator = given.person(FORCE, Role.INVESTIGATOR);
        UUID decider = given.person(FORCE);
        given.readIn(FORCE, decider, Role.DECIDER, Compartment.PSD);
        String reference = recorded(head, disclosure());
        assign(head, reference, head, Member.Part.HEAD);
        assign(head, reference, investigator, Member.Part.INVESTIGATOR);
        assign(head, reference, decider, Member.Part.DECIDER);
        given.as(investigator, actor -> work.putForDecision(actor, reference, DAY, "All found"));
        CaseWork.Closing closing = new CaseWork.Closing(DAY, "not-traced", "Nobody identified", null);
        given.as(decider, actor -> work.close(actor, reference, closing));
        return reference;
    }

    private UUID asked(UUID head, String reference, UUID second) {
        Request request = new Request(Act.REOPEN, DAY, "New facts", null, second);
        ActOutcome outcome = given.as(head, actor -> seconds.ask(actor, reference, request));
        return ((ActOutcome.Asked) outcome).asked();
    }

    private ActOutcome did(UUID person, Function<Actor, ActOutcome> act) {
        return given.as(person, act);
    }

    private UUID head(String body) {
        return given.person(body, Role.PSD_HEAD);
    }

    private static NewCase disclosure() {
        return GivenCases.disclosure(FORCE, DAY);
    }

    private String recorded(UUID head, NewCase matter) {
        ActOutcome outcome = given.as(head, actor -> cases.record(actor, matter));
        return ((ActOutcome.Done) outcome).reference();
    }

    private void assign(UUID head, String reference, UUID person, Member.Part part) {
        assertThat(did(head, actor -> cases.assign(actor, reference, person, part)))
                .isInstanceOf(ActOutcome.Done.class);
    }

    private List<String> listed(UUID person) {
        Function<Actor, List<CaseFile>> list = actor -> cases.list(actor, null, null);
        return given.as(person, list).stream().map(CaseFile::reference).toList();
    }

    private void assertHidden(UUID person, String reference) {
        assertThatThrownBy(() -> given.as(person, actor -> cases.read(actor, reference, "Curious")))
                .isInstanceOf(NotFound.class);
    }

    private int looks(UUID caseId, UUID person) {
        return administrator
                .sql("select count(*) from audit.event where object_id = ? and actor = ? and kind = 'consultation'")
                .params(caseId, person)
                .query(Integer.class)
                .single();
    }
}
