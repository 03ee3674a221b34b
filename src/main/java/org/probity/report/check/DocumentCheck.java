package org.probity.report.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Absence;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;
import org.probity.platform.words.NumberWords;
import org.probity.report.text.ReleaseDocument;
import org.probity.report.text.Span;

/** One release against the text that the rules make today of the same figures, and against the accepted figures. */
public final class DocumentCheck {

    private DocumentCheck() {}

    /**
     * @param again the same blocks, put together anew from the figures and statements behind them
     * @param accepted the figures of the accepted return and the approved research, by metric
     */
    public static Checked of(ReleaseDocument document, ReleaseDocument again, Map<String, Figure> accepted) {
        Findings found = new Findings();
        text("release on " + document.bodyName(), document, again, found);
        figures("release on " + document.bodyName(), document.figures(), accepted, found);
        SmallCells.givenAway(document.bodyName(), document.figures(), found);
        return found.done();
    }

    static void text(String what, ReleaseDocument document, ReleaseDocument again, Findings found) {
        found.same(what + ", marking", document.marking(), again.marking());
        found.same(
                what + ", number of blocks",
                document.blocks().size(),
                again.blocks().size());
        Map<String, Figure> held = byMetric(document.figures());
        for (int i = 0; i < Math.min(document.blocks().size(), again.blocks().size()); i++) {
            ReleaseDocument.Block block = document.blocks().get(i);
            ReleaseDocument.Block should = again.blocks().get(i);
            String where = what + ", " + should.title();
            found.same(where + ", title", block.title(), should.title());
            if (!block.spans().equals(should.spans())) {
                found.wrong(where, block.words(), should.words());
            }
            block.spans().forEach(span -> readBack(where, span, held, found));
        }
    }

    /** The number that stands there in words is the figure's, whoever wrote it. */
    private static void readBack(String where, Span span, Map<String, Figure> held, Findings found) {
        if (!(span instanceof Span.FigureWords words)) {
            return;
        }
        found.figure();
        Figure figure = held.get(words.metric());
        OptionalLong read = NumberWords.read(words.text());
        BigDecimal value = figure == null ? null : figure.value();
        if (read.isPresent() && value != null && value.abs().compareTo(BigDecimal.valueOf(read.getAsLong())) != 0) {
            found.wrong(where, words.text(), FigureWords.raw(figure));
        }
    }

    static void figures(String what, List<Figure> shown, Map<String, Figure> accepted, Findings found) {
        found.same(what + ", figures", byMetric(shown).keySet(), new TreeMap<>(accepted).keySet());
        for (Figure figure : shown) {
            Figure should = accepted.get(figure.metric());
            if (should != null) {
                figure(what + ", " + figure.metric(), figure, should, found);
            }
        }
    }

    private static void figure(String where, Figure figure, Figure should, Findings found) {
        found.figure();
        if (figure.absence() != Absence.WITHHELD) {
            found.same(where, plain(figure.value()), plain(should.value()));
            found.same(where + ", absence", figure.absence(), should.absence());
        } else if (figure.value() != null) {
            found.wrong(where, "a withheld figure with its value", "withheld");
        }
        found.same(where + ", where it comes from", figure.provenance(), should.provenance());
        found.same(where + ", period", figure.period(), should.period());
        found.same(where + ", as at", figure.asAt(), should.asAt());
        found.same(where + ", source", figure.source(), should.source());
    }

    static Map<String, Figure> byMetric(List<Figure> figures) {
        Map<String, Figure> byMetric = new TreeMap<>();
        figures.forEach(figure -> byMetric.put(figure.metric(), figure));
        return byMetric;
    }

    static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }
}
