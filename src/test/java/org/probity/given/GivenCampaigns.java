package org.probity.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.probity.policy.campaign.CampaignOutcome;
import org.probity.policy.campaign.Campaigns;
import org.probity.policy.campaign.Plan;
import org.probity.policy.campaign.Sending;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Campaigns of a force, and many people at once for them. */
@Component
public class GivenCampaigns {

    private final Given given;
    private final Campaigns campaigns;
    private final Sending sending;
    private final JdbcClient administrator;

    GivenCampaigns(
            Given given, Campaigns campaigns, Sending sending, @Qualifier("administrator") JdbcClient administrator) {
        this.given = given;
        this.campaigns = campaigns;
        this.sending = sending;
        this.administrator = administrator;
    }

    /** A draft with one message, to all staff or to units. */
    public String drafted(UUID owner, LocalDate dueOn, UUID... units) {
        return given.as(owner, actor -> {
            String key = done(campaigns.begin(actor, new Plan("Campaign " + UUID.randomUUID(), List.of(units), dueOn)));
            done(campaigns.addMessage(actor, key, "Decline and say so", "First paragraph.\n\nSecond."));
            return key;
        });
    }

    public String send(UUID owner, String key) {
        return given.as(owner, actor -> done(sending.send(actor, key)));
    }

    /** The version of a policy that binds, by its title. */
    public void addPolicy(UUID owner, String key, String title) {
        given.does(owner, actor -> {
            UUID version = campaigns.sendable(actor).stream()
                    .filter(one -> one.title().equals(title))
                    .findFirst()
                    .orElseThrow()
                    .version();
            done(campaigns.addVersion(actor, key, version));
        });
    }

    /** A unit with that many constables, who have served since 2010. */
    public UUID unitOf(String body, String name, int people) {
        UUID unit = administrator
                .sql("""
                        insert into organisation.unit (controller_body, name, kind, opened_on)
                        values (:body, :name, 'ordinary', '2010-01-04') returning id
                        """)
                .param("body", body)
                .param("name", name)
                .query(UUID.class)
                .single();
        administrator
                .sql("""
                        with made as (
                            insert into people.person (controller_body, collar_number, name, kind, rank, joined_on)
                            select :body, :name || n, 'Officer ' || :name || n, 'officer', 'Constable', '2010-01-04'
                            from generate_series(1, :people) n returning id)
                        insert into people.posting (controller_body, person, unit, from_on, recorded_at)
                        select :body, id, :unit, '2010-01-04', now() from made
                        """)
                .param("body", body)
                .param("name", name)
                .param("people", people)
                .param("unit", unit)
                .update();
        return unit;
    }

    public List<UUID> peopleOf(UUID unit) {
        return administrator
                .sql("select person from people.posting where unit = :unit order by person")
                .param("unit", unit)
                .query(UUID.class)
                .list();
    }

    public static String done(CampaignOutcome outcome) {
        assertThat(outcome).isInstanceOf(CampaignOutcome.Done.class);
        return ((CampaignOutcome.Done) outcome).key();
    }
}
