package org.probity.publication.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.probity.publication.run.RunRules.Known;
import org.probity.publication.run.RunStore.Check;
import org.probity.publication.run.RunStore.Found;
import org.probity.publication.run.RunStore.Open;
import org.probity.publication.run.RunStore.Signed;
import org.probity.publication.run.RunView.Row;
import org.probity.report.Release;

class RunRulesTest {

    private static final Instant AT = Instant.parse("2026-03-03T09:30:00Z");

    @Test
    void a_force_without_a_release_waits_for_its_return_or_can_begin() {
        assertThat(RunRules.row(none("oxquill", false)).waits()).containsExactly("The return is not accepted");
        Row ready = RunRules.row(none("oxquill", true));
        assertThat(ready.waits()).containsExactly("Ready to begin");
        assertThat(ready.status()).isEqualTo("Not started");
        assertThat(ready.ref()).isNull();
    }

    @Test
    void a_draft_says_each_thing_that_stops_it() {
        Known draft = new Known(
                "oxquill",
                "Oxquill",
                true,
                release(Release.State.DRAFT),
                true,
                check(List.of("Second jobs: 5 and 6")),
                null);
        assertThat(RunRules.row(draft).waits())
                .containsExactly(
                        "1 difference in the fact check",
                        "The person quoted has not approved the words",
                        "Approval by a lead who wrote none of it");
        assertThat(RunRules.row(draft).isStopped()).isTrue();
    }

    @Test
    void an_approved_release_waits_for_decisions_for_the_second_person_and_for_signatures() {
        Open undecided = new Open("bi-refused", "small", "Refused is 2", null, null, false);
        Open decided = new Open("bi-pending", "small", "Pending is 3", "publish", UUID.randomUUID(), false);
        Open confirmed = new Open("bi-withdrawn", "small", "Withdrawn is 1", "publish", UUID.randomUUID(), true);
        Known approved = known(
                Release.State.APPROVED,
                new Check(40, new Found(List.of(), List.of(undecided, decided, confirmed)), AT),
                new Signed(AT, List.of(UUID.randomUUID())));
        assertThat(RunRules.row(approved).waits())
                .containsExactly(
                        "1 figure needs a decision",
                        "1 figure waits for the second person",
                        "The second signature, for " + org.probity.platform.words.Moments.at(AT));
        assertThat(RunRules.groups(List.of(approved)))
                .singleElement()
                .satisfies(group -> assertThat(group.undecided()).isEqualTo(1))
                .satisfies(group -> assertThat(group.examples()).containsExactly("Oxquill: Refused is 2"));
    }

    @Test
    void what_is_out_waits_for_nothing_and_an_old_difference_does_not_stop_it() {
        Row out = RunRules.row(known(Release.State.PUBLISHED, check(List.of("A difference")), null));
        assertThat(out.waits()).isEmpty();
        assertThat(out.isStopped()).isFalse();
    }

    @Test
    void what_is_stopped_comes_first_and_stages_are_counted() {
        Row out = RunRules.row(known(Release.State.PUBLISHED, null, null));
        Row stopped = RunRules.row(known(Release.State.DRAFT, check(List.of("A difference")), null));
        Row begun = RunRules.row(none("aaa", false));
        assertThat(RunRules.sorted(List.of(out, begun, stopped))).containsExactly(stopped, begun, out);
        assertThat(RunRules.stages(List.of(out, begun, stopped)))
                .extracting(RunView.Stage::status)
                .containsExactly("Not started", "Draft", "Published");
    }

    @Test
    void figures_and_differences_add_up_and_the_oldest_check_gives_the_time() {
        Known one = known(Release.State.DRAFT, new Check(40, new Found(List.of("x"), List.of()), AT), null);
        Known two =
                known(Release.State.DRAFT, new Check(2, new Found(List.of(), List.of()), AT.minusSeconds(3600)), null);
        RunView.Check check = RunRules.check(List.of(one, two, none("aaa", true)));
        assertThat(check.figures()).isEqualTo(42);
        assertThat(check.differences()).isEqualTo(1);
        assertThat(check.at()).isEqualTo(AT.minusSeconds(3600));
        assertThat(check.words()).contains("Fact check of 2 releases: 42 figures compared, 1 difference.");
    }

    private static Known none(String body, boolean accepted) {
        return new Known(body, body, accepted, null, false, null, null);
    }

    private static Known known(Release.State state, @Nullable Check check, @Nullable Signed signed) {
        return new Known("oxquill", "Oxquill", true, release(state), false, check, signed);
    }

    private static Check check(List<String> differences) {
        return new Check(10, new Found(differences, List.of()), AT);
    }

    private static Release release(Release.State state) {
        return new Release(UUID.randomUUID(), "hmic", "PR-1", "a-round", "oxquill", state, 1, null, null);
    }
}
