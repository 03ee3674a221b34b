package org.probity.healthcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Role;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;
import org.probity.healthcheck.Assessment.Answer;
import org.probity.healthcheck.Assessment.Choice;
import org.probity.healthcheck.Assessment.Evidence;
import org.probity.healthcheck.Assessment.EvidenceKind;
import org.probity.healthcheck.Checklist.Question;
import org.probity.healthcheck.Checklist.Respondent;
import org.probity.platform.files.EvidenceFiles;
import org.probity.platform.files.FileKind;
import org.probity.platform.files.FileOutcome;
import org.probity.platform.files.StoredFile;
import org.probity.platform.files.Upload;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** Answering one question with its evidence: the force its half, the local policing body its own. */
@Service
public class Answering {

    static final Ask UPDATE = Ask.to(Action.UPDATE);

    /**
     * An answer as it was typed.
     *
     * @param evidence a document or record named in words
     * @param seen the version of the answer that the writer had before them, 0 for none; null where nobody else can write
     */
    public record NewAnswer(
            Choice choice,
            String words,
            String evidence,
            String contradictionReason,
            String changeReason,
            @Nullable Integer seen) {

        public static NewAnswer of(Choice choice, String words, @Nullable String evidence) {
            return new NewAnswer(choice, words, evidence == null ? "" : evidence, "", "", null);
        }
    }

    /** Evidence to add to the answer. */
    public record NewEvidence(@Nullable Upload file, String link, String record) {

        public static final NewEvidence NONE = new NewEvidence(null, "", "");
    }

