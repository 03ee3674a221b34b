package org.probity.inspection.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.exchange.SheetWriter;
import org.probity.given.Acts;
import org.probity.inspection.load.DataFile;
import org.probity.platform.files.Upload;
import org.probity.platform.web.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

@ProbityTest
class WavesTest {

    @Autowired
    Acts acts;

    @Autowired
    Waves waves;

    private final Actor analyst = Acts.inspectorate(Role.ANALYST);

    @Test
    void a_wave_is_tried_taken_whole_once_and_then_read_as_estimates() {
        String ref = draft("Very common", "Yes");
        assertThat(acts.as(analyst, () -> waves.trial(analyst, ref)).isWhole()).isTrue();
        assertThat(acts.as(analyst, () -> waves.commit(analyst, ref))).isTrue();
        assertThat(acts.as(analyst, () -> waves.commit(analyst, ref))).isFalse();
        Wave taken = acts.as(analyst, () -> waves.get(analyst, ref));
        assertThat(taken.state()).isEqualTo(Wave.State.ESTIMATE);
        assertThat(taken.questions()).hasSize(2);
        assertThat(taken.questions().getFirst().counted()).containsExactly("Very common", "Fairly common");
        Results results = acts.as(analyst, () -> waves.results(analyst, taken));
        assertThat(results.replies()).isEqualTo(12);
        Results.OfQuestion first = results.all().getFirst();
        assertThat(first.headline().base()).isEqualTo(12);
        assertThat(first.headline().share()).isEqualTo(1);
        assertThat(results.by(Results.Area.FORCE, first.question()))
                .extracting(Results.OfArea::area)
                .containsExactly("northmere");
    }

    @Test
    void a_fault_stops_the_whole_and_the_row_comes_back() {
        String ref = draft("Mabye", "Yes");
        Waves.Trial trial = acts.as(analyst, () -> waves.trial(analyst, ref));
        assertThat(trial.replies().faults()).hasSize(12);
        assertThat(acts.as(analyst, () -> waves.commit(analyst, ref))).isFalse();
        String rejects = new String(acts.as(analyst, () -> waves.rejects(analyst, ref)), StandardCharsets.UTF_8);
        assertThat(rejects).contains("2,\u201cMabye\u201d is not an answer to Q1,1,northmere,Mabye,Yes");
        assertThat(acts.as(analyst, () -> waves.replace(analyst, ref, questions(), replies("Very common", "No"))))
                .isTrue();
        assertThat(acts.as(analyst, () -> waves.commit(analyst, ref))).isTrue();
        assertThat(acts.as(analyst, () -> waves.replace(analyst, ref, questions(), replies("Very common", "No"))))
                .isFalse();
    }

    @Test
    void inspectors_and_leads_read_estimates_and_nobody_else_anything() {
        String ref = draft("Very common", "Yes");
        Actor inspector = Acts.inspectorate(Role.INSPECTOR);
        Actor lead = Acts.inspectorate(Role.INSP_LEAD);
        assertNotFound(inspector, () -> waves.get(inspector, ref));
        Actor other = Acts.inspectorate(Role.ANALYST);
        assertNotFound(other, () -> waves.commit(other, ref));
        acts.as(analyst, () -> waves.commit(analyst, ref));
        assertThat(acts.as(inspector, () -> waves.get(inspector, ref)).ref()).isEqualTo(ref);
        assertThat(acts.as(lead, () -> waves.all(lead))).extracting(Wave::ref).contains(ref);
        for (Actor wrong : List.of(Acts.a(Role.RETURN_LEAD, "northmere"), Acts.a(Role.PSD_HEAD, "northmere"))) {
            assertNotFound(wrong, () -> waves.get(wrong, ref));
            assertThat(acts.as(wrong, () -> waves.all(wrong))).isEmpty();
        }
    }

    private String draft(String first, String second) {
        Wave.Plan plan = new Wave.Plan(
                "Second wave",
                LocalDate.of(2012, 7, 1),
                LocalDate.of(2012, 7, 31),
                "A research company",
                "Telephone interviews",
                "Adults",
                "Age and sex");
        return acts.as(analyst, () -> waves.draft(analyst, null, plan, questions(), replies(first, second)));
    }

    static DataFile questions() {
        return file(
                "questions.csv",
                SheetWriter.csv(
                        QuestionSheet.headings(),
                        List.of(
                                List.of(
                                        "Q1",
                                        "How common is corruption?",
                                        "corruption",
                                        "Very common; Fairly common; Not common",
                                        "Very common; Fairly common",
                                        "think it is fairly or very common"),
                                List.of("Q2", "Do you trust your force?", "", "Yes; No", "Yes", "trust it"))));
    }

    static DataFile replies(String first, String second) {
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < 12; at++) {
            rows.add(List.of("1", "northmere", first, second));
        }
        return file("replies.csv", SheetWriter.csv(List.of("Weight", "Force", "Q1", "Q2"), rows));
    }

    private static DataFile file(String name, byte[] bytes) {
        return switch (DataFile.read(Optional.of(new Upload(name, bytes)), "missing")) {
            case DataFile.Read.Taken taken -> taken.file();
            case DataFile.Read.Refused no -> throw new IllegalStateException(no.words());
        };
    }

    private <T> void assertNotFound(Actor actor, Supplier<T> work) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> acts.as(actor, work));
    }
}
