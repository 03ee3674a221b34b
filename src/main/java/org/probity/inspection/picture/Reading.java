package org.probity.inspection.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Definition;
import org.probity.figure.Figure;
import org.probity.inspection.picture.FunnelRules.Place;
import org.probity.inspection.round.Round;
import org.probity.organisation.Body;

/**
 * One measure over the forces that the reader may see, as it was read: table, pictures and file come from it alike.
 *
 * @param sentToo whether figures of returns that are not accepted yet are among them
 * @param base what the measure is counted against; none for what is no count
 */
record Reading(
        Round round, Definition measure, @Nullable Definition base, boolean sentToo, Choices choices, List<Row> rows) {

    /** What else could be picked. */
    record Choices(List<Definition> measures, List<Definition> bases) {}

    /** The address of the same with another measure, in the usual way. */
    Picked with(Definition other) {
        return new Picked(other.id(), null, sentToo);
    }

    Picked per(Definition other) {
        return new Picked(measure.id(), other.id(), sentToo);
    }

    Picked picked(boolean alsoSent) {
        return new Picked(measure.id(), base == null ? null : base.id(), alsoSent);
    }

    /**
     * One force.
     *
     * @param figure absent where nothing stands for it
     * @param size the figure of the base
     * @param stage of its return in words
     * @param open whether its return is sent and not accepted
     */
    record Row(
            Body body,
            @Nullable Figure figure,
            @Nullable Figure before,
            @Nullable Figure size,
            Stage stage) {

        record Stage(String words, boolean open, boolean mayAsk) {}

        @Nullable
        Rate rate(boolean part) {
            BigDecimal count = figure == null ? null : figure.value();
            BigDecimal of = size == null ? null : size.value();
            return count == null || of == null ? null : Rate.of(count.longValue(), of.longValue(), part);
        }
    }

    boolean part() {
        return base != null && base.id().equals(measure.population());
    }

    @Nullable
    Rate rate(Row row) {
        return base == null ? null : row.rate(part());
    }

    Stream<Rate> rates() {
        return rows.stream().map(this::rate).filter(Objects::nonNull);
    }

    /** Of all forces that have a rate together; 0 where none has. */
    double together() {
        long of = rates().mapToLong(Rate::base).sum();
        return of == 0 ? 0 : (double) rates().mapToLong(Rate::count).sum() / of;
    }

    /** Against chance; null without a rate. */
    @Nullable
    Place place(Row row) {
        Rate rate = rate(row);
        return rate == null ? null : FunnelRules.place(rate.count(), rate.base(), together(), part());
    }
}
