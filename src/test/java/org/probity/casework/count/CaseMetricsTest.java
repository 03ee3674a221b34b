package org.probity.casework.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.given.GivenCases.alleged;
import static org.probity.given.GivenCases.disclosure;
import static org.probity.given.GivenCases.referral;
import static org.probity.given.GivenCases.socialMedia;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.casework.CaseFile;
import org.probity.casework.CaseView.Allegation;
import org.probity.casework.CaseWork;
import org.probity.casework.NewCase;
import org.probity.figure.Counted;
import org.probity.figure.Counting;
import org.probity.figure.Metric;
import org.probity.figure.Part;
import org.probity.figure.Period;
import org.probity.given.GivenCases;
import org.probity.given.GivenCases.Team;
import org.probity.platform.database.Walls;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each trap of twins.csv for the figures over cases, alone; then Kingsford's shape with all of them. */
@ProbityTest
class CaseMetricsTest {

    static final LocalDate FROM = LocalDate.of(2011, 9, 1);
    static final LocalDate TO = LocalDate.of(2012, 5, 31);
    static final LocalDate AS_AT = LocalDate.of(2012, 7, 31);
    static final Instant KNOWN_AT = Instant.parse("2012-08-31T22:59:59Z");
    static final LocalDate INSIDE = LocalDate.of(2012, 1, 16);

    @Autowired
    GivenCases given;

    @Autowired
    CaseWork work;

    @Autowired
    List<Metric> metrics;

    @Autowired
    Walls walls;

    @Autowired
    @Qualifier("counter")
    JdbcClient counter;

    @Test
    void both_ends_of_the_period_belong_to_it() {
        Team team = given.team(GivenCases.force());
        given.disclosure(team, FROM.minusDays(1));
        given.disclosure(team, FROM);
        given.disclosure(team, TO);
        given.disclosure(team, TO.plusDays(1));
        assertThat(investigations(team)).isEqualTo(2);
    }

    @Test
    void an_open_period_runs_to_the_stated_day() {
        Team team = given.team(GivenCases.force());
        given.disclosure(team, AS_AT);
        given.disclosure(team, AS_AT.plusDays(1));
        Counting since = new Counting(team.body(), Period.since(FROM), AS_AT, KNOWN_AT);
        assertThat(count("media-disclosure-investigations", since).value()).isEqualByComparingTo("1");
    }

    @Test
    void what_was_recorded_after_the_known_instant_is_not_known() {
        Team team = given.team(GivenCases.force());
        LocalDate september = LocalDate.of(2012, 9, 3);
        given.recorded(team, september, disclosure(team.body(), INSIDE));
        assertThat(investigations(team)).isZero();
        Counting later = counting(team).knownAt(Instant.parse("2012-09-30T00:00:00Z"));
        assertThat(count("media-disclosure-investigations", later).value()).isEqualByComparingTo("1");
    }

    @Test
    void an_allegation_recorded_late_makes_no_media_case_of_another() {
        Team team = given.team(GivenCases.force());
        String reference = given.recorded(team, INSIDE, toOthers(team.body()));
        given.allege(team, LocalDate.of(2012, 9, 3), reference, Allegation.Kind.DISCLOSURE_MEDIA);
        assertThat(investigations(team)).isZero();
    }

    @Test
    void a_disclosure_to_others_and_one_assessed_and_not_opened_are_none() {
        Team team = given.team(GivenCases.force());
        given.recorded(team, INSIDE, toOthers(team.body()));
        String assessed = given.recorded(
                team,
                INSIDE,
                NewCase.of(team.body(), CaseFile.Kind.DISCLOSURE, "Told of a leak", INSIDE)
                        .alleging(alleged(Allegation.Kind.DISCLOSURE_MEDIA)));
        given.notOpen(team, INSIDE.plusDays(5), assessed);
        assertThat(investigations(team)).isZero();
    }

