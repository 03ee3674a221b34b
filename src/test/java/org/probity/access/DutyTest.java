package org.probity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.access.Given.ACCESS;
import static org.probity.access.Given.CONTEXT;
import static org.probity.access.Given.DECIDE;
import static org.probity.access.Given.ME;
import static org.probity.access.Given.NOW;
import static org.probity.access.Given.OTHER;
import static org.probity.access.Given.READ;
import static org.probity.access.Given.THIRD;
import static org.probity.access.Given.access;
import static org.probity.access.Given.actor;
import static org.probity.access.Given.assertPermitted;
import static org.probity.access.Given.assertRefused;
import static org.probity.access.Given.assignment;
import static org.probity.access.Given.decidable;
import static org.probity.access.Given.entry;
import static org.probity.access.Given.holding;
import static org.probity.access.Given.ownEntry;
import static org.probity.access.Given.readIn;
import static org.probity.access.Given.submittedEntry;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.probity.access.Decision.Permitted;
import org.probity.access.Decision.Rule;

/** Rules 6 to 8 of the security document, section 2.1: whom a grant stops. */
class DutyTest {

    // 6: separation of duty

    @Test
    void nobody_decides_their_own() {
        assertPermitted(Role.DECIDER, holding(Role.DECIDER), DECIDE, decidable(), CONTEXT);
        assertRefused(
                Rule.SEPARATION, holding(Role.DECIDER), DECIDE, decidable().ownedBy(ME), CONTEXT);
        assertRefused(
                Rule.SEPARATION, holding(Role.DECIDER), DECIDE, decidable().recommendedBy(OTHER, ME), CONTEXT);
        assertRefused(
                Rule.SEPARATION, holding(Role.DECIDER), DECIDE, decidable().ownedBy(Set.of(OTHER, ME)), CONTEXT);
    }

    @Test
    void an_unknown_person_may_be_anybody_and_nobody_is_nobody() {
        Subject unknown = submittedEntry().with(Condition.WITHIN_TIER);
        assertRefused(Rule.SEPARATION, holding(Role.DECIDER), DECIDE, unknown, CONTEXT);
        assertPermitted(Role.DECIDER, holding(Role.DECIDER), DECIDE, unknown.recommendedBy(), CONTEXT);
        assertPermitted(Role.DECIDER, holding(Role.DECIDER), DECIDE, unknown.recommendedBy(List.of()), CONTEXT);
    }

    @Test
    void whoever_had_not_signed_in_is_unknown_for_ever() {
        UUID anonymous = Actor.anonymous().person();
        Subject entry = decidable().recommendedBy(OTHER, anonymous);
        assertRefused(Rule.SEPARATION, holding(Role.DECIDER), DECIDE, entry, CONTEXT);
        Actor nameless = new Actor(anonymous, "nobody", "northmere", List.of(assignment(Role.DECIDER)));
        assertRefused(Rule.SEPARATION, nameless, DECIDE, decidable(), CONTEXT);
        Actor owner = new Actor(anonymous, "nobody", "northmere", List.of(assignment(Role.STAFF)));
        assertRefused(Rule.GRANT, owner, READ, ownEntry("draft").ownedBy(anonymous), CONTEXT);
    }

    @Test
    void a_chief_officers_entry_is_decided_outside_and_an_unknown_owners_by_nobody() {
        Actor both = actor(assignment(Role.DECIDER), assignment(Role.OVERSEER));
        Subject entry = submittedEntry().with(Condition.WITHIN_TIER).recommendedBy();
        assertPermitted(Role.OVERSEER, both, DECIDE, entry.chiefOfficer(true), CONTEXT);
        assertPermitted(Role.DECIDER, both, DECIDE, entry.chiefOfficer(false), CONTEXT);
        Subject unknown = Subject.of("gift_entry", "submitted")
                .controlledBy("northmere")
                .ownedBy(OTHER)
                .recommendedBy()
                .with(Condition.NOT_SAME_LINE, Condition.WITHIN_TIER);
        assertRefused(Rule.SEPARATION, both, DECIDE, unknown, CONTEXT);
    }

    // 7: assurance

    @Test
    void a_reason_is_typed_where_policy_asks_for_one() {
        Actor head = holding(Role.PSD_HEAD);
        Subject entry = entry("decided");
        assertRefused(Rule.ASSURANCE, head, READ, entry, CONTEXT);
        assertRefused(Rule.ASSURANCE, head, READ, entry, CONTEXT.because(" \t"));
        assertThat(ACCESS.permit(head, READ, entry, CONTEXT.because("a pattern of offers")))
                .isEqualTo(new Permitted(Role.PSD_HEAD, Set.of(Mark.REASON)));
        assertPermitted(Role.PSD_HEAD, head, READ, entry, CONTEXT.reasonAsked(false));
        assertRefused(
                Rule.ASSURANCE, head, READ, entry, CONTEXT.reasonAsked(false).reasonAsked(true));
    }

    @Test
    void a_sign_in_is_fresh_for_ten_minutes() {
        Actor registrar = holding(Role.REGISTRAR);
        Subject batch = Subject.of("import_batch", "dry_run")
                .controlledBy("northmere")
                .ownedBy(ME)
                .with(Condition.SCANNED);
        Ask commit = Ask.to(Action.DECIDE, "commit");
        Instant limit = NOW.minusSeconds(600);
        assertPermitted(Role.REGISTRAR, registrar, commit, batch, CONTEXT.freshSince(limit));
        assertPermitted(Role.REGISTRAR, registrar, commit, batch, CONTEXT.freshSince(NOW));
        assertRefused(Rule.ASSURANCE, registrar, commit, batch, CONTEXT.freshSince(limit.minusNanos(1)));
        assertRefused(Rule.ASSURANCE, registrar, commit, batch, CONTEXT.freshSince(NOW.plusNanos(1)));
        assertRefused(Rule.ASSURANCE, registrar, commit, batch, CONTEXT);
    }

