package org.probity.entrance.oidc;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.entrance.oidc.Known.Candidate;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of accounts: found by the sign-in role before anybody is known, kept by the application behind the wall. */
@Repository
class AccountStore {

    /** @param named how the directory names the person, where it is not by the collar number */
    record Account(
            String issuer,
            @Nullable String named,
            boolean tied,
            @Nullable Instant tiedAt) {}

    /** @param claim what the directory names the person by */
    record Answer(String body, String issuer, String subject, String claim, boolean byNumber) {}

    private final JdbcClient jdbc;
    private final JdbcClient signIn;

    AccountStore(JdbcClient jdbc, @Qualifier("signIn") JdbcClient signIn) {
        this.jdbc = jdbc;
        this.signIn = signIn;
    }

    List<Candidate> candidates(Answer answer, LocalDate day) {
        return signIn.sql("""
                        select s.person,
                               s.joined_on <= :day and (s.left_on is null or s.left_on >= :day) as serves,
                               coalesce(a.issuer = :issuer and a.subject = :subject, false) as by_subject,
                               a.subject is not null as tied
                        from people.service_published s
                        left join entrance.account a on a.controller_body = s.controller_body and a.person = s.person
                        where s.controller_body = :body
                          and ((a.issuer = :issuer and a.subject = :subject)
                            or (:by_number and lower(s.collar_number) = lower(:claim))
                            or (not :by_number and a.issuer = :issuer and lower(a.named) = lower(:claim)))
                        """)
                .param("body", answer.body())
                .param("issuer", answer.issuer())
                .param("subject", answer.subject())
                .param("claim", answer.claim())
                .param("by_number", answer.byNumber())
                .param("day", day)
                .query((row, number) -> new Candidate(
                        row.getObject("person", UUID.class),
                        row.getBoolean("serves"),
                        row.getBoolean("by_subject"),
                        row.getBoolean("tied")))
                .list();
    }

    Optional<Account> find(UUID person) {
        return jdbc.sql(
                        "select issuer, named, subject is not null as tied, tied_at from entrance.account where person = ?")
                .param(person)
                .query((row, number) -> {
                    Timestamp tiedAt = row.getTimestamp("tied_at");
                    return new Account(
                            row.getString("issuer"),
                            row.getString("named"),
                            row.getBoolean("tied"),
                            tiedAt == null ? null : tiedAt.toInstant());
                })
                .optional();
    }

    /** @return false where a subject is tied already */
    boolean tie(String body, UUID person, String issuer, String subject, Instant at) {
        return jdbc.sql("""
                        insert into entrance.account (controller_body, person, issuer, subject, tied_at)
                        values (:body, :person, :issuer, :subject, :at)
                        on conflict (controller_body, person)
                        do update set issuer = :issuer, subject = :subject, tied_at = :at
                        where entrance.account.subject is null
                        """)
                        .param("body", body)
                        .param("person", person)
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void untie(UUID person) {
        jdbc.sql("update entrance.account set subject = null, tied_at = null where person = ?")
                .param(person)
                .update();
    }

    boolean isTaken(String body, String issuer, String named, UUID by) {
        return jdbc.sql("""
                        select exists (select 1 from entrance.account
                                       where controller_body = ? and issuer = ? and lower(named) = lower(?) and person <> ?)
                        """)
                .params(body, issuer, named, by)
                .query(Boolean.class)
                .single();
    }

    void name(String body, UUID person, String issuer, String named) {
        jdbc.sql("""
                        insert into entrance.account (controller_body, person, issuer, named)
                        values (:body, :person, :issuer, :named)
                        on conflict (controller_body, person) do update set issuer = :issuer, named = :named,
                            subject = null, tied_at = null
                        """)
                .param("body", body)
                .param("person", person)
                .param("issuer", issuer)
                .param("named", named)
                .update();
    }
}