    @Test
    void one_investigation_counts_once_however_many_allegations() {
        Team team = given.team(GivenCases.force());
        String reference = given.disclosure(team, INSIDE);
        for (int i = 0; i < 6; i++) {
            given.allege(team, INSIDE.plusDays(i), reference, Allegation.Kind.DISCLOSURE_MEDIA);
        }
        given.allege(team, INSIDE, reference, Allegation.Kind.DISCLOSURE_CRIME_GROUP);
        assertThat(investigations(team)).isEqualTo(1);
        assertThat(value(team, "media-disclosure-allegations")).isEqualTo(7);
    }

    @Test
    void a_reopened_one_counts_once_and_as_ongoing() {
        Team team = given.team(GivenCases.force());
        String reference = given.disclosure(team, INSIDE);
        given.close(team, INSIDE.plusDays(10), reference);
        assertThat(value(team, "media-disclosure-ongoing")).isZero();
        given.reopen(team, INSIDE.plusDays(20), reference);
        assertThat(investigations(team)).isEqualTo(1);
        assertThat(value(team, "media-disclosure-ongoing")).isEqualTo(1);
        assertThat(parts(team, "media-disclosure-ongoing"))
                .extracting(Part::state)
                .containsExactly("Reopened");
    }

    @Test
    void one_closed_after_the_stated_day_was_ongoing_on_it() {
        Team team = given.team(GivenCases.force());
        String onTheDay = given.disclosure(team, INSIDE);
        given.close(team, AS_AT, onTheDay);
        String after = given.disclosure(team, INSIDE);
        given.close(team, AS_AT.plusDays(1), after);
        assertThat(parts(team, "media-disclosure-ongoing"))
                .extracting(Part::reference)
                .containsExactly(after);
    }

    @Test
    void a_corrected_opening_date_moves_it_in_or_out_once_it_is_known() {
        Team team = given.team(GivenCases.force());
        String in = given.disclosure(team, LocalDate.of(2012, 6, 4));
        given.correctOpening(team, LocalDate.of(2012, 6, 20), in, LocalDate.of(2012, 5, 30));
        String out = given.disclosure(team, LocalDate.of(2011, 9, 2));
        given.correctOpening(team, LocalDate.of(2012, 6, 20), out, LocalDate.of(2011, 8, 30));
        String late = given.disclosure(team, INSIDE);
        given.correctOpening(team, LocalDate.of(2012, 9, 3), late, LocalDate.of(2011, 8, 30));
        assertThat(parts(team, "media-disclosure-investigations"))
                .extracting(Part::reference)
                .containsExactlyInAnyOrder(in, late);
    }

    @Test
    void a_duplicate_counts_neither_itself_nor_its_allegations() {
        Team team = given.team(GivenCases.force());
        String goesOn = given.disclosure(team, INSIDE);
        String duplicate = given.disclosure(team, INSIDE.plusDays(1));
        given.allege(team, INSIDE.plusDays(1), duplicate, Allegation.Kind.DISCLOSURE_MEDIA);
        given.merge(team, INSIDE.plusDays(9), duplicate, goesOn);
        assertThat(investigations(team)).isEqualTo(1);
        assertThat(value(team, "media-disclosure-allegations")).isEqualTo(1);
        assertThat(value(team, "media-disclosure-ongoing")).isEqualTo(1);
    }

    @Test
    void the_partner_forces_cases_are_its_own() {
        Team own = given.team(GivenCases.force());
        Team partner = given.team(GivenCases.force());
        given.disclosure(partner, INSIDE);
        assertThat(investigations(own)).isZero();
        assertThat(investigations(partner)).isEqualTo(1);
    }

