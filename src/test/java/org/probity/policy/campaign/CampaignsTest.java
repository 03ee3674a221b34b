package org.probity.policy.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.given.Given;
import org.probity.given.GivenCampaigns;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.policy.campaign.CampaignOutcome.Done;
import org.probity.policy.campaign.CampaignOutcome.MovedOn;
import org.probity.policy.campaign.CampaignOutcome.Wrong;
import org.probity.policy.reading.Acknowledgements;
import org.probity.policy.reading.Owed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProbityTest
class CampaignsTest {

    private static final String FORCE = "penmarsh";

    @Autowired
    Given given;

    @Autowired
    GivenCampaigns campaign;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Sending sending;

    @Autowired
    Reaching reaching;

    @Autowired
    Acknowledgements receipts;

    @Autowired
    Joiners joiners;

    @Autowired
    Now now;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    private UUID owner() {
        return given.person(FORCE, Role.POLICY_OWNER);
    }

    private LocalDate due() {
        return now.today().plusDays(14);
    }

    @Test
    void a_draft_reaches_nobody_and_sending_asks_those_of_the_unit_who_serve_today() {
        UUID owner = owner();
        UUID unit = campaign.unitOf(FORCE, "Roads " + UUID.randomUUID(), 12);
        UUID reader = campaign.peopleOf(unit).getFirst();
        UUID other = given.person(FORCE);
        String key = campaign.drafted(owner, due(), unit);
        assertThat(waiting(reader)).isEmpty();
        assertThat(does(owner, actor -> sending.send(actor, key))).isEqualTo(new Done(key, 12));
        assertThat(waiting(reader)).extracting(Owed::title).containsExactly("Decline and say so");
        assertThat(waiting(other)).extracting(Owed::title).doesNotContain("Decline and say so");
        assertThat(does(owner, actor -> sending.send(actor, key))).isInstanceOf(MovedOn.class);
        assertThat(does(owner, actor -> campaigns.addMessage(actor, key, "Late", "Late")))
                .isInstanceOf(MovedOn.class);
    }

    @Test
    void whoever_confirms_owes_nothing_more_and_confirming_again_changes_nothing() {
        UUID owner = owner();
        UUID unit = campaign.unitOf(FORCE, "Dogs " + UUID.randomUUID(), 10);
        UUID reader = campaign.peopleOf(unit).getFirst();
        String key = campaign.send(owner, campaign.drafted(owner, due(), unit));
        UUID subject = waiting(reader).getFirst().subject();
        UUID stranger = given.person(FORCE);
        assertThatThrownBy(() -> given.does(stranger, actor -> receipts.confirm(actor, subject)))
                .isInstanceOf(NotFound.class);
        given.does(reader, actor -> receipts.confirm(actor, subject));
        given.does(reader, actor -> receipts.confirm(actor, subject));
        assertThat(waiting(reader)).isEmpty();
        Reach reach = reach(owner, key);
        assertThat(reach.people()).isEqualTo(10);
        assertThat(reach.confirmed()).isEqualTo(1);
        assertThat(reach.days().getLast().confirmed()).isEqualTo(1);
        assertThat(events(reader)).isEqualTo(1);
    }

    @Test
    void those_who_owe_are_named_by_unit_and_reminded_once_a_day() {
        UUID owner = owner();
        UUID unit = campaign.unitOf(FORCE, "Custody " + UUID.randomUUID(), 11);
        List<UUID> people = campaign.peopleOf(unit);
        String key = campaign.send(owner, campaign.drafted(owner, due(), unit));
        UUID subject = waiting(people.getFirst()).getFirst().subject();
        given.does(people.getFirst(), actor -> receipts.confirm(actor, subject));
        List<Owing> owing = given.as(owner, actor -> reaching.owing(actor, campaigns.read(actor, key), unit, 0, 50));
        assertThat(owing)
                .extracting(Owing::person)
                .containsExactlyInAnyOrderElementsOf(people.subList(1, people.size()));
        assertThat(does(owner, actor -> sending.remind(actor, key, unit))).isEqualTo(new Done(key, 10));
        assertThat(does(owner, actor -> sending.remind(actor, key, unit))).isEqualTo(new Done(key, 0));
        List<Owing> first = given.as(owner, actor -> reaching.owing(actor, campaigns.read(actor, key), null, 0, 3));
        assertThat(first)
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.remindedOn()).isEqualTo(now.today()));
    }

    @Test
    void whoever_joins_the_unit_is_added_the_next_day_with_28_days_and_nobody_after_closing() {
        UUID owner = owner();
        UUID unit = campaign.unitOf(FORCE, "Marine " + UUID.randomUUID(), 10);
        String key = campaign.send(owner, campaign.drafted(owner, due(), unit));
        UUID joiner = movedTo(unit);
        joiners.run(FORCE + " " + key);
        assertThat(waiting(joiner))
                .singleElement()
                .satisfies(
                        owed -> assertThat(owed.dueOn()).isEqualTo(now.today().plusDays(28)));
        assertThat(does(owner, actor -> sending.close(actor, key))).isEqualTo(new Done(key, 0));
        assertThat(waiting(joiner)).isEmpty();
        UUID late = movedTo(unit);
        joiners.run(FORCE + " " + key);
        assertThat(waiting(late)).isEmpty();
    }

    @Test
    void an_empty_or_overdue_draft_is_not_sent_and_nobody_else_finds_it() {
        UUID owner = owner();
        String key =
                given.as(owner, actor -> GivenCampaigns.done(campaigns.begin(actor, Plan.toAllStaff("Empty", due()))));
        assertThat(does(owner, actor -> sending.send(actor, key))).isInstanceOf(Wrong.class);
        assertThat(does(
                        owner,
                        actor -> campaigns.begin(
                                actor, Plan.toAllStaff("Late", now.today().minusDays(1)))))
                .isInstanceOf(Wrong.class);
        UUID officer = given.person(FORCE);
        assertThatThrownBy(() -> given.as(officer, actor -> campaigns.read(actor, key)))
                .isInstanceOf(NotFound.class);
        UUID elsewhere = given.person("kingsford", Role.POLICY_OWNER);
        assertThatThrownBy(() -> given.as(elsewhere, actor -> campaigns.read(actor, key)))
                .isInstanceOf(NotFound.class);
    }

    private CampaignOutcome does(UUID owner, Function<Actor, CampaignOutcome> work) {
        return given.as(owner, work);
    }

    private UUID movedTo(UUID unit) {
        UUID person = given.person(FORCE);
        administrator.sql("""
                        update people.posting set to_on = current_date - 1 where person = :person
                        """).param("person", person).update();
        administrator
                .sql("""
                        insert into people.posting (controller_body, person, unit, from_on, recorded_at)
                        values (:body, :person, :unit, '2020-01-01', now())
                        """)
                .param("body", FORCE)
                .param("person", person)
                .param("unit", unit)
                .update();
        return person;
    }

    private List<Owed> waiting(UUID person) {
        return given.as(person, receipts::waiting);
    }

    private Reach reach(UUID owner, String key) {
        return given.as(owner, actor -> reaching.reach(actor, campaigns.read(actor, key)));
    }

    private int events(UUID person) {
        return administrator
                .sql("""
                        select count(*) from audit.event where actor = :person and object_class = 'acknowledgement' and kind <> 'denied'
                        """)
                .param("person", person)
                .query(Integer.class)
                .single();
    }
}
