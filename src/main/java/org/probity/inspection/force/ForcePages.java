package org.probity.inspection.force;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.figure.Figure;
import org.probity.figure.Figures.Kept;
import org.probity.figure.stated.ResearchedFigures;
import org.probity.inspection.finding.ClashRules;
import org.probity.inspection.finding.Fieldwork;
import org.probity.inspection.finding.Finding;
import org.probity.inspection.finding.Findings;
import org.probity.inspection.finding.Statement;
import org.probity.inspection.finding.Statements;
import org.probity.inspection.round.BodyInRound;
import org.probity.inspection.round.Round;
import org.probity.inspection.submission.Queries;
import org.probity.inspection.submission.QueryMessage;
import org.probity.inspection.submission.Submission;
import org.probity.inspection.submission.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One force in a round: what it answered and what the inspectorate has on it; acceptance. */
@Controller
class ForcePages {

    private final Desk desk;
    private final Submissions submissions;
    private final Queries queries;
    private final ResearchedFigures researched;
    private final Findings findings;
    private final Fieldwork fieldwork;
    private final Statements statements;

    ForcePages(
            Desk desk,
            Submissions submissions,
            Queries queries,
            ResearchedFigures researched,
            Findings findings,
            Fieldwork fieldwork,
            Statements statements) {
        this.desk = desk;
        this.submissions = submissions;
        this.queries = queries;
        this.researched = researched;
        this.findings = findings;
        this.fieldwork = fieldwork;
        this.statements = statements;
    }

    @GetMapping("/inspect/{key}/forces/{force}")
    @Permission("return:L")
    String force(Actor actor, @PathVariable String key, @PathVariable String force, Model model) {
        Round round = desk.round(actor, key, force);
        BodyInRound in = desk.in(round, force);
        Optional<Submission> sent = submissions.find(actor, round.id(), force);
        List<Statement> said = statements.of(actor, round.id(), force);
        model.addAttribute(
                "view",
                new ForceView(
                        key,
                        round.title(),
                        force,
                        desk.name(force),
                        in.why(),
                        sent.map(each -> sent(each, round.id(), force)).orElse(null),
                        found(actor, round.id(), force),
                        fieldwork.of(actor, round.id(), force),
                        said.stream().map(each -> said(actor, each)).toList(),
                        ClashRules.of(said).stream()
                                .map(ClashRules.Clash::words)
                                .toList(),
                        findings.of(actor, round.id(), force).stream()
                                .map(ForcePages::row)
                                .toList(),
                        desk.team(round, force),
                        may(actor, round, force, sent)));
        return "inspection/force";
    }

    @PostMapping("/inspect/{key}/forces/{force}/accept")
    @Permission("return:D(accept)")
    String accept(
            Actor actor,
            @PathVariable String key,
            @PathVariable String force,
            @RequestParam int version,
            RedirectAttributes after) {
        Round round = desk.round(actor, key, force);
        switch (submissions.accept(actor, round.id(), force, version)) {
            case Submissions.Acceptance.Accepted accepted -> after.addFlashAttribute("done", "Return accepted");
            case Submissions.Acceptance.MovedOn moved ->
                after.addFlashAttribute(
                        "fault",
                        "This return moved on since you opened it. Version "
                                + moved.latest().version() + " is here now. Look again.");
        }
        return "redirect:/inspect/" + key + "/forces/" + force;
    }

    private ForceView.Sent sent(Submission submission, UUID round, String force) {
        List<QueryMessage> thread = queries.thread(round, force);
        return ForceView.sent(
                submission,
                submission.cells().stream()
                        .map(cell -> ForceView.answer(
                                cell,
                                thread.stream()
                                        .filter(message -> message.metric().equals(cell.metric()))
                                        .count()))
                        .toList());
    }

    private List<ForceView.Found> found(Actor actor, UUID round, String force) {
        return researched.foundFor(actor, round, force).stream()
                .map(kept -> ForceView.found(kept, isDraft(kept) && researched.mayApprove(actor, kept)))
                .toList();
    }

    private static boolean isDraft(Kept kept) {
        return kept.figure().state() == Figure.State.DRAFT;
    }

    private ForceView.Said said(Actor actor, Statement statement) {
        boolean approved = statement.state() == Statement.State.APPROVED;
        return new ForceView.Said(
                statement.id().toString(),
                statement.key(),
                statement.words(),
                approved,
                !approved && statements.mayApprove(actor, statement),
                !approved && statements.mayRevise(actor, statement));
    }

    private static ForceView.FindingRow row(Finding finding) {
        return new ForceView.FindingRow(
                finding.id().toString(), finding.theme(), finding.words(), finding.state() == Finding.State.FINAL);
    }

    private ForceView.May may(Actor actor, Round round, String force, Optional<Submission> sent) {
        return new ForceView.May(
                sent.isPresent() && submissions.mayAccept(actor, sent.get()),
                researched.mayEnter(actor),
                fieldwork.mayNote(actor, round.id(), force),
                statements.mayDraft(actor, round.id(), force),
                findings.mayDraft(actor, round.id(), force),
                desk.mayAssign(actor, round));
    }
}
