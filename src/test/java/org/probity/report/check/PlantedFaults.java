package org.probity.report.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Absence;
import org.probity.figure.Figure;
import org.probity.figure.Period;
import org.probity.figure.Provenance;
import org.probity.platform.words.NumberWords;
import org.probity.platform.words.Words;
import org.probity.report.check.Papers.Paper;
import org.probity.report.force.ForceReport;
import org.probity.report.national.Thematic;
import org.probity.report.text.ReleaseDocument;
import org.probity.report.text.Span;

/** Spoils one thing in good papers, as an accident or a careless hand would. */
final class PlantedFaults {

    /** Each kind spoils a paper that it finds something to spoil in; null where it finds nothing. */
    enum Kind {
        DIGIT,
        STALE_SENTENCE,
        NUMBER_WORD,
        UNIT,
        PERIOD_EDGE,
        SUPPLIED_AS_COUNTED,
        SMALL_CELL
    }

    private final SplittableRandom random;
    private final Map<String, Behind> behind;
    private final Papers good;

    PlantedFaults(SplittableRandom random, Map<String, Behind> behind, Papers good) {
        this.random = random;
        this.behind = behind;
        this.good = good;
    }

    @Nullable
    Papers plant(Kind kind) {
        return switch (kind) {
            case DIGIT -> digit();
            case STALE_SENTENCE -> stale();
            case NUMBER_WORD ->
                word(span -> !span.text().matches(".*\\d.*")
                        && NumberWords.read(span.text()).isPresent());
            case UNIT -> unit();
            case PERIOD_EDGE -> period();
            case SUPPLIED_AS_COUNTED -> provenance();
            case SMALL_CELL -> smallCell();
        };
    }

    private @Nullable Papers digit() {
        return switch (random.nextInt(4)) {
            case 0 -> word(span -> span.text().matches(".*\\d.*"));
            case 1 ->
                line(
                        line -> line.value().matches("-?\\d+"),
                        line -> new Line(
                                line.body(),
                                line.metric(),
                                other(line.value()),
                                line.absence(),
                                line.provenance(),
                                line.unit(),
                                line.from(),
                                line.to(),
                                line.asAt()));
            case 2 ->
                row(
                        row -> row.shown().matches("[\\d,]+"),
                        row -> new Thematic.Row(
                                row.body(), row.force(), other(row.shown()), row.period(), row.provenance()));
            default ->
                figure(
                        f -> f.value() != null,
                        f -> GivenPapers.with(
                                f,
                                f.value() == null ? null : f.value().add(BigDecimal.ONE),
                                f.absence(),
                                f.provenance(),
                                f.period()));
        };
    }

