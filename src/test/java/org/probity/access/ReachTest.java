package org.probity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.probity.access.Given.CONTEXT;
import static org.probity.access.Given.DECIDE;
import static org.probity.access.Given.ME;
import static org.probity.access.Given.NOW;
import static org.probity.access.Given.OTHER;
import static org.probity.access.Given.READ;
import static org.probity.access.Given.UPDATE;
import static org.probity.access.Given.YESTERDAY;
import static org.probity.access.Given.access;
import static org.probity.access.Given.actor;
import static org.probity.access.Given.assertPermitted;
import static org.probity.access.Given.assertRefused;
import static org.probity.access.Given.assignment;
import static org.probity.access.Given.entry;
import static org.probity.access.Given.holding;
import static org.probity.access.Given.ownEntry;
import static org.probity.access.Given.readIn;
import static org.probity.access.Given.submittedEntry;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.access.Decision.Permitted;
import org.probity.access.Decision.Refused;
import org.probity.access.Decision.Rule;

/** Rules 1 to 5 of the security document, section 2.1: how far a grant reaches. */
class ReachTest {

    // 1: a row grants it

    @Test
    void what_no_row_grants_is_refused() {
        Actor actor = holding(Role.STAFF);
        assertRefused(Rule.GRANT, actor, READ, Subject.of("no_such_thing", "draft"), CONTEXT);
        assertRefused(Rule.GRANT, actor, READ, ownEntry("no_such_state"), CONTEXT);
        assertRefused(Rule.GRANT, actor, DECIDE, ownEntry("draft"), CONTEXT);
        assertPermitted(Role.STAFF, actor, READ, ownEntry("draft"), CONTEXT);
        assertRefused(Rule.GRANT, Actor.anonymous(), READ, ownEntry("draft"), CONTEXT);
    }

    @Test
    void the_whole_letter_covers_every_narrower_ask() {
        assertPermitted(Role.STAFF, holding(Role.STAFF), Ask.to(Action.UPDATE, "any part"), ownEntry("draft"), CONTEXT);
    }

    @Test
    void a_narrow_letter_covers_its_own_ask_alone() {
        Actor actor = holding(Role.STAFF);
        assertPermitted(Role.STAFF, actor, Ask.to(Action.UPDATE, "withdraw"), ownEntry("submitted"), CONTEXT);
        assertRefused(Rule.GRANT, actor, Ask.to(Action.UPDATE, "appeal"), ownEntry("submitted"), CONTEXT);
        assertRefused(Rule.GRANT, actor, UPDATE, ownEntry("submitted"), CONTEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"U U!(undo)", "U!(undo) U"})
    void where_a_row_has_both_the_narrow_letter_asks_for_its_own_marks(String letters) {
        Access both = access("STAFF,import_batch,committed," + letters + ",force,,why");
        Subject batch = Subject.of("import_batch", "committed").controlledBy("northmere");
        Actor actor = holding(Role.STAFF);
        assertThat(both.permit(actor, UPDATE, batch, CONTEXT)).isEqualTo(new Permitted(Role.STAFF, Set.of()));
        assertThat(both.permit(actor, Ask.parse("U(undo)"), batch, CONTEXT)).isEqualTo(new Refused(Rule.ASSURANCE));
    }

    @Test
    void any_stands_for_the_states_without_a_row_of_the_roles_own() {
        Access table = access(
                "REGISTRAR,gift_entry,any,R,force,,why",
                "REGISTRAR,gift_entry,submitted,L,force,,why",
                "REGISTRAR,gift_entry,decided,-,force,,why",
                "STAFF,gift_entry,withdrawn,R,force,,why");
        Actor actor = holding(Role.REGISTRAR);
        for (String state : List.of("draft", "withdrawn", "any", "never heard of")) {
            assertThat(table.permit(actor, READ, entry(state), CONTEXT).permitted())
                    .as(state)
                    .isTrue();
        }
        for (String state : List.of("submitted", "decided")) {
            assertThat(table.permit(actor, READ, entry(state), CONTEXT))
                    .as(state)
                    .isEqualTo(new Refused(Rule.GRANT));
        }
    }

    @Test
    void everybody_holds_what_the_public_is_granted_and_nobody_what_staff_are() {
        Subject finding = Subject.of("finding", "published").controlledBy("hmic");
        assertPermitted(Role.ANON, Actor.anonymous(), READ, finding.with(Condition.PUBLISHED), CONTEXT);
        assertPermitted(Role.ANON, holding(Role.SUPERVISOR), READ, finding.with(Condition.PUBLISHED), CONTEXT);
        assertRefused(Rule.TIME, holding(Role.SUPERVISOR), READ, finding, CONTEXT);
        assertRefused(Rule.GRANT, holding(Role.SUPERVISOR), READ, ownEntry("draft"), CONTEXT);
    }

