package org.probity.healthcheck;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Audit;
import org.probity.healthcheck.Assessment.Answer;
import org.probity.healthcheck.Assessment.Evidence;
import org.probity.healthcheck.CopyView.Fact;
import org.probity.healthcheck.CopyView.Line;
import org.probity.organisation.Bodies;
import org.probity.organisation.Body;
import org.probity.people.People;
import org.probity.platform.documents.Templates;
import org.probity.platform.files.EvidenceFiles;
import org.probity.platform.files.StoredFile;
import org.probity.platform.time.Now;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Service;

/** The check as one document. What was signed is kept as it was then, word for word. */
@Service
public class Copies {

    private final HealthCheckStore store;
    private final EvidenceFiles files;
    private final Templates templates;
    private final Bodies bodies;
    private final People people;
    private final Audit audit;
    private final Now now;

    Copies(
            HealthCheckStore store,
            EvidenceFiles files,
            Templates templates,
            Bodies bodies,
            People people,
            Audit audit,
            Now now) {
        this.store = store;
        this.files = files;
        this.templates = templates;
        this.bodies = bodies;
        this.people = people;
        this.audit = audit;
        this.now = now;
    }

    /** The whole check in HTML: the locked copy once it is signed, else as it stands. The caller read it by its rights. */
    public String html(Actor reader, Assessment check) {
        audit.disclosed(reader, Assessments.ref(check), check.answers().size(), "the reader");
        return store.copy(check).orElseGet(() -> render(check));
    }

    /** Keeps the document of a check that has just been signed. */
    void lock(Assessment check) {
        String html = render(check);
        store.keepCopy(check, html, sha256(html), now.instant());
    }

    private String render(Assessment check) {
        return templates.render("healthcheck/copy", Map.of("view", view(check)));
    }

    private CopyView view(Assessment check) {
        String name = bodies.find(check.controllerBody()).map(Body::formalName).orElse(check.controllerBody());
        boolean fictional =
                bodies.find(check.controllerBody()).map(Body::fictional).orElse(false);
        String subject = name + ": health check " + check.round() + ", version " + check.number() + ", "
                + check.word().toLowerCase(Locale.UK)
                + (fictional ? ". Sample data: not real people or events." : "");
        Map<UUID, StoredFile> kept = files(check);
        Map<String, List<BesideFigure>> beside = store.keptBeside(check);
        List<CopyView.Theme> themes = new ArrayList<>();
        check.checklist()
                .byTheme()
                .forEach((theme, questions) -> themes.add(new CopyView.Theme(
                        Checklist.heading(theme),
                        check.answered(questions) + " of " + questions.size() + " answered",
                        questions.stream()
                                .map(one -> line(check, one, beside.getOrDefault(one.id(), List.of()), kept))
                                .toList())));
        return new CopyView(name + ": health check " + check.round(), subject, facts(check), themes);
    }

    private List<Fact> facts(Assessment check) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("State", check.word()));
        if (check.signedOn() != null && check.signedBy() != null) {
            String signer = people.names(List.of(check.signedBy())).getOrDefault(check.signedBy(), "a chief officer");
            facts.add(new Fact("Signed", Words.date(check.signedOn()) + ", by " + signer));
        }
        facts.add(new Fact(
                "Checklist",
                check.checklist().title() + ", " + check.checklist().id()));
        facts.add(new Fact(
                "Whose words", "The questions are this project’s own wording. They are not the inspectorate’s."));
        facts.add(new Fact(
                "Answered",
                check.answered(check.checklist().questions()) + " of "
                        + check.checklist().questions().size()));
        facts.add(new Fact("Gaps", Words.number(check.gaps().size())));
        return facts;
    }

    private static Line line(
            Assessment check, Checklist.Question question, List<BesideFigure> beside, Map<UUID, StoredFile> kept) {
        Answer answer = check.answer(question.id()).orElse(null);
        String words = answer == null ? "Not answered" : question.label(answer.choice()) + ". " + answer.standing();
        return new Line(
                question.id(),
                question.words(),
                question.respondent() == Checklist.Respondent.AUTHORITY ? "Local policing body" : "Force",
                words,
                notes(answer, beside, kept));
    }

    private static List<Fact> notes(@Nullable Answer answer, List<BesideFigure> beside, Map<UUID, StoredFile> kept) {
        List<Fact> notes = new ArrayList<>();
        if (answer != null) {
            note(notes, "Explanation", answer.words());
            note(notes, "Evidence kept elsewhere", answer.evidence());
            answer.attached().forEach(one -> note(notes, heading(one), evidence(one, kept)));
        }
        for (BesideFigure figure : beside) {
            note(notes, figure.title(), figure.value() + ". " + figure.provenance());
            note(notes, "Contradiction", figure.contradiction());
        }
        if (answer != null) {
            note(notes, "Why the answer stands", answer.contradictionReason());
            note(notes, "Why it changed", answer.changeReason());
        }
        return notes;
    }

    private static void note(List<Fact> notes, String heading, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            notes.add(new Fact(heading, words));
        }
    }

    private static String heading(Evidence one) {
        return switch (one.kind()) {
            case FILE -> "File";
            case LINK -> "Link";
            case RECORD -> "Register entry";
            case FIGURE -> "Frozen figure";
        };
    }

    private static String evidence(Evidence one, Map<UUID, StoredFile> kept) {
        StoredFile file = one.file() == null ? null : kept.get(one.file());
        return file == null
                ? one.words()
                : file.name() + " (" + file.described() + "), SHA-256 " + file.sha256() + ". "
                        + file.checked().words() + ".";
    }

    private Map<UUID, StoredFile> files(Assessment check) {
        Collection<UUID> ids = check.answers().values().stream()
                .flatMap(answer -> answer.attached().stream())
                .map(Evidence::file)
                .filter(Objects::nonNull)
                .toList();
        return files.all(check.controllerBody(), ids).stream().collect(Collectors.toMap(StoredFile::id, file -> file));
    }

    private static String sha256(String html) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(html.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
