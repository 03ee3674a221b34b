package org.probity.report.check;

import java.util.List;
import org.probity.report.force.ForceReport;
import org.probity.report.national.Thematic;

/** All that goes out of one round, as it would go out. A report holds its release. */
public record Papers(List<Paper> forces, Thematic thematic, List<Line> data) {

    public Papers {
        forces = List.copyOf(forces);
        data = List.copyOf(data);
    }

    /** The release and the report on one force. */
    public record Paper(org.probity.report.text.ReleaseDocument release, ForceReport report) {}
}
