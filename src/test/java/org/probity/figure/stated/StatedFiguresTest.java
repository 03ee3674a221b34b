package org.probity.figure.stated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.figure.Absence;
import org.probity.figure.Figure;
import org.probity.figure.Figures;
import org.probity.figure.Period;
import org.probity.figure.Provenance;
import org.probity.given.Acts;
import org.probity.platform.web.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

@ProbityTest
class StatedFiguresTest {

    private static final Period SINCE = Period.since(LocalDate.of(2011, 9, 1));
    private static final UUID ROUND = UUID.randomUUID();

    @Autowired
    Acts acts;

    @Autowired
    Figures figures;

    @Autowired
    SuppliedFigures supplied;

    @Autowired
    ResearchedFigures researched;

    private final Actor analyst = Acts.inspectorate(Role.ANALYST);
    private final Actor lead = Acts.inspectorate(Role.INSP_LEAD);
    private String body;
    private Actor returnLead;
    private Actor signatory;

    @BeforeEach
    void a_body_of_our_own() {
        body = "stated-" + UUID.randomUUID();
        returnLead = Acts.a(Role.RETURN_LEAD, body);
        signatory = Acts.a(Role.SIGNATORY, body);
    }

    @Test
    void a_supplied_figure_is_signed_by_a_chief_officer_who_did_not_enter_it_and_is_then_closed() {
        UUID id = acts.as(returnLead, () -> supplied.supply(returnLead, value("bi-applications", "64")));
        assertNotFound(returnLead, () -> supplied.sign(returnLead, id));
        Figure signed = acts.as(signatory, () -> supplied.sign(signatory, id));
        assertThat(signed.state()).isEqualTo(Figure.State.SIGNED);
        assertThat(signed.provenance()).isEqualTo(Provenance.SUPPLIED);
        assertNotFound(returnLead, () -> supplied.revise(returnLead, id, 1, value("bi-applications", "65")));

        UUID later = acts.as(returnLead, () -> supplied.newVersion(returnLead, id, value("bi-applications", "65")));
        assertThat(acts.as(returnLead, () -> figures.find(returnLead, id))
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("64");
        assertThat(acts.as(returnLead, () -> figures.find(returnLead, later))
                        .orElseThrow()
                        .state())
                .isEqualTo(Figure.State.DRAFT);
    }

    @Test
    void a_draft_that_changed_meanwhile_is_not_overwritten() {
        UUID id = acts.as(returnLead, () -> supplied.supply(returnLead, value("bi-applications", "64")));
        assertThat(acts.as(returnLead, () -> supplied.revise(returnLead, id, 1, value("bi-applications", "65"))))
                .isTrue();
        assertThat(acts.as(returnLead, () -> supplied.revise(returnLead, id, 1, value("bi-applications", "66"))))
                .isFalse();
        assertThat(acts.as(returnLead, () -> figures.find(returnLead, id))
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("65");
    }

    @Test
    void zero_not_held_and_not_supplied_are_three_things() {
        Figure zero = entered(value("bi-refused", "0"));
        Figure notHeld = entered(Stated.absent(body, "bi-refused", Absence.NOT_HELD, SINCE, "Return lead"));
        Figure notSupplied = entered(Stated.absent(body, "bi-refused", Absence.NOT_SUPPLIED, SINCE, "Return lead"));
        assertThat(zero.isZero()).isTrue();
        assertThat(zero.absence()).isNull();
        assertThat(notHeld.value()).isNull();
        assertThat(notHeld.absence()).isEqualTo(Absence.NOT_HELD);
        assertThat(notSupplied.value()).isNull();
        assertThat(notSupplied.absence()).isEqualTo(Absence.NOT_SUPPLIED);
    }

    @Test
    void a_value_of_the_wrong_shape_is_refused() {
        for (String wrong : List.of("-1", "1.5")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            acts.as(returnLead, () -> supplied.supply(returnLead, value("bi-refused", wrong))));
        }
    }

    @Test
    void a_transcribed_figure_keeps_the_documents_provenance_wording_and_citation() {
        Stated stated = Stated.value(
                        "norfolk",
                        "social-media-cases-referred",
                        BigDecimal.ONE,
                        Period.always(),
                        "HMIC release for Norfolk, 2012")
                .worded("potentially inappropriate")
                .madeFor(ROUND);
        UUID id = acts.as(analyst, () -> researched.transcribe(analyst, Provenance.RESEARCHED, stated));
        assertNotFound(analyst, () -> researched.approve(analyst, id));
        assertThat(acts.as(lead, () -> researched.approvedFor(ROUND, "norfolk")))
                .isEmpty();
        acts.as(lead, () -> researched.approve(lead, id));
        Figure figure =
                acts.as(lead, () -> researched.approvedFor(ROUND, "norfolk")).getFirst();
        assertThat(figure.provenance()).isEqualTo(Provenance.RESEARCHED);
        assertThat(figure.wording()).isEqualTo("potentially inappropriate");
        assertThat(figure.source()).isEqualTo("HMIC release for Norfolk, 2012");
        assertThat(figure.asAt()).isNull();
        assertThat(figure.state()).isEqualTo(Figure.State.APPROVED);
    }

    @Test
    void what_a_document_says_is_never_counted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> acts.as(
                        analyst,
                        () -> researched.transcribe(analyst, Provenance.COUNTED, value("bi-applications", "64"))));
    }

    @Test
    void a_force_sees_what_research_found_of_it_only_when_it_is_approved_and_shared() {
        UUID shared = research(value("social-media-cases-referred", "5").sharedWithForce());
        UUID kept = research(value("social-media-cases-referred", "5"));
        assertThat(acts.as(returnLead, () -> figures.find(returnLead, shared))).isEmpty();
        acts.as(lead, () -> researched.approve(lead, shared));
        acts.as(lead, () -> researched.approve(lead, kept));
        assertThat(acts.as(returnLead, () -> figures.find(returnLead, shared))).isPresent();
        assertThat(acts.as(returnLead, () -> figures.find(returnLead, kept))).isEmpty();
        Actor stranger = Acts.a(Role.RETURN_LEAD, "stranger-" + UUID.randomUUID());
        assertThat(acts.as(stranger, () -> figures.find(stranger, shared))).isEmpty();
    }

    private UUID research(Stated stated) {
        return acts.as(analyst, () -> researched.research(analyst, stated));
    }

    private Figure entered(Stated stated) {
        UUID id = acts.as(returnLead, () -> supplied.supply(returnLead, stated));
        return acts.as(returnLead, () -> figures.find(returnLead, id)).orElseThrow();
    }

    private Stated value(String metric, String value) {
        return Stated.value(body, metric, new BigDecimal(value), SINCE, "Human resources system");
    }

    private <T> void assertNotFound(Actor actor, Supplier<T> work) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> acts.as(actor, work));
    }
}