    @Test
    void the_second_person_is_neither_the_first_nor_one_whom_the_act_serves() {
        Actor head = holding(Role.PSD_HEAD);
        Ask publish = Ask.to(Action.PUBLISH);
        Subject draft = Subject.of("policy", "draft").controlledBy("northmere").authoredBy(OTHER);
        assertPermitted(Role.PSD_HEAD, head, publish, draft, CONTEXT.secondedBy(THIRD));
        assertRefused(Rule.ASSURANCE, head, publish, draft, CONTEXT);
        assertRefused(Rule.ASSURANCE, head, publish, draft, CONTEXT.secondedBy(ME));
        assertRefused(Rule.ASSURANCE, head, publish, draft, CONTEXT.secondedBy(OTHER));
        assertRefused(
                Rule.ASSURANCE,
                head,
                publish,
                draft,
                CONTEXT.secondedBy(Actor.anonymous().person()));
        assertRefused(Rule.ASSURANCE, head, publish, draft.ownedBy(THIRD), CONTEXT.secondedBy(THIRD));
        assertRefused(Rule.ASSURANCE, head, publish, draft.granteeIs(THIRD), CONTEXT.secondedBy(THIRD));
        assertPermitted(Role.PSD_HEAD, head, publish, draft.decidedBy(THIRD), CONTEXT.secondedBy(THIRD));
    }

    @Test
    void a_page_can_ask_for_exactly_what_is_missing() {
        Access table = access(
                "STAFF,policy,draft,P?!2,force,,why",
                "REGISTRAR,policy,draft,P?!,force,,why",
                "SIGNATORY,policy,draft,P,force,member,why");
        Subject draft = Subject.of("policy", "draft").controlledBy("northmere");
        Ask publish = Ask.to(Action.PUBLISH);
        Actor staff = actor(assignment(Role.STAFF), assignment(Role.SIGNATORY));
        assertThat(table.missing(staff, publish, draft, CONTEXT)).containsExactlyInAnyOrder(Mark.values());
        assertThat(table.missing(staff, publish, draft, CONTEXT.freshSince(NOW)))
                .containsExactlyInAnyOrder(Mark.REASON, Mark.SECOND_PERSON);
        for (Actor two : List.of(
                actor(assignment(Role.STAFF), assignment(Role.REGISTRAR)),
                actor(assignment(Role.REGISTRAR), assignment(Role.STAFF)))) {
            assertThat(table.missing(two, publish, draft, CONTEXT))
                    .containsExactlyInAnyOrder(Mark.REASON, Mark.FRESH_SIGN_IN);
        }
        Access either = access("STAFF,policy,draft,P?,force,,why", "STAFF,policy,draft,P!,force,,why");
        assertThat(either.missing(staff, publish, draft, CONTEXT)).containsExactly(Mark.REASON);
        assertThat(table.missing(staff, publish, draft.with(Condition.MEMBER), CONTEXT))
                .isEmpty();
        assertThat(table.missing(staff, publish, draft.controlledBy("velmarsh"), CONTEXT))
                .isEmpty();
    }

    // 8: no conflict

    @Test
    void exclusion_beats_every_grant_and_an_unknown_one_those_that_ask() {
        Actor head = actor(readIn(Role.PSD_HEAD, Compartment.PSD));
        Subject waiting = Subject.of("case", "assigning").controlledBy("northmere");
        Ask assign = Ask.to(Action.ASSIGN);
        assertPermitted(Role.PSD_HEAD, head, assign, waiting.excluded(false), CONTEXT);
        assertRefused(Rule.CONFLICT, head, assign, waiting.excluded(true), CONTEXT);
        assertRefused(Rule.CONFLICT, head, assign, waiting, CONTEXT);
        assertRefused(
                Rule.CONFLICT, holding(Role.REGISTRAR), READ, entry("draft").excluded(true), CONTEXT);
        assertPermitted(Role.REGISTRAR, holding(Role.REGISTRAR), READ, entry("draft"), CONTEXT);
    }

    @Test
    void an_excluded_person_is_never_asked_for_a_fresh_sign_in() {
        Actor head = actor(readIn(Role.PSD_HEAD, Compartment.PSD));
        Subject open = Subject.of("case", "open").controlledBy("northmere").with(Condition.MEMBER);
        assertRefused(Rule.ASSURANCE, head, DECIDE, open.excluded(false), CONTEXT);
        assertRefused(Rule.CONFLICT, head, DECIDE, open.excluded(true), CONTEXT);
        assertThat(ACCESS.missing(head, DECIDE, open.excluded(false), CONTEXT))
                .containsExactlyInAnyOrder(Mark.FRESH_SIGN_IN, Mark.SECOND_PERSON);
        assertThat(ACCESS.missing(head, DECIDE, open.excluded(true), CONTEXT)).isEmpty();
    }

    @Test
    void a_refusal_names_the_rule_at_which_the_best_grant_failed() {
        Subject open = Subject.of("case", "open").controlledBy("northmere").excluded(false);
        Actor both = actor(assignment(Role.PSD_HEAD), readIn(Role.INVESTIGATOR, Compartment.PSD));
        assertRefused(Rule.COMPARTMENT, holding(Role.PSD_HEAD), READ, open, CONTEXT);
        assertRefused(Rule.MEMBERSHIP, both, READ, open, CONTEXT);
    }
}
