package org.probity.publication.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.platform.time.Now;
import org.probity.publication.Disclosure.Item;
import org.probity.publication.Publications;
import org.probity.publication.run.RunStore.Check;
import org.probity.publication.run.RunStore.Found;
import org.probity.publication.run.RunStore.Open;
import org.probity.report.ApprovedReleases;
import org.probity.report.ApprovedReleases.Compared;
import org.probity.report.Release;
import org.probity.report.check.Behind;
import org.probity.report.check.Checked;
import org.probity.report.check.Difference;
import org.probity.report.check.Line;
import org.probity.report.check.Papers;
import org.probity.report.check.RoundCheck;
import org.probity.report.force.ForceReport;
import org.probity.report.force.ForceReports;
import org.probity.report.national.Thematic;
import org.probity.report.text.FactCheck.Fault;
import org.probity.report.text.ReleaseDocument;
import org.springframework.stereotype.Component;

/** Checks the release, the report, the rows of the national report and the data of one force against what stands behind them. */
@Component
class RunChecking {

    private final ApprovedReleases releases;
    private final ForceReports reports;
    private final Publications publications;
    private final RunStore store;
    private final Now now;

    RunChecking(ApprovedReleases releases, ForceReports reports, Publications publications, RunStore store, Now now) {
        this.releases = releases;
        this.reports = reports;
        this.publications = publications;
        this.store = store;
        this.now = now;
    }

    /** The caller has asked about the release. */
    void check(Release release) {
        Compared compared = releases.compared(release);
        ReleaseDocument text = compared.text();
        ForceReport report = reports.of(text);
        Behind behind = new Behind(reports.of(compared.again()), compared.accepted());
        List<Line> lines = text.figures().stream()
                .map(figure -> Line.of(text.body(), figure))
                .toList();
        Papers papers = new Papers(List.of(new Papers.Paper(text, report)), Thematic.of(List.of(text)), lines);
        Checked checked = new RoundCheck(Map.of(text.body(), behind)).of(papers);
        Set<String> differences = new LinkedHashSet<>();
        compared.remarks().stream()
                .filter(Fault.class::isInstance)
                .forEach(remark -> differences.add(remark.block().title() + ": " + remark.says()));
        checked.differences().stream().map(Difference::words).forEach(differences::add);
        store.put(
                release.id(),
                release.roundKey(),
                new Check(checked.figures(), new Found(List.copyOf(differences), open(release)), now.instant()));
    }

    private List<Open> open(Release release) {
        if (release.state() != Release.State.APPROVED) {
            return List.of();
        }
        List<Open> open = new ArrayList<>();
        for (Item item : publications.concerns(release)) {
            String outcome = item.outcome() == null ? null : item.outcome().word();
            open.add(new Open(item.metric(), item.why(), item.says(), outcome, item.decidedBy(), item.confirmed()));
        }
        return open;
    }
}
