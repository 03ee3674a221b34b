package org.probity.report;

import org.probity.figure.stated.ResearchedFigures;
import org.probity.inspection.finding.Findings;
import org.probity.inspection.finding.Statements;
import org.probity.inspection.round.Places;
import org.probity.inspection.round.Rounds;
import org.probity.inspection.submission.Submissions;
import org.springframework.stereotype.Component;

/** The services of the inspection that a release reads, under one name. */
@Component
record InspectionSources(
        Rounds rounds,
        Submissions submissions,
        ResearchedFigures research,
        Statements statements,
        Findings findings,
        Places places) {}
