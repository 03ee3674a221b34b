package org.probity.report.text;

import java.util.List;
import java.util.Optional;
import org.probity.figure.Figure;
import org.probity.report.text.Prose.Line;

/** What a release says of applications for second jobs: a count, the part of it that was approved, and the rest only where it is known. */
final class SecondJobSentences {

    private SecondJobSentences() {}

    static List<Span> secondJobs(ReleaseFacts facts, Prose prose) {
        Optional<Figure> found = facts.figure("bi-applications");
        if (found.isEmpty()) {
            return List.of();
        }
        Figure applications = found.get();
        if (applications.value() == null) {
            return prose.absent(applications, "how many applications for second jobs there were");
        }
        Line line = prose.line().say(prose.periodStart(applications) + " there ");
        if (prose.count(applications) == 0) {
            return line.figure("have been no applications", applications)
                    .say(" for second jobs.")
                    .spans();
        }
        line.say(
                        prose.isOpen(applications)
                                ? prose.plural(applications, "has been ", "have been ")
                                : prose.plural(applications, "was ", "were "))
                .figure(prose.number(applications), applications)
                .say(prose.plural(applications, " application", " applications") + " for second jobs");
        Optional<Figure> approved = facts.figure("bi-approved");
        approved.ifPresentOrElse(f -> approvedOf(line, prose, applications, f), () -> line.say("."));
        rest(line, facts, prose, approved.filter(f -> isAllOf(f, applications)).isPresent());
        return line.spans();
    }

    private static boolean isAllOf(Figure part, Figure whole) {
        return part.value() != null && whole.value() != null && part.value().compareTo(whole.value()) == 0;
    }

    private static void approvedOf(Line line, Prose prose, Figure all, Figure approved) {
        if (approved.value() == null) {
            line.say(". How many were approved is not stated.");
            return;
        }
        boolean every = approved.value().compareTo(all.value()) == 0;
        long count = prose.count(approved);
        String words = every
                ? (count == 1 ? "which" : "all of which")
                : count == 0 ? "none of which" : prose.number(approved) + " of which";
        line.say(", ").figure(words, approved).say((count == 1 ? " has" : " have") + " been approved.");
    }

    /** The rest is said figure by figure, or said to be not stated. It is never what is left over: that is not "refused". */
    private static void rest(Line line, ReleaseFacts facts, Prose prose, boolean allApproved) {
        List<Optional<Figure>> parts =
                List.of(facts.figure("bi-refused"), facts.figure("bi-withdrawn"), facts.figure("bi-pending"));
        List<String> words = List.of("refused", "withdrawn", "waiting for a decision");
        long said = allApproved
                ? 0
                : parts.stream()
                        .filter(part -> part.map(Figure::value).isPresent())
                        .count();
        int saying = 0;
        for (int i = 0; i < parts.size() && said > 0; i++) {
            Optional<Figure> part = parts.get(i).filter(f -> f.value() != null);
            if (part.isPresent()) {
                Figure f = part.get();
                long count = prose.count(f);
                line.say(saying == 0 ? " Of the applications, " : saying == said - 1 ? " and " : ", ")
                        .figure(count == 0 ? "none" : prose.number(f), f)
                        .say((count == 1 || count == 0 ? " was " : " were ") + words.get(i));
                saying++;
            }
        }
        if (said > 0) {
            line.say(prose.asAtClose(facts.figure("bi-pending")) + ".");
        } else if (!allApproved && facts.figure("bi-approved").isPresent()) {
            line.say(" What became of the others is not stated.");
        }
    }
}
