package org.probity.publication.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.entrance.SignIns;
import org.probity.figure.Absence;
import org.probity.figure.Figure;
import org.probity.organisation.Bodies;
import org.probity.platform.web.NotFound;
import org.probity.report.ApprovedReleases;
import org.probity.report.Release;
import org.probity.report.check.Behind;
import org.probity.report.check.Checked;
import org.probity.report.check.Line;
import org.probity.report.check.Papers;
import org.probity.report.check.Papers.Paper;
import org.probity.report.check.RoundCheck;
import org.probity.report.force.ForceReport;
import org.probity.report.force.ForceReports;
import org.probity.report.national.Thematic;
import org.probity.report.text.ReleaseDocument;
import org.springframework.stereotype.Component;

/** Puts the papers of a round together and checks them against each other and against what stands behind them. */
@Component
class Checking {

    private final SignIns signIns;
    private final ApprovedReleases releases;
    private final ForceReports reports;

    Checking(SignIns signIns, ApprovedReleases releases, ForceReports reports) {
        this.signIns = signIns;
        this.releases = releases;
        this.reports = reports;
    }

    /** The papers and what the check says of them. */
    record Result(Papers papers, Checked checked) {}

    /**
     * A release and the report beside it, as the public reads them.
     *
     * @param report what was published; absent where the release came out before reports had pages
     * @param at when
     */
    record Out(ReleaseDocument release, Optional<ForceReport> report, Instant at) {}

    /** @param data the figures as they are written */
    Result check(List<Out> published, List<Line> data) {
        return signIns.asJob("export of a round", Bodies.INSPECTORATE, job -> {
            Map<String, Behind> behind = new LinkedHashMap<>();
            List<Paper> forces = new ArrayList<>();
            for (Out out : published) {
                ReleaseDocument document = out.release();
                Release release = releases.find(document.ref()).orElseThrow(NotFound::new);
                ReleaseDocument again = releases.again(release, withheld(document));
                behind.put(document.body(), new Behind(reports.inPublic(again, out.at()), releases.accepted(release)));
                forces.add(new Paper(document, out.report().orElseGet(() -> reports.inPublic(document, out.at()))));
            }
            List<Line> ofForces = data.stream()
                    .filter(line -> behind.containsKey(line.body()))
                    .toList();
            List<ReleaseDocument> documents =
                    published.stream().map(Out::release).toList();
            Papers papers = new Papers(forces, Thematic.of(documents), ofForces);
            return new Result(papers, new RoundCheck(behind).of(papers));
        });
    }

    private static Set<String> withheld(ReleaseDocument document) {
        return document.figures().stream()
                .filter(figure -> figure.absence() == Absence.WITHHELD)
                .map(Figure::metric)
                .collect(Collectors.toSet());
    }
}
