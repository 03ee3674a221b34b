package org.probity.healthcheck.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.healthcheck.Answering;
import org.probity.healthcheck.Assessment;
import org.probity.healthcheck.Assessment.Answer;
import org.probity.healthcheck.Assessment.Evidence;
import org.probity.healthcheck.Assessments;
import org.probity.healthcheck.Beside;
import org.probity.healthcheck.BesideFigure;
import org.probity.healthcheck.Checklist.Question;
import org.probity.healthcheck.Checklist.Respondent;
import org.probity.platform.files.EvidenceFiles;
import org.probity.platform.files.StoredFile;
import org.probity.platform.forms.Choice;
import org.probity.platform.time.Now;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Component;

/** Puts a question together for its page. */
@Component
class QuestionViews {

    private final Assessments checks;
    private final Answering answering;
    private final Beside beside;
    private final EvidenceFiles files;

    QuestionViews(Assessments checks, Answering answering, Beside beside, EvidenceFiles files) {
        this.checks = checks;
        this.answering = answering;
        this.beside = beside;
        this.files = files;
    }

    /** The list that a question stands in: the local policing body has its own. */
    static String base(Question question, String round) {
        return (question.respondent() == Respondent.AUTHORITY ? "/oversight/checklist/" : "/health-check/") + round;
    }

    QuestionView of(Actor actor, Assessment check, Question question) {
        Answer answer = check.answer(question.id()).orElse(null);
        List<Question> mine = mine(actor, check);
        List<BesideFigure> figures = beside.of(actor, check, question);
        Optional<Assessment> before = checks.earlier(actor, check);
        Answer earlier = before.flatMap(one -> one.answer(question.id())).orElse(null);
        return new QuestionView(
                base(question, check.round()),
                question,
                "Question " + (mine.indexOf(question) + 1) + " of " + mine.size(),
                answer == null ? "Not started" : answer.standing(),
                choices(question),
                figures.stream()
                        .map(one -> new QuestionView.Beside(one, keeps(one, answer)))
                        .toList(),
                contradiction(figures),
                earlier == null ? null : earlier(before.orElseThrow(), question, earlier),
                earlier != null && answer != null && earlier.choice() != answer.choice(),
                rows(check, question, answer),
                !files.checksForViruses(),
                next(actor, check, question).orElse(""));
    }

    /** The address of the question after it among those that the reader answers. */
    Optional<String> next(Actor actor, Assessment check, Question question) {
        List<Question> mine = mine(actor, check);
        int at = mine.indexOf(question) + 1;
        return at == 0 || at == mine.size()
                ? Optional.empty()
                : Optional.of(
                        base(mine.get(at), check.round()) + "/" + mine.get(at).id());
    }

    private List<Question> mine(Actor actor, Assessment check) {
        return check.checklist().questions().stream()
                .filter(one -> answering.mayAnswer(actor, check, one))
                .toList();
    }

    private static boolean keeps(BesideFigure figure, @Nullable Answer answer) {
        return answer != null && figure.counted() && figure.provenance().startsWith("Counted");
    }

    static String contradiction(List<BesideFigure> figures) {
        return figures.stream()
                .map(BesideFigure::contradiction)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(". "));
    }

    static List<Choice> choices(Question question) {
        return Arrays.stream(Assessment.Choice.values())
                .map(one -> Choice.of(one.word(), question.label(one)))
                .toList();
    }

    private static QuestionView.Earlier earlier(Assessment check, Question question, Answer answer) {
        String on = check.signedOn() == null ? "" : ", signed " + Words.date(check.signedOn());
        return new QuestionView.Earlier(
                "Answer of the check " + check.round() + on,
                question.label(answer.choice()) + ". " + answer.standing() + ".",
                answer.words());
    }

    private List<QuestionView.Row> rows(Assessment check, Question question, @Nullable Answer answer) {
        if (answer == null) {
            return List.of();
        }
        List<UUID> ids = answer.attached().stream()
                .map(Evidence::file)
                .filter(Objects::nonNull)
                .toList();
        Map<UUID, StoredFile> kept =
                files.all(check.controllerBody(), ids).stream().collect(Collectors.toMap(StoredFile::id, file -> file));
        List<QuestionView.Row> rows = new ArrayList<>();
        String at = base(question, check.round()) + "/" + question.id() + "/evidence/";
        for (Evidence one : answer.attached()) {
            rows.add(row(one, at, one.file() == null ? null : kept.get(one.file())));
        }
        return rows;
    }

    static QuestionView.Row row(Evidence one, String at, @Nullable StoredFile file) {
        String id = one.id().toString();
        return switch (one.kind()) {
            case FILE ->
                file == null
                        ? new QuestionView.Row(id, one.words(), "", "", false)
                        : new QuestionView.Row(
                                id,
                                file.name() + " (" + file.described() + ")",
                                at + id,
                                "Added "
                                        + Words.date(
                                                file.addedAt().atZone(Now.ZONE).toLocalDate()) + ". "
                                        + file.checked().words() + ".",
                                false);
            case LINK -> new QuestionView.Row(id, one.words(), one.words(), "Opens another site", true);
            case RECORD ->
                new QuestionView.Row(
                        id,
                        one.words(),
                        "",
                        "Entry of a register, by its reference: it opens for whoever may read it",
                        false);
            case FIGURE -> new QuestionView.Row(id, one.words(), "/figures/" + one.target(), "Frozen figure", false);
        };
    }
}
