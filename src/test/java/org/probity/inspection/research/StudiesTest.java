package org.probity.inspection.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Compartment;
import org.probity.access.Role;
import org.probity.exchange.SheetWriter;
import org.probity.figure.Figure;
import org.probity.figure.stated.ResearchedFigures;
import org.probity.given.Acts;
import org.probity.given.GivenInspection;
import org.probity.inspection.load.DataFile;
import org.probity.inspection.referral.Referral;
import org.probity.inspection.referral.Referrals;
import org.probity.inspection.round.Round;
import org.probity.platform.files.Upload;
import org.probity.platform.web.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

@ProbityTest
class StudiesTest {

    @Autowired
    Acts acts;

    @Autowired
    GivenInspection given;

    @Autowired
    Studies studies;

    @Autowired
    StudyUse use;

    @Autowired
    Referrals referrals;

    @Autowired
    ResearchedFigures researched;

    private Actor analyst;
    private Round round;

    @BeforeEach
    void a_round() {
        analyst = given.analyst;
        round = given.openRound(new String[] {"northmere", "kingsford"}, "social-media-cases-referred");
    }

    @Test
    void a_study_is_taken_its_cases_go_to_the_force_and_its_counts_become_figures() {
        String ref =
                draft(row("northmere", "P1", "I1", "C1"), row("northmere", "P1", "I2", "C1"), row("kingsford", "P2"));
        assertThat(acts.as(analyst, () -> studies.trial(analyst, ref)).isWhole())
                .isTrue();
        assertThat(acts.as(analyst, () -> studies.commit(analyst, ref))).isTrue();
        assertThat(acts.as(analyst, () -> studies.commit(analyst, ref))).isFalse();
        assertThat(acts.as(analyst, () -> use.prepare(analyst, ref))).isEqualTo(1);
        assertThat(acts.as(analyst, () -> use.prepare(analyst, ref))).isZero();

        Study study = acts.as(analyst, () -> studies.get(analyst, ref));
        String referral = acts.as(analyst, () -> studies.referrals(study)).get("C1");
        Referral prepared = acts.as(analyst, () -> referrals.get(analyst, referral));
        assertThat(prepared.matter().profiles()).isEqualTo(1);
        assertThat(prepared.matter().instances()).isEqualTo(2);
        assertThat(acts.as(analyst, () -> use.enterFigures(analyst, ref)))
                .extracting(StudyUse.Entered::words)
                .containsExactly("1 case not sent to the force yet: no figure entered", "3 figures entered");

        acts.as(given.lead, () -> referrals.send(given.lead, referral));
        Actor head = Acts.a(Role.PSD_HEAD, "northmere", Compartment.PSD);
        acts.as(head, () -> referrals.answer(head, referral, "advice", "The officer was advised"));
        acts.as(analyst, () -> use.enterFigures(analyst, ref));
        assertThat(figures("northmere"))
                .extracting(figure -> figure.metric() + " " + figure.value().intValue() + " " + figure.wording())
                .containsExactlyInAnyOrder(
                        "social-profiles-examined 1 null",
                        "social-media-cases-referred 1 potentially inappropriate",
                        "social-instances-referred 2 potentially inappropriate");
        assertThat(figures("kingsford"))
                .extracting(figure -> figure.value().intValue())
                .containsExactlyInAnyOrder(1, 0, 0);
        assertThat(acts.as(analyst, () -> use.enterFigures(analyst, ref)))
                .extracting(StudyUse.Entered::done)
                .containsExactly(false, false);
        assertThat(acts.as(analyst, () -> referrals.get(analyst, referral)).outcome())
                .isEqualTo("advice");
    }

    private List<Figure> figures(String body) {
        return acts.as(analyst, () -> researched.foundFor(analyst, round.id(), body)).stream()
                .map(kept -> kept.figure())
                .toList();
    }

    @Test
    void a_fault_stops_the_whole_and_only_the_inspectorate_knows_of_a_study() {
        String ref = draft(row("northmere", "P1", "I1", "C1"), row("nowhere", "P2"));
        assertThat(acts.as(analyst, () -> studies.commit(analyst, ref))).isFalse();
        String rejects = new String(
                acts.as(analyst, () -> studies.rejects(analyst, ref)), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(rejects).contains("3,\u201cnowhere\u201d is not the name of a force,nowhere,Twitter,P2");
        assertThat(acts.as(analyst, () -> studies.replace(analyst, ref, file(row("northmere", "P1", "I1", "C1")))))
                .isTrue();
        assertThat(acts.as(analyst, () -> studies.commit(analyst, ref))).isTrue();
        Actor lead = given.lead;
        assertThat(acts.as(lead, () -> studies.all(lead)))
                .extracting(Study::ref)
                .contains(ref);
        for (Actor wrong : List.of(
                Acts.a(Role.PSD_HEAD, "northmere", Compartment.PSD),
                Acts.a(Role.RETURN_LEAD, "northmere"),
                Acts.inspectorate(Role.INSPECTOR))) {
            assertNotFound(wrong, () -> studies.get(wrong, ref));
            assertThat(acts.as(wrong, () -> studies.all(wrong))).isEmpty();
        }
        assertNotFound(lead, () -> use.prepare(lead, ref));
    }

    private static List<String> row(String force, String profile, String... found) {
        return found.length == 0
                ? List.of(force, "Twitter", profile, "", "", "", "", "")
                : List.of(
                        force,
                        "Twitter",
                        profile,
                        found[0],
                        found[1],
                        "Offensive language",
                        "2012-07-14",
                        "A crude word");
    }

    @SafeVarargs
    private String draft(List<String>... rows) {
        Study.Plan plan = new Study.Plan(
                "Study of 2012 " + UUID.randomUUID(),
                "A research company",
                "Open profiles, searched by hand",
                "Authorised by the lead inspector",
                "potentially inappropriate",
                LocalDate.of(2012, 6, 1),
                LocalDate.of(2012, 7, 31));
        return acts.as(analyst, () -> studies.draft(analyst, round.id(), plan, file(rows)));
    }

    @SafeVarargs
    private static DataFile file(List<String>... rows) {
        byte[] bytes = SheetWriter.xlsx("Study", StudySheet.headings(), List.of(rows));
        return switch (DataFile.read(Optional.of(new Upload("study.xlsx", bytes)), "missing")) {
            case DataFile.Read.Taken taken -> taken.file();
            case DataFile.Read.Refused no -> throw new IllegalStateException(no.words());
        };
    }

    private <T> void assertNotFound(Actor actor, Supplier<T> work) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> acts.as(actor, work));
    }
}
