package org.probity.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.given.Acts;
import org.probity.given.GivenCases;
import org.probity.platform.files.StoredFile.Checked;
import org.probity.platform.files.VirusScanner.Verdict;
import org.probity.platform.time.Now;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

@ProbityTest
class EvidenceFilesTest {

    @Autowired
    Acts acts;

    @Autowired
    EvidenceFiles files;

    @Autowired
    FileStore store;

    @Autowired
    Now now;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    final String body = GivenCases.force();
    final Actor lead = Acts.a(Role.RETURN_LEAD, body);

    @Test
    void a_file_is_kept_whole_with_its_hash_and_says_that_nobody_looked_for_viruses() {
        StoredFile kept = kept(files, "Minutes.exe");
        assertThat(kept.name()).isEqualTo("Minutes.pdf");
        assertThat(kept.sha256()).hasSize(64);
        assertThat(files.checksForViruses()).isFalse();
        EvidenceFiles.Opened opened =
                acts.as(lead, () -> files.open(body, kept.id())).orElseThrow();
        assertThat(opened.bytes()).isEqualTo(Files.pdf());
        assertThat(opened.file().checked()).isEqualTo(Checked.NO_SCANNER);
        assertThat(acts.as(lead, () -> files.all(body, List.of(kept.id(), UUID.randomUUID()))))
                .containsExactly(opened.file());
    }

    @Test
    void another_body_finds_nothing_and_nobody_changes_what_is_kept() {
        StoredFile kept = kept(files, "a.pdf");
        Actor elsewhere = Acts.a(Role.RETURN_LEAD, GivenCases.force());
        assertThat(acts.as(elsewhere, () -> files.open(body, kept.id()))).isEmpty();
        assertThatThrownBy(() -> acts.as(lead, () -> jdbc.sql("update platform.evidence_file set name = 'b.pdf'")
                        .update()))
                .hasRootCauseMessage("ERROR: permission denied for table evidence_file");
    }

    @Test
    void what_is_refused_leaves_nothing_behind() {
        FileOutcome outcome = acts.as(
                lead,
                () -> files.keep(body, lead.person(), new Upload("a.pdf", Files.lockedPdf()), FileKind.EVIDENCE));
        assertThat(outcome)
                .isEqualTo(new FileOutcome.NotTaken(FileFault.PASSWORD, "The selected file is password protected"));
        assertThat(administrator
                        .sql("select count(*) from platform.evidence_file where controller_body = :body")
                        .param("body", body)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_scanner_refuses_what_is_infected_and_what_it_has_not_answered_for_is_kept_aside() {
        FileOutcome infected = acts.as(
                lead,
                () -> with(Verdict.INFECTED)
                        .keep(body, lead.person(), new Upload("a.pdf", Files.pdf()), Set.of(FileKind.PDF)));
        assertThat(infected).isEqualTo(new FileOutcome.NotTaken(FileFault.VIRUS, "The selected file contains a virus"));
        StoredFile waiting = kept(with(Verdict.NO_ANSWER), "a.pdf");
        assertThat(waiting.opens()).isFalse();
        assertThat(acts.as(lead, () -> with(Verdict.NO_ANSWER).open(body, waiting.id())))
                .isEmpty();
        assertThat(acts.as(lead, () -> with(Verdict.CLEAN).open(body, waiting.id())))
                .isPresent();
        assertThat(acts.as(lead, () -> files.all(body, List.of(waiting.id()))))
                .singleElement()
                .extracting(StoredFile::checked)
                .isEqualTo(Checked.CLEAN);
    }

    @Test
    void a_file_leaves_to_be_saved_and_never_to_be_shown() {
        StoredFile kept = kept(files, "Cofnod Ŵyn.html");
        MockHttpServletResponse response = new MockHttpServletResponse();
        response.setHeader("Content-Security-Policy", "script-src 'self'");
        Downloads.send(acts.as(lead, () -> files.open(body, kept.id())).orElseThrow(), response);
        assertThat(response.getHeader("Content-Disposition")).startsWith("attachment").doesNotContain(".html");
        assertThat(response.getHeaders("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "sandbox");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getContentType()).isEqualTo("application/pdf");
    }

    private StoredFile kept(EvidenceFiles service, String name) {
        FileOutcome outcome = acts.as(
                lead, () -> service.keep(body, lead.person(), new Upload(name, Files.pdf()), FileKind.EVIDENCE));
        return ((FileOutcome.Kept) outcome).file();
    }

    private EvidenceFiles with(Verdict verdict) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("scanner", (VirusScanner) bytes -> verdict);
        return new EvidenceFiles(store, beans.getBeanProvider(VirusScanner.class), now);
    }
}
