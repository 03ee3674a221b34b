package org.probity.report.check;

import java.util.Map;
import org.probity.figure.Figure;
import org.probity.report.force.ForceReport;

/**
 * What stands behind the papers on one force.
 *
 * @param report put together anew from the figures, statements, judgements and recommendations of today; it holds the release
 * @param accepted the figures of the accepted return and the approved research, by metric
 */
public record Behind(ForceReport report, Map<String, Figure> accepted) {}