    private final HealthCheckStore store;
    private final AnswerStore answers;
    private final EvidenceFiles files;
    private final Beside beside;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Answering(
            HealthCheckStore store,
            AnswerStore answers,
            EvidenceFiles files,
            Beside beside,
            Guard guard,
            Audit audit,
            Now now) {
        this.store = store;
        this.answers = answers;
        this.files = files;
        this.beside = beside;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** Whether the reader answers this question: the force its half until it is put forward, the body its own until signed. */
    public boolean mayAnswer(Actor actor, Assessment check, Question question) {
        return isOpen(check, question)
                && isRespondent(actor, question)
                && guard.may(actor, UPDATE, Assessments.subject(check, question));
    }

    /** Answers a question, or answers it anew, and adds what evidence came with it. */
    public CheckOutcome answer(Actor actor, String round, String questionId, NewAnswer typed, NewEvidence added) {
        Assessment check = toWrite(actor, round, questionId);
        Question question = check.checklist().question(questionId).orElseThrow(NotFound::new);
        if (!isOpen(check, question)) {
            return new CheckOutcome.MovedOn("This check waits for its signature and is no longer written at");
        }
        Answer before = check.answer(questionId).orElse(null);
        Answer answer = answer(actor, questionId, typed, before);
        if (before != null && clash(before, answer, typed.seen())) {
            return new CheckOutcome.Clash(before);
        }
        String contradiction = beside.contradictions(actor, check.with(answer), question);
        List<Evidence> evidence = new ArrayList<>(named(added));
        if (added.file() != null) {
            switch (files.keep(check.controllerBody(), actor.person(), added.file(), FileKind.EVIDENCE)) {
                case FileOutcome.NotTaken not -> {
                    return new CheckOutcome.Wrong("file", not.words());
                }
                case FileOutcome.Kept kept -> evidence.add(evidence(kept.file()));
            }
        }
        store(actor, check, answer.contradictedBy(contradiction), evidence);
        return new CheckOutcome.Done(check.id());
    }

    private void store(Actor actor, Assessment check, Answer answer, List<Evidence> added) {
        answers.answer(check, answer, now.instant());
        List<String> changed = new ArrayList<>(List.of(answer.question()));
        for (Evidence one : added) {
            answers.attach(check, answer.question(), one, actor.person(), now.instant());
            changed.add("evidence:" + one.kind().word());
        }
        audit.changed(actor, Kind.ALTERATION, Assessments.ref(check), changed, null);
    }

    private static Answer answer(Actor actor, String question, NewAnswer typed, @Nullable Answer before) {
        return new Answer(
                question,
                typed.choice(),
                typed.words().strip(),
                typed.evidence().isBlank() ? null : typed.evidence().strip(),
                "",
                typed.contradictionReason().strip(),
                typed.changeReason().strip(),
                before == null ? List.of() : before.attached(),
                actor.person(),
                1);
    }

    private static Evidence evidence(StoredFile file) {
        return new Evidence(UUID.randomUUID(), EvidenceKind.FILE, file.name(), null, file.id());
    }

    private static List<Evidence> named(NewEvidence added) {
        List<Evidence> all = new ArrayList<>();
        if (!added.link().isBlank()) {
            String link = added.link().strip();
            all.add(new Evidence(UUID.randomUUID(), EvidenceKind.LINK, link, link, null));
        }
        if (!added.record().isBlank()) {
            String record = added.record().strip();
            all.add(new Evidence(UUID.randomUUID(), EvidenceKind.RECORD, record, record, null));
        }
        return all;
    }

    /** Takes evidence off a draft; the file itself stays on record. */
    public CheckOutcome takeOff(Actor actor, String round, String questionId, UUID evidence) {
        Assessment check = toWrite(actor, round, questionId);
        if (!isOpen(check, check.checklist().question(questionId).orElseThrow(NotFound::new))) {
            return new CheckOutcome.MovedOn("This check waits for its signature and is no longer written at");
        }
        if (!answers.takeOff(check, evidence, actor.person(), now.instant())) {
            return new CheckOutcome.MovedOn("This evidence has been taken off already");
        }
        audit.changed(actor, Kind.ALTERATION, Assessments.ref(check), List.of(questionId, "evidence:off"), null);
        return new CheckOutcome.Done(check.id());
    }

    /** Freezes a figure that the question names and attaches it. */
    public CheckOutcome attachFigure(Actor actor, String round, String questionId, String metric) {
        Assessment check = toWrite(actor, round, questionId);
        Question question = check.checklist().question(questionId).orElseThrow(NotFound::new);
        if (!isOpen(check, question) || check.answer(questionId).isEmpty()) {
            return new CheckOutcome.MovedOn("Answer the question first");
        }
        if (!question.metrics().contains(metric)) {
            throw new NotFound();
        }
        Figure figure = beside.freeze(actor, check, metric).orElseThrow(NotFound::new);
        String words = figure.definition().title() + ": " + FigureWords.shown(figure);
        Evidence evidence = new Evidence(
                UUID.randomUUID(), EvidenceKind.FIGURE, words, figure.id().toString(), null);
        answers.attach(check, questionId, evidence, actor.person(), now.instant());
        audit.changed(actor, Kind.ALTERATION, Assessments.ref(check), List.of(questionId, "evidence:figure"), null);
        return new CheckOutcome.Done(check.id());
    }

    /** The file of a check that the reader may read; empty while it waits for its check for viruses. */
    public Optional<EvidenceFiles.Opened> open(Actor actor, Assessment check, String questionId, UUID evidence) {
        UUID file = check.answer(questionId).stream()
                .flatMap(answer -> answer.attached().stream())
                .filter(one -> one.id().equals(evidence))
                .map(Evidence::file)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (file == null) {
            throw new NotFound();
        }
        audit.looked(actor, Assessments.ref(check));
        return files.open(check.controllerBody(), file);
    }

    private Assessment toWrite(Actor actor, String round, String questionId) {
        String body = Assessments.bodyOf(actor);
        store.lock(body, round);
        Assessment check = store.newest(body, round).orElseThrow(NotFound::new);
        Question question = check.checklist().question(questionId).orElseThrow(NotFound::new);
        guard.require(actor, UPDATE, Assessments.subject(check, question), Given.about(check.id()));
        if (!isRespondent(actor, question)) {
            throw new NotFound();
        }
        return check;
    }

    private static boolean isRespondent(Actor actor, Question question) {
        return actor.holds(question.respondent() == Respondent.AUTHORITY ? Role.OVERSEER : Role.RETURN_LEAD);
    }

    private static boolean isOpen(Assessment check, Question question) {
        return check.isDraft() || !check.isSigned() && question.respondent() == Respondent.AUTHORITY;
    }

    private static boolean clash(Answer before, Answer answer, @Nullable Integer seen) {
        return seen != null && seen != before.rowVersion() && !same(before, answer);
    }

    private static boolean same(Answer one, Answer other) {
        return one.choice() == other.choice()
                && one.words().equals(other.words())
                && Objects.equals(one.evidence(), other.evidence())
                && one.contradictionReason().equals(other.contradictionReason())
                && one.changeReason().equals(other.changeReason());
    }
}
