package org.probity.publication.copy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Absence;
import org.probity.figure.Definitions;
import org.probity.figure.Figure;
import org.probity.figure.Period;
import org.probity.inspection.round.AskedMetric;
import org.probity.inspection.round.Round;
import org.probity.organisation.Body;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the public store as the application: the one place that does. */
@Repository
class PublicCopyStore {

    /** A document as the public gets it. */
    record Document(
            String slug,
            UUID release,
            String round,
            String body,
            String title,
            byte[] content,
            byte[] pdf,
            byte[] odt,
            String textHash,
            String notice) {}

    /** What stands beside a figure: where it comes from, and why it was corrected. */
    record Words(String source, String notice) {}

    private final JdbcClient jdbc;

    PublicCopyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the round is public already. */
    boolean putRound(Round round, String method, String marking, Instant at) {
        return jdbc.sql("""
                                insert into published.round (key, title, asked, terms, criteria, method, marking, as_at, published_at)
                                values (:key, :title, :asked, :terms, :criteria, :method, :marking, :as_at, :at)
                                on conflict (key) do nothing
                                """)
                        .param("key", round.key())
                        .param("title", round.title())
                        .param(
                                "asked",
                                round.plan().askedBy() + ": " + round.plan().askedWords())
                        .param("terms", round.plan().terms())
                        .param("criteria", round.plan().criteria())
                        .param("method", method)
                        .param("marking", marking)
                        .param("as_at", round.plan().asAt())
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    void putBody(String round, Body body, String basis, Instant at) {
        jdbc.sql("""
                        insert into published.body
                            (round_key, body, formal_name, short_name, place_name, basis, fictional, tile_x, tile_y, published_at)
                        values (:round, :body, :formal, :short, :place, :basis, :fictional, :x, :y, :at)
                        on conflict do nothing
                        """)
                .param("round", round)
                .param("body", body.id())
                .param("formal", body.formalName())
                .param("short", body.shortName())
                .param("place", body.placeName())
                .param("basis", basis)
                .param("fictional", body.fictional())
                .param("x", body.tileX())
                .param("y", body.tileY())
                .param("at", utc(at))
                .update();
    }

    /**
     * A changed figure is a new version; the one before it is marked as superseded and stays. An unchanged one is left alone.
     *
     * @param notice why it is corrected; empty where nothing was public before
     */
    void putFigure(String round, Figure figure, Words words, Instant at) {
        if (isCurrent(round, figure)) {
            return;
        }
        String notice = saysOtherwise(round, figure) ? words.notice() : "";
        jdbc.sql("""
                        update published.figure set superseded_at = :at
                        where round_key = :round and body = :body and metric = :metric and superseded_at is null
                        """)
                .param("at", utc(at))
                .param("round", round)
                .param("body", figure.body())
                .param("metric", figure.metric())
                .update();
        insert(round, figure.body(), figure.metric(), figure.id())
                .param("value", figure.value())
                .param("absence", word(figure.absence()))
                .param("provenance", figure.provenance().name().toLowerCase(Locale.ROOT))
                .param("period_from", figure.period().from())
                .param("period_to", figure.period().to())
                .param("as_at", figure.asAt())
                .param("known_at", figure.knownAt() == null ? null : utc(figure.knownAt()))
                .param("metric_version", figure.metricVersion())
                .param("source", words.source())
                .param("notice", notice)
                .param("wording", figure.wording())
                .param("hash", figure.partsHash())
                .param("at", utc(at))
                .update();
    }

    private boolean isCurrent(String round, Figure figure) {
        return jdbc.sql("""
                        select exists (
                            select from published.figure
                            where round_key = :round and body = :body and metric = :metric and superseded_at is null
                              and id = :id and absence is not distinct from :absence)
                        """)
                .param("round", round)
                .param("body", figure.body())
                .param("metric", figure.metric())
                .param("id", figure.id())
                .param("absence", word(figure.absence()))
                .query(Boolean.class)
                .single();
    }

    /** Whether what is public now gives another value or period: the same value out of a later return corrects nothing. */
    private boolean saysOtherwise(String round, Figure figure) {
        return jdbc.sql("""
                        select exists (
                            select from published.figure
                            where round_key = :round and body = :body and metric = :metric and superseded_at is null
                              and (value, absence, period_from, period_to) is distinct from
                                  (cast(:value as numeric), cast(:absence as text), cast(:from as date), cast(:to as date)))
                        """)
                .param("round", round)
                .param("body", figure.body())
                .param("metric", figure.metric())
                .param("value", figure.value())
                .param("absence", word(figure.absence()))
                .param("from", figure.period().from())
                .param("to", figure.period().to())
                .query(Boolean.class)
                .single();
    }

    /** Bodies of which the public has any figure of the round. */
    Set<String> bodiesWithFigures(String round) {
        return jdbc.sql("select distinct body from published.figure where round_key = :round")
                .param("round", round)
                .query((row, n) -> row.getString("body"))
                .set();
    }

    /** What a body was asked for and did not supply: it describes no day. */
    void putAbsent(Round round, String body, AskedMetric asked, String source, Instant at) {
        insert(round.key(), body, asked.metric(), UUID.randomUUID())
                .param("value", null)
                .param("absence", Absence.NOT_SUPPLIED.word())
                .param("provenance", asked.of() == AskedMetric.Of.FORCE ? "supplied" : "researched")
                .param("period_from", asked.period().from())
                .param("period_to", asked.period().to())
                .param("as_at", null)
                .param("known_at", null)
                .param("metric_version", 1)
                .param("source", source)
                .param("notice", "")
                .param("wording", null)
                .param("hash", "")
                .param("at", utc(at))
                .update();
    }

    private JdbcClient.StatementSpec insert(String round, String body, String metric, UUID id) {
        return jdbc.sql("""
                        insert into published.figure
                            (id, round_key, body, metric, version, value, absence, provenance, unit, period_from, period_to,
                             as_at, known_at, metric_version, source, notice, wording, parts_hash, published_at)
                        values (:id, :round, :body, :metric,
                                (select coalesce(max(version), 0) + 1 from published.figure
                                 where round_key = :round and body = :body and metric = :metric),
                                :value, :absence, :provenance, :unit, :period_from, :period_to,
                                :as_at, :known_at, :metric_version, :source, :notice, :wording, :hash, :at)
                        """)
                .param("id", id)
                .param("round", round)
                .param("body", body)
                .param("metric", metric)
                .param("unit", Definitions.of(metric).unit());
    }

    /** The next version under the address; the version before it stays with its note. */
    void putDocument(Document document, String state, Instant at) {
        jdbc.sql("""
                        insert into published.document
                            (slug, version, release_id, round_key, body, title, state, notice, content, pdf, odt, text_hash, published_at)
                        values (:slug, (select coalesce(max(version), 0) + 1 from published.document where slug = :slug),
                                :release, :round, :body, :title, :state, :notice, :content, :pdf, :odt, :hash, :at)
                        """)
                .param("slug", document.slug())
                .param("release", document.release())
                .param("round", document.round())
                .param("body", document.body())
                .param("title", document.title())
                .param("state", state)
                .param("notice", document.notice())
                .param("content", document.content())
                .param("pdf", document.pdf())
                .param("odt", document.odt())
                .param("hash", document.textHash())
                .param("at", utc(at))
                .update();
    }

    void replaced(String slug, Instant at) {
        jdbc.sql("""
                        update published.document set state = 'corrected', noticed_at = :at
                        where slug = :slug and state = 'published'
                        """).param("at", utc(at)).param("slug", slug).update();
    }

    /** Every version of a document, and the figures of its body in its round, are kept and no longer public. */
    void hide(Document document, Instant at) {
        jdbc.sql("update published.document set hidden = true, noticed_at = :at where slug = :slug")
                .param("at", utc(at))
                .param("slug", document.slug())
                .update();
        jdbc.sql("""
                        update published.figure set hidden = true, superseded_at = coalesce(superseded_at, :at)
                        where round_key = :round and body = :body
                        """)
                .param("at", utc(at))
                .param("round", document.round())
                .param("body", document.body())
                .update();
    }

    List<PublicCopies.Cell> earlier(String body) {
        return jdbc.sql("""
                        select distinct metric, value, period_from, period_to from published.figure
                        where body = :body and value is not null order by metric, value
                        """)
                .param("body", body)
                .query((row, n) -> new PublicCopies.Cell(
                        row.getString("metric"),
                        row.getBigDecimal("value"),
                        new Period(
                                row.getObject("period_from", LocalDate.class),
                                row.getObject("period_to", LocalDate.class))))
                .list();
    }

    private static @Nullable String word(@Nullable Absence absence) {
        return absence == null ? null : absence.word();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