    private String other(String digits) {
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < digits.length(); i++) {
            if (Character.isDigit(digits.charAt(i))) {
                at.add(i);
            }
        }
        int place = at.get(random.nextInt(at.size()));
        char was = digits.charAt(place);
        char now = (char) ('0' + (was - '0' + 1 + random.nextInt(9)) % 10);
        return digits.substring(0, place) + now + digits.substring(place + 1);
    }

    /** The words of a figure replaced: by another digit, or by another number word. */
    private @Nullable Papers word(java.util.function.Predicate<Span.FigureWords> fits) {
        return paper((documentOf, inReport) -> spans(
                documentOf,
                span -> span instanceof Span.FigureWords f && fits.test(f)
                        ? new Span.FigureWords(otherWord(f.text()), f.metric(), f.figure())
                        : null));
    }

    private String otherWord(String text) {
        if (text.matches(".*\\d.*")) {
            return other(text);
        }
        long value = NumberWords.read(text).orElseThrow();
        String first = text.split("\\s+", 2)[0];
        long next = (value + 1 + random.nextInt(8)) % 10;
        return (next == 0 ? "none" : Words.numberInText(next)) + text.substring(first.length());
    }

    /** A block as it read with last year's figures. */
    private @Nullable Papers stale() {
        return paper((document, inReport) -> {
            Map<String, Figure> old = new LinkedHashMap<>();
            document.figures()
                    .forEach(f -> old.put(
                            f.metric(),
                            f.value() == null || f.metric().equals("health-check-completed")
                                    ? f
                                    : GivenPapers.with(
                                            f,
                                            f.value().add(BigDecimal.valueOf(1 + random.nextInt(20))),
                                            null,
                                            f.provenance(),
                                            f.period())));
            ReleaseDocument stale = GivenPapers.document(document.body(), old);
            List<Integer> changed = new ArrayList<>();
            for (int i = 0; i < document.blocks().size(); i++) {
                if (!document.blocks()
                        .get(i)
                        .words()
                        .equals(stale.blocks().get(i).words())) {
                    changed.add(i);
                }
            }
            return changed.isEmpty() ? null : block(document, changed.get(random.nextInt(changed.size())), stale);
        });
    }

    private @Nullable Papers unit() {
        if (random.nextBoolean()) {
            return line(
                    line -> true,
                    line -> new Line(
                            line.body(),
                            line.metric(),
                            line.value(),
                            line.absence(),
                            line.provenance(),
                            line.unit() + "s found",
                            line.from(),
                            line.to(),
                            line.asAt()));
        }
        return plain(text -> text.replace("applications", "investigations")
                .replace("instances", "cases")
                .replace("policies", "profiles"));
    }

    private @Nullable Papers period() {
        return switch (random.nextInt(4)) {
            case 0 -> plain(text -> text.replace("September 2011", "October 2011"));
            case 1 -> plain(text -> text.replace("May 2012", "June 2012"));
            case 2 ->
                line(
                        line -> !line.from().isEmpty(),
                        line -> new Line(
                                line.body(),
                                line.metric(),
                                line.value(),
                                line.absence(),
                                line.provenance(),
                                line.unit(),
                                LocalDate.parse(line.from()).plusDays(1).toString(),
                                line.to(),
                                line.asAt()));
            default ->
                figure(
                        f -> f.period().from() != null,
                        f -> GivenPapers.with(f, f.value(), f.absence(), f.provenance(), moved(f.period())));
        };
    }

    private static Period moved(Period period) {
        LocalDate from = java.util.Objects.requireNonNull(period.from());
        return new Period(from.minusDays(1), period.to());
    }

    private @Nullable Papers provenance() {
        return switch (random.nextInt(4)) {
            case 0 -> plain(text -> text.replace("Data provided by the force shows", "The force's own records show"));
            case 1 ->
                line(
                        line -> line.provenance().equals("supplied"),
                        line -> new Line(
                                line.body(),
                                line.metric(),
                                line.value(),
                                line.absence(),
                                "counted",
                                line.unit(),
                                line.from(),
                                line.to(),
                                line.asAt()));
            case 2 ->
                row(
                        row -> row.provenance().startsWith("Force figures"),
                        row -> new Thematic.Row(
                                row.body(),
                                row.force(),
                                row.shown(),
                                row.period(),
                                "Counted from the force's registers"));
            default ->
                figure(
                        f -> f.provenance() == Provenance.SUPPLIED,
                        f -> GivenPapers.with(f, f.value(), f.absence(), Provenance.COUNTED, f.period()));
        };
    }

    /** What was withheld comes back: in one table, or through a part that is shown while one alone is withheld. */
    private @Nullable Papers smallCell() {
        List<Behind> withholding = behind.values().stream()
                .filter(each -> each.report().figures().stream().anyMatch(f -> f.absence() == Absence.WITHHELD))
                .toList();
        Behind force = withholding.get(random.nextInt(withholding.size()));
        String body = force.report().release().body();
        String metric = random.nextBoolean() ? "bi-refused" : "bi-withdrawn";
        Figure value = java.util.Objects.requireNonNull(force.accepted().get(metric));
        return switch (random.nextInt(3)) {
            case 0 ->
                line(line -> line.body().equals(body) && line.metric().equals(metric), line -> Line.of(body, value));
            case 1 ->
                row(
                        row -> row.body().equals(body) && row.shown().contains("ithheld"),
                        row -> new Thematic.Row(
                                row.body(),
                                row.force(),
                                String.valueOf(value.value()),
                                row.period(),
                                row.provenance()));
            default -> figure(f -> f.body().equals(body) && f.metric().equals(metric), f -> value);
        };
    }

    private interface Spoil {
        @Nullable
        ReleaseDocument in(ReleaseDocument document, boolean report);
    }

    private @Nullable Papers paper(Spoil spoil) {
        int at = random.nextInt(good.forces().size());
        Paper paper = good.forces().get(at);
        boolean inReport = random.nextBoolean();
        ReleaseDocument spoiled = spoil.in(paper.release(), inReport);
        if (spoiled == null || spoiled.equals(paper.release())) {
            return null;
        }
        List<Paper> papers = new ArrayList<>(good.forces());
        ForceReport report = paper.report();
        papers.set(
                at,
                inReport
                        ? new Paper(paper.release(), new ForceReport(spoiled, report.grades(), report.asked()))
                        : new Paper(spoiled, report));
        return new Papers(papers, good.thematic(), good.data());
    }

    private @Nullable Papers plain(UnaryOperator<String> change) {
        return paper((document, inReport) -> spans(
                document,
                span -> span instanceof Span.Plain p && !change.apply(p.text()).equals(p.text())
                        ? new Span.Plain(change.apply(p.text()))
                        : null));
    }

    private @Nullable ReleaseDocument spans(ReleaseDocument document, Function<Span, @Nullable Span> change) {
        List<int[]> places = new ArrayList<>();
        for (int b = 0; b < document.blocks().size(); b++) {
            List<Span> spans = document.blocks().get(b).spans();
            for (int s = 0; s < spans.size(); s++) {
                Span changed = change.apply(spans.get(s));
                if (changed != null && !changed.equals(spans.get(s))) {
                    places.add(new int[] {b, s});
                }
            }
        }
        if (places.isEmpty()) {
            return null;
        }
        int[] place = places.get(random.nextInt(places.size()));
        ReleaseDocument.Block block = document.blocks().get(place[0]);
        List<Span> spans = new ArrayList<>(block.spans());
        Span changed = change.apply(spans.get(place[1]));
        if (changed == null || changed.equals(spans.get(place[1]))) {
            return null;
        }
        spans.set(place[1], changed);
        List<ReleaseDocument.Block> blocks = new ArrayList<>(document.blocks());
        blocks.set(place[0], new ReleaseDocument.Block(block.kind(), block.title(), spans));
        return with(document, blocks, document.figures());
    }

    private static ReleaseDocument block(ReleaseDocument document, int at, ReleaseDocument other) {
        List<ReleaseDocument.Block> blocks = new ArrayList<>(document.blocks());
        blocks.set(at, other.blocks().get(at));
        return with(document, blocks, document.figures());
    }

    private @Nullable Papers figure(java.util.function.Predicate<Figure> fits, UnaryOperator<Figure> change) {
        List<Paper> papers = good.forces();
        int start = random.nextInt(papers.size());
        for (int i = 0; i < papers.size(); i++) {
            int at = (start + i) % papers.size();
            ReleaseDocument document = papers.get(at).release();
            List<Figure> fitting = document.figures().stream().filter(fits).toList();
            if (!fitting.isEmpty()) {
                Figure one = fitting.get(random.nextInt(fitting.size()));
                List<Figure> figures = document.figures().stream()
                        .map(f -> f.equals(one) ? change.apply(f) : f)
                        .toList();
                ReleaseDocument spoiled = with(document, document.blocks(), figures);
                List<Paper> all = new ArrayList<>(papers);
                ForceReport report = papers.get(at).report();
                all.set(
                        at,
                        random.nextBoolean()
                                ? new Paper(spoiled, report)
                                : new Paper(document, new ForceReport(spoiled, report.grades(), report.asked())));
                return new Papers(all, good.thematic(), good.data());
            }
        }
        return null;
    }

    private @Nullable Papers line(java.util.function.Predicate<Line> fits, UnaryOperator<Line> change) {
        List<Line> fitting = good.data().stream().filter(fits).toList();
        Line one = fitting.get(random.nextInt(fitting.size()));
        Line changed = change.apply(one);
        return changed.equals(one)
                ? null
                : new Papers(
                        good.forces(),
                        good.thematic(),
                        good.data().stream()
                                .map(line -> line == one ? changed : line)
                                .toList());
    }

    private @Nullable Papers row(java.util.function.Predicate<Thematic.Row> fits, UnaryOperator<Thematic.Row> change) {
        List<Thematic.Row> fitting = good.thematic().parts().stream()
                .flatMap(part -> part.rows().stream())
                .filter(fits)
                .toList();
        Thematic.Row one = fitting.get(random.nextInt(fitting.size()));
        List<Thematic.Part> parts = good.thematic().parts().stream()
                .map(part -> new Thematic.Part(
                        part.metric(),
                        part.title(),
                        part.sentence(),
                        part.warning(),
                        part.rows().stream()
                                .map(row -> row == one ? change.apply(row) : row)
                                .toList()))
                .toList();
        Thematic whole = good.thematic();
        Thematic spoiled = new Thematic(whole.round(), whole.title(), whole.marking(), parts);
        return spoiled.equals(whole) ? null : new Papers(good.forces(), spoiled, good.data());
    }

    private static ReleaseDocument with(ReleaseDocument d, List<ReleaseDocument.Block> blocks, List<Figure> figures) {
        return new ReleaseDocument(
                d.ref(), d.round(), d.roundTitle(), d.body(), d.bodyName(), d.place(), blocks, figures, d.marking());
    }
}