    @Test
    void one_role_of_several_is_enough_and_the_first_that_may_is_named() {
        Actor actor = actor(assignment(Role.SUPERVISOR), assignment(Role.STAFF), assignment(Role.REGISTRAR));
        assertPermitted(Role.STAFF, actor, READ, ownEntry("draft"), CONTEXT);
    }

    @Test
    void a_reporter_is_whoever_holds_a_receipt() {
        Subject thread = Subject.of("concern", "thread");
        Ask read = Ask.to(Action.READ, "thread");
        assertPermitted(Role.REPORTER, Actor.reporter(), read, thread.with(Condition.RECEIPT), CONTEXT);
        assertRefused(Rule.GRANT, Actor.reporter(), read, thread, CONTEXT);
        assertRefused(Rule.GRANT, Actor.anonymous(), read, thread.with(Condition.RECEIPT), CONTEXT);
    }

    @Test
    void a_job_acts_under_its_name_for_whatever_body() {
        Subject due = Subject.of("condition", "open").controlledBy("kingsford");
        Actor job = Actor.job("due dates", "northmere");
        assertPermitted(Role.JOB, job, Ask.to(Action.UPDATE, "due"), due.with(Condition.OWN_JOB), CONTEXT);
        assertRefused(Rule.GRANT, job, Ask.to(Action.UPDATE, "due"), due, CONTEXT);
        assertThat(job.person()).isEqualTo(Actor.job("due dates", "velmarsh").person());
        assertThat(job.person())
                .isNotEqualTo(Actor.job("retention", "northmere").person());
    }

    // 2: tenancy

    @Test
    void a_record_of_another_force_is_out_of_reach() {
        Actor actor = holding(Role.REGISTRAR);
        Subject entry = Subject.of("gift_entry", "draft").ownedBy(OTHER);
        assertPermitted(Role.REGISTRAR, actor, READ, entry.controlledBy("northmere"), CONTEXT);
        assertRefused(Rule.TENANCY, actor, READ, entry.controlledBy("kingsford"), CONTEXT);
        assertRefused(Rule.TENANCY, actor, READ, entry, CONTEXT);
    }

    @Test
    void an_agreement_opens_what_a_joint_desk_shares_and_nothing_more() {
        Set<String> both = Set.of("northmere", "velmarsh");
        Actor desk = actor(
                new Assignment(Role.DECIDER, "northmere", both, Set.of(), YESTERDAY, null),
                new Assignment(Role.REGISTRAR, "northmere", both, Set.of(), YESTERDAY, null));
        Subject waiting = submittedEntry().controlledBy("velmarsh");
        assertPermitted(Role.DECIDER, desk, READ, waiting, CONTEXT);
        assertRefused(Rule.TENANCY, desk, READ, waiting.controlledBy("kingsford"), CONTEXT);
        assertRefused(Rule.TENANCY, desk, Ask.to(Action.CREATE), waiting, CONTEXT);
        assertRefused(Rule.TENANCY, holding(Role.DECIDER), READ, waiting, CONTEXT);
    }