    @Test
    void cases_referred_by_the_inspectorate_are_neither_profiles_nor_instances_nor_cases_of_the_forces_own() {
        Team team = given.team(GivenCases.force());
        String referred = given.recorded(team, INSIDE, socialMedia(team.body(), INSIDE, referral(INSIDE)));
        for (int i = 0; i < 3; i++) {
            given.at(
                    INSIDE,
                    team.investigator(),
                    () -> work.instance(team.investigator(), referred, "offensive-language", null, "A post"));
        }
        given.at(INSIDE, team.investigator(), () -> work.profile(team.investigator(), referred, "Platform A", "One"));
        given.recorded(team, INSIDE, socialMedia(team.body(), INSIDE, null).opened(INSIDE));
        assertThat(value(team, "social-media-cases-referred")).isEqualTo(1);
        assertThat(value(team, "social-media-cases")).isEqualTo(1);
    }

    @Test
    void a_referred_case_closed_and_reopened_counts_once_and_a_duplicate_of_it_not() {
        Team team = given.team(GivenCases.force());
        String first = given.recorded(
                team, INSIDE, socialMedia(team.body(), INSIDE, referral(INSIDE)).opened(INSIDE));
        given.closeAs(team, INSIDE.plusDays(3), first, "advice");
        given.reopen(team, INSIDE.plusDays(30), first);
        String duplicate = given.recorded(team, INSIDE, socialMedia(team.body(), INSIDE, referral(INSIDE)));
        given.merge(team, INSIDE.plusDays(40), duplicate, first);
        assertThat(value(team, "social-media-cases-referred")).isEqualTo(1);
    }

    @Test
    void kingsfords_figures_come_out_of_records_with_every_trap() {
        Team team = given.team(GivenCases.force());
        String many = given.disclosure(team, FROM);
        for (int i = 0; i < 6; i++) {
            given.allege(team, FROM, many, Allegation.Kind.DISCLOSURE_MEDIA);
        }
        given.close(team, INSIDE, many);
        given.reopen(team, INSIDE.plusDays(30), many);
        String lastDay = given.disclosure(team, TO);
        given.close(team, AS_AT.plusDays(9), lastDay);
        String correctedIn = given.disclosure(team, LocalDate.of(2012, 6, 4));
        given.correctOpening(team, LocalDate.of(2012, 6, 20), correctedIn, LocalDate.of(2012, 5, 20));
        given.close(team, LocalDate.of(2012, 7, 2), correctedIn);
        String correctedOut = given.disclosure(team, LocalDate.of(2011, 9, 3));
        given.correctOpening(team, LocalDate.of(2011, 10, 3), correctedOut, LocalDate.of(2011, 8, 29));
        given.disclosure(team, FROM.minusDays(20));
        given.disclosure(team, TO.plusDays(1));
        given.disclosure(team, TO.plusDays(20));
        given.recorded(team, LocalDate.of(2012, 9, 5), disclosure(team.body(), INSIDE));
        String duplicate = given.disclosure(team, INSIDE);
        given.allege(team, INSIDE, duplicate, Allegation.Kind.DISCLOSURE_MEDIA);
        given.merge(team, INSIDE.plusDays(2), duplicate, many);
        given.recorded(team, INSIDE, toOthers(team.body()));
        assertThat(investigations(team)).isEqualTo(3);
        assertThat(value(team, "media-disclosure-allegations")).isEqualTo(9);
        assertThat(value(team, "media-disclosure-ongoing")).isEqualTo(2);
    }

    private static NewCase toOthers(String body) {
        return NewCase.of(body, CaseFile.Kind.DISCLOSURE, "Told a friend", INSIDE)
                .opened(INSIDE)
                .alleging(alleged(Allegation.Kind.DISCLOSURE_FRIENDS_FAMILY));
    }

    private int investigations(Team team) {
        return value(team, "media-disclosure-investigations");
    }

    private int value(Team team, String metric) {
        return count(metric, counting(team)).value().intValueExact();
    }

    private List<Part> parts(Team team, String metric) {
        return count(metric, counting(team)).parts();
    }

    private static Counting counting(Team team) {
        return new Counting(team.body(), Period.between(FROM, TO), AS_AT, KNOWN_AT);
    }

    private Counted count(String id, Counting what) {
        Metric metric =
                metrics.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return walls.asCounter(what.body(), () -> metric.count(counter, what));
    }
}
