package org.probity.inspection.returns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.figure.pages.FigureView;
import org.probity.inspection.submission.QueryMessage;
import org.probity.platform.forms.Choice;

/**
 * One cell of a return with everything that helps to answer it.
 *
 * @param asked the period asked for, in words
 * @param figure what stands in it; with the difference to today's count and the records that made it, for those who may
 *     see it
 * @param now what Probity counts at this moment, for those who may see it
 * @param figureHref where what it counted is listed
 */
public record CellView(
        String ref,
        String metric,
        String title,
        String definition,
        String asked,
        boolean counted,
        boolean yesNo,
        boolean mayFill,
        boolean mayAnswer,
        @Nullable FigureView figure,
        @Nullable String figureHref,
        @Nullable String now,
        List<Choice> absences,
        boolean mayKeep,
        List<Check> checks,
        List<QueryMessage> thread) {}
