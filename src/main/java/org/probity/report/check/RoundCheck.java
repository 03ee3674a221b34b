package org.probity.report.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.probity.report.check.Papers.Paper;
import org.probity.report.force.ForceReport;
import org.probity.report.national.Thematic;
import org.probity.report.text.ReleaseDocument;

/** Every paper of a round against every other and against what stands behind them. */
public final class RoundCheck {

    private final Map<String, Behind> behind;
    private final List<ReleaseDocument> should;
    private final Thematic thematic;

    /** @param behind what stands behind the papers, by body; at least one */
    public RoundCheck(Map<String, Behind> behind) {
        this.behind = Map.copyOf(behind);
        this.should =
                behind.values().stream().map(each -> each.report().release()).toList();
        this.thematic = Thematic.of(should);
    }

    public Checked of(Papers papers) {
        Findings found = new Findings();
        for (Paper paper : papers.forces()) {
            Behind force = behind.get(paper.release().body());
            if (force == null) {
                found.wrong("release on " + paper.release().bodyName(), "a release", "no such force in the round");
            } else {
                force(paper, force, found);
            }
        }
        found.same("number of forces", papers.forces().size(), should.size());
        thematic(papers.thematic(), thematic, found);
        data(papers.data(), should, found);
        return found.done();
    }

    private static void force(Paper paper, Behind behind, Findings found) {
        ReleaseDocument again = behind.report().release();
        String release = "release on " + again.bodyName();
        DocumentCheck.text(release, paper.release(), again, found);
        DocumentCheck.figures(release, paper.release().figures(), behind.accepted(), found);
        withheld(release, paper.release(), again, found);
        SmallCells.givenAway(again.bodyName(), paper.release().figures(), found);
        report(paper.report(), behind, found);
    }

    /** What two people withheld stays so, and nothing else is. */
    private static void withheld(String what, ReleaseDocument document, ReleaseDocument again, Findings found) {
        var should = DocumentCheck.byMetric(again.figures());
        document.figures().forEach(figure -> {
            var other = should.get(figure.metric());
            if (other != null) {
                found.same(what + ", " + figure.metric() + ", absence", figure.absence(), other.absence());
            }
        });
    }

    private static void report(ForceReport report, Behind behind, Findings found) {
        ForceReport again = behind.report();
        String what = "report on " + again.release().bodyName();
        DocumentCheck.text(what, report.release(), again.release(), found);
        DocumentCheck.figures(what, report.figures(), behind.accepted(), found);
        withheld(what, report.release(), again.release(), found);
        found.same(what + ", judgements", report.grades(), again.grades());
        found.same(what + ", recommendations", report.asked(), again.asked());
    }

    private static void thematic(Thematic thematic, Thematic should, Findings found) {
        found.same("thematic, marking", thematic.marking(), should.marking());
        Map<String, Thematic.Part> parts = new HashMap<>();
        thematic.parts().forEach(part -> parts.put(part.metric(), part));
        found.same("thematic, measures", thematic.parts().size(), should.parts().size());
        for (Thematic.Part part : should.parts()) {
            Thematic.Part there = parts.get(part.metric());
            if (there == null) {
                found.wrong("thematic", "nothing of " + part.metric(), part.title());
                continue;
            }
            String where = "thematic, " + part.metric();
            found.same(where, there.sentence(), part.sentence());
            found.same(where + ", title", there.title(), part.title());
            found.same(where + ", warning", there.warning(), part.warning());
            rows(where, there.rows(), part.rows(), found);
        }
    }

    private static void rows(String where, List<Thematic.Row> rows, List<Thematic.Row> should, Findings found) {
        found.same(where + ", number of forces", rows.size(), should.size());
        for (int i = 0; i < Math.min(rows.size(), should.size()); i++) {
            found.figure();
            found.same(where + ", " + should.get(i).force(), rows.get(i), should.get(i));
        }
    }

    private static void data(List<Line> data, List<ReleaseDocument> should, Findings found) {
        Map<String, Line> lines = new HashMap<>();
        data.forEach(line -> lines.put(line.key(), line));
        List<Line> expected = new ArrayList<>();
        should.forEach(document ->
                document.figures().forEach(figure -> expected.add(Line.of(document.body(), figure))));
        var surplus = new TreeSet<>(lines.keySet());
        for (Line line : expected) {
            found.figure();
            found.same("figures as data, " + line.key(), lines.get(line.key()), line);
            surplus.remove(line.key());
        }
        surplus.forEach(key -> found.wrong("figures as data, " + key, "a row", "no such row"));
        found.same("figures as data, number of rows", data.size(), expected.size());
    }
}
