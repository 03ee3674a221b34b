package org.probity.inspection.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.given.Acts;
import org.probity.given.GivenInspection;
import org.probity.given.GivenSigned;
import org.probity.inspection.answer.ClaimedAnswer.Standing;
import org.probity.inspection.finding.Evidence;
import org.probity.inspection.finding.Evidence.Noted;
import org.probity.inspection.finding.Fieldwork;
import org.probity.inspection.round.Round;
import org.probity.platform.web.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

/** Claimed, evidenced, verified: of one force and over all. */
@ProbityTest
class ClaimsTest {

    private static final String CLAIMED = "VAL-01";
    private static final String EVIDENCED = "VAL-02";

    @Autowired
    Acts acts;

    @Autowired
    GivenInspection given;

    @Autowired
    GivenSigned signed;

    @Autowired
    Claims claims;

    @Autowired
    Fieldwork fieldwork;

    private String body;
    private Round round;
    private Actor inspector;

    @BeforeEach
    void a_signed_check_with_a_claim_and_an_evidenced_answer() {
        body = "claims-" + UUID.randomUUID();
        round = given.openRound(new String[] {body, "northmere"}, "bi-applications");
        inspector = given.inspectorOf(round, body);
        signed.check(body, round.key(), 1, CLAIMED, EVIDENCED);
    }

    @Test
    void an_answer_is_claimed_then_evidenced_then_verified_on_evidence_that_was_looked_at() {
        assertThat(standing(CLAIMED)).isEqualTo(Standing.CLAIMED);
        assertThat(standing(EVIDENCED)).isEqualTo(Standing.EVIDENCED);
        assertThat(look(CLAIMED, true, List.of())).isEqualTo(Claims.Looked.NO_EVIDENCE);
        assertThat(look(CLAIMED, true, List.of(UUID.randomUUID()))).isEqualTo(Claims.Looked.NO_EVIDENCE);
        UUID note = note(round);
        assertThat(look(CLAIMED, true, List.of(note))).isEqualTo(Claims.Looked.DONE);
        assertThat(look(EVIDENCED, false, List.of())).isEqualTo(Claims.Looked.DONE);
        assertThat(standing(CLAIMED)).isEqualTo(Standing.VERIFIED);
        assertThat(standing(EVIDENCED)).isEqualTo(Standing.NOT_VERIFIED);

        assertThat(look(CLAIMED, false, List.of())).isEqualTo(Claims.Looked.DONE);
        assertThat(standing(CLAIMED)).isEqualTo(Standing.NOT_VERIFIED);
        assertThat(acts.as(inspector, () -> claims.looks(claims.one(inspector, round, body, CLAIMED))))
                .extracting(ClaimedAnswer.Look::verified)
                .containsExactly(false, true);
        Actor returnLead = Acts.a(Role.RETURN_LEAD, body);
        assertThat(acts.as(returnLead, () -> claims.of(returnLead, round, body)))
                .extracting(ClaimedAnswer::standing)
                .containsOnly(Standing.NOT_VERIFIED);
    }

    @Test
    void what_was_attached_is_evidence_too_and_what_was_taken_off_is_none() {
        assertThat(standing(CLAIMED)).isEqualTo(Standing.CLAIMED);
        signed.attached(body, round.key(), 2, CLAIMED, "Media policy of June", "Media policy of May");
        assertThat(standing(CLAIMED)).isEqualTo(Standing.EVIDENCED);
        assertThat(claim(CLAIMED).evidence()).isEqualTo("Media policy of June");
    }

    private ClaimedAnswer claim(String question) {
        return acts.as(inspector, () -> claims.one(inspector, round, body, question));
    }

    @Test
    void a_check_that_is_signed_anew_is_looked_at_anew() {
        look(CLAIMED, true, List.of(note(round)));
        signed.check(body, round.key(), 2, CLAIMED, EVIDENCED);
        assertThat(standing(CLAIMED)).isEqualTo(Standing.CLAIMED);
    }

    @Test
    void variance_counts_each_force_once_a_question() {
        look(CLAIMED, true, List.of(note(round)));
        List<ClaimedAnswer> all = acts.as(given.lead, () -> claims.all(given.lead, round));
        VarianceRules.Row row = VarianceRules.row(CLAIMED, all, 2);
        assertThat(row.signed()).isEqualTo(1);
        assertThat(row.of(Standing.VERIFIED)).isEqualTo(1);
        assertThat(row.notAnswered()).isEqualTo(1);
        assertThat(VarianceRules.row(EVIDENCED, all, 2).of(Standing.EVIDENCED)).isEqualTo(1);
    }