    @Test
    void an_agreement_covers_the_own_body_too() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Assignment(Role.DECIDER, "northmere", Set.of("velmarsh"), Set.of(), YESTERDAY, null))
                .withMessageContaining("northmere");
    }

    @Test
    void the_role_counts_at_the_body_where_it_is_held() {
        Actor actor = new Actor(ME, "Officer A17", "northmere", List.of(assignment(Role.STAFF, "velmarsh")));
        assertPermitted(Role.STAFF, actor, READ, ownEntry("draft").controlledBy("velmarsh"), CONTEXT);
        assertRefused(Rule.TENANCY, actor, READ, ownEntry("draft"), CONTEXT);
    }

    @Test
    void the_inspectorate_reads_its_own_records_and_frozen_versions() {
        Actor analyst = actor(assignment(Role.ANALYST, "hmic"));
        Subject sent = Subject.of("return", "submitted").with(Condition.SUBMITTED_VERSION);
        assertPermitted(Role.ANALYST, analyst, READ, sent.controlledBy("northmere"), CONTEXT);
        Subject missing = Subject.of("return", "not_supplied").with(Condition.SUBMITTED_VERSION);
        assertPermitted(Role.ANALYST, analyst, READ, missing.controlledBy("hmic"), CONTEXT);
        assertRefused(Rule.TENANCY, analyst, READ, missing.controlledBy("northmere"), CONTEXT);
    }

    @Test
    void an_inspector_at_a_force_is_no_inspector() {
        Actor analyst = holding(Role.ANALYST);
        Subject missing = Subject.of("return", "not_supplied").controlledBy("northmere");
        assertRefused(Rule.TENANCY, analyst, READ, missing, CONTEXT);
    }

    @Test
    void a_force_reads_what_the_inspectorate_holds_about_it() {
        Actor lead = holding(Role.RETURN_LEAD);
        Subject open = Subject.of("recommendation", "open").controlledBy("hmic");
        assertPermitted(Role.RETURN_LEAD, lead, READ, open.about("northmere"), CONTEXT);
        assertRefused(Rule.TENANCY, lead, READ, open.about("velmarsh"), CONTEXT);
        assertRefused(Rule.TENANCY, lead, READ, open, CONTEXT);
        assertRefused(Rule.TENANCY, lead, READ, open.about("northmere").controlledBy("velmarsh"), CONTEXT);
    }

    @Test
    void about_opens_no_row_that_does_not_ask_for_the_own_force() {
        Subject draft = Subject.of("return", "draft").controlledBy("hmic").about("northmere");
        assertRefused(Rule.TENANCY, holding(Role.SIGNATORY), READ, draft, CONTEXT);
    }

    @Test
    void self_is_ones_own_record_at_ones_own_body() {
        Actor actor = holding(Role.STAFF);
        Subject export =
                Subject.of("export_file", "ready").controlledBy("northmere").with(Condition.OWN_DATA);
        assertPermitted(Role.STAFF, actor, READ, export.ownedBy(ME), CONTEXT);
        assertRefused(Rule.TENANCY, actor, READ, export.ownedBy(OTHER), CONTEXT);
        assertRefused(Rule.TENANCY, actor, READ, export, CONTEXT);
        assertRefused(Rule.TENANCY, actor, READ, export.ownedBy(ME).controlledBy("velmarsh"), CONTEXT);
        Subject account = Subject.of("user", "active").controlledBy("northmere");
        assertPermitted(Role.STAFF, actor, READ, account.targetIs(ME), CONTEXT);
        Subject acts = Subject.of("audit_event", "own").controlledBy("northmere");
        assertPermitted(Role.STAFF, actor, READ, acts.with(Condition.OWN_ACTS_ONLY), CONTEXT);
    }

    // 3 and 4: compartment and membership

    @Test
    void read_in_counts_for_the_role_it_was_given_with() {
        Subject open = Subject.of("case", "assigning").controlledBy("northmere").excluded(false);
        Ask assign = Ask.to(Action.ASSIGN);
        assertPermitted(Role.PSD_HEAD, actor(readIn(Role.PSD_HEAD, Compartment.PSD)), assign, open, CONTEXT);
        Actor elsewhere = actor(readIn(Role.PSD_HEAD, Compartment.CRL), readIn(Role.INVESTIGATOR, Compartment.PSD));
        assertRefused(Rule.COMPARTMENT, elsewhere, assign, open, CONTEXT);
    }

    @Test
    void a_head_too_needs_a_place_on_the_team() {
        Actor head = actor(readIn(Role.PSD_HEAD, Compartment.PSD));
        Subject open = Subject.of("case", "open").controlledBy("northmere").excluded(false);
        Context because = CONTEXT.because("weekly review");
        assertRefused(Rule.MEMBERSHIP, head, READ, open, because);
        assertPermitted(Role.PSD_HEAD, head, READ, open.with(Condition.MEMBER), because);
    }

    // 5: time

    @Test
    void a_role_counts_from_its_first_instant_until_before_its_end() {
        Assignment held = new Assignment(Role.STAFF, "northmere", Set.of(), Set.of(), YESTERDAY, NOW);
        Actor actor = actor(held);
        assertRefused(Rule.TIME, actor, READ, ownEntry("draft"), Context.at(YESTERDAY.minusNanos(1)));
        assertPermitted(Role.STAFF, actor, READ, ownEntry("draft"), Context.at(YESTERDAY));
        assertPermitted(Role.STAFF, actor, READ, ownEntry("draft"), Context.at(NOW.minusNanos(1)));
        assertRefused(Rule.TIME, actor, READ, ownEntry("draft"), Context.at(NOW));
    }
}