    @Test
    void each_force_stands_beside_the_others_with_the_fieldwork_that_tested_it() {
        look(CLAIMED, true, List.of(note(round)));
        List<ClaimedAnswer> all = acts.as(given.lead, () -> claims.all(given.lead, round));
        List<VarianceRules.OfForce> rows = VarianceRules.byForce(List.of("nobody", body), all);
        assertThat(rows.getFirst().signed()).isZero();
        assertThat(rows.getFirst().held()).isNull();
        assertThat(rows.getLast().of(Standing.VERIFIED)).isEqualTo(1);
        assertThat(rows.getLast().of(Standing.EVIDENCED))
                .isEqualTo(rows.getLast().signed() - 1);
        assertThat(rows.getLast().held()).isEqualTo(100);
        List<String> bodies = List.of(body, "nobody");
        assertThat(acts.as(given.lead, () -> fieldwork.counts(given.lead, round.id(), bodies)))
                .containsEntry(body, Map.of(Evidence.Kind.DOCUMENT, 1))
                .containsEntry("nobody", Map.of());
        assertThat(acts.as(inspector, () -> fieldwork.counts(inspector, round.id(), bodies)))
                .containsOnlyKeys(body);
        Actor analyst = Acts.inspectorate(Role.ANALYST);
        assertThat(acts.as(analyst, () -> fieldwork.counts(analyst, round.id(), bodies)))
                .isEmpty();
    }

    @Test
    void a_draft_check_another_force_and_an_inspector_without_a_place_see_nothing() {
        String other = "claims-" + UUID.randomUUID();
        Round later = given.openRound(new String[] {other}, "bi-applications");
        signed.draft(other, later.key(), CLAIMED);
        assertThat(acts.as(given.lead, () -> claims.of(given.lead, later, other)))
                .isEmpty();
        Actor noPlace = Acts.inspectorate(Role.INSPECTOR);
        assertThat(acts.as(noPlace, () -> claims.of(noPlace, round, body))).isEmpty();
        Actor elsewhere = Acts.a(Role.RETURN_LEAD, "northmere");
        assertThat(acts.as(elsewhere, () -> claims.of(elsewhere, round, body))).isEmpty();
        ClaimedAnswer seen = acts.as(given.lead, () -> claims.one(given.lead, round, body, CLAIMED));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        acts.as(given.lead, () -> claims.look(given.lead, round, seen, false, "Words", List.of())));
    }

    @Test
    void evidence_of_an_earlier_round_is_used_again_with_a_reason() {
        UUID note = note(round);
        Round later = given.openRound(new String[] {body}, "bi-applications");
        Actor again = given.inspectorOf(later, body);
        assertThat(acts.as(again, () -> fieldwork.of(again, later.id(), body))).isEmpty();
        assertThat(acts.as(again, () -> fieldwork.earlier(again, later.id(), body)))
                .extracting(Evidence::id)
                .containsExactly(note);
        acts.as(again, () -> fieldwork.use(again, later.id(), body, note, "The same register is in use"));
        assertThat(acts.as(again, () -> fieldwork.of(again, later.id(), body)))
                .singleElement()
                .satisfies(used -> {
                    assertThat(used.round()).isEqualTo(round.id());
                    assertThat(used.noted().place()).isEqualTo("Headquarters");
                    assertThat(used.noted().question()).isEqualTo(CLAIMED);
                });
        assertThat(acts.as(again, () -> fieldwork.earlier(again, later.id(), body)))
                .isEmpty();
        Actor noPlace = Acts.inspectorate(Role.INSPECTOR);
        assertThat(acts.as(noPlace, () -> fieldwork.earlier(noPlace, later.id(), body)))
                .isEmpty();
    }

    private Standing standing(String question) {
        return acts.as(inspector, () -> claims.one(inspector, round, body, question))
                .standing();
    }

    private Claims.Looked look(String question, boolean verified, List<UUID> notes) {
        return acts.as(
                inspector,
                () -> claims.look(
                        inspector,
                        round,
                        claims.one(inspector, round, body, question),
                        verified,
                        "What it showed",
                        notes));
    }

    private UUID note(Round in) {
        Noted noted = new Noted(
                Evidence.Kind.DOCUMENT,
                LocalDate.of(2012, 7, 9),
                "Register",
                "Seen and complete",
                "Headquarters",
                "governance",
                CLAIMED);
        return acts.as(inspector, () -> fieldwork.note(inspector, in.id(), body, noted));
    }
}
