package org.probity.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.entrance.SignIns;
import org.probity.given.Given;
import org.probity.platform.jobs.Jobs;
import org.probity.platform.time.Now;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProbityTest
class NoticesTest {

    private static final String FORCE = "tarnwick";

    @Autowired
    Given given;

    @Autowired
    NoticeStore store;

    @Autowired
    SignIns signIns;

    @Autowired
    Jobs jobs;

    @Autowired
    Now now;

    @Autowired
    Notices configured;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @AfterEach
    void stop() {
        server.stop();
    }

    private Postman postman(int port) {
        return new Postman(new MailSettings(
                "127.0.0.1", port, "", null, "no-reply@force.example", "https://probity.force.example"));
    }

    private void deliver(int port) {
        Deliveries deliveries = new Deliveries(store, postman(port), jobs, now);
        signIns.asJob(Deliveries.KIND, FORCE, job -> deliveries.deliver(FORCE));
    }

    private int tell(UUID... persons) {
        Notices notices = new Notices(store, postman(25), jobs, now);
        return given.as(persons[0], actor -> notices.tell(FORCE, List.of(persons), Subject.TO_READ, "/policies"));
    }

    @Test
    void a_notice_holds_a_link_and_no_detail_and_goes_once() throws Exception {
        server.start();
        UUID reader = withAddress("reader@force.example");
        assertThat(tell(reader, given.person(FORCE))).as("one has no address").isEqualTo(1);
        deliver(server.getSmtp().getPort());
        deliver(server.getSmtp().getPort());
        MimeMessage[] got = server.getReceivedMessages();
        assertThat(got).hasSize(1);
        assertThat(got[0].getAllRecipients()[0]).hasToString("reader@force.example");
        assertThat(got[0].getSubject()).isEqualTo("There is something for you to read");
        assertThat(got[0].getContent().toString())
                .contains("https://probity.force.example/policies")
                .doesNotContain("Officer");
    }

    @Test
    void what_no_server_takes_is_kept_and_goes_when_one_is_there() {
        UUID reader = withAddress("later@force.example");
        tell(reader);
        deliver(1);
        assertThat(state(reader)).isEqualTo("owed after 1");
        administrator
                .sql("update notice.message set due_at = now() - interval '1 second' where person = ?")
                .param(reader)
                .update();
        server.start();
        deliver(server.getSmtp().getPort());
        assertThat(state(reader)).isEqualTo("sent");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void what_is_undone_is_not_sent_and_nothing_is_queued_while_mail_is_off() {
        UUID reader = withAddress("undone@force.example");
        assertThat(configured.areOn())
                .as("no server is configured in the tests")
                .isFalse();
        int queued = given.as(reader, actor -> configured.tell(FORCE, List.of(reader), Subject.TO_READ, "/policies"));
        assertThat(queued).isZero();
        try {
            given.does(reader, actor -> {
                new Notices(store, postman(25), jobs, now).tell(FORCE, List.of(reader), Subject.TO_READ, "/policies");
                throw new IllegalStateException("undone");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("undone");
        }
        assertThat(state(reader)).isEqualTo("none");
    }

    @Test
    void the_pauses_grow_to_six_hours() {
        assertThat(Deliveries.pause(0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Deliveries.pause(3)).isEqualTo(Duration.ofMinutes(8));
        assertThat(Deliveries.pause(99)).isEqualTo(Duration.ofHours(6));
    }

    private UUID withAddress(String email) {
        UUID person = given.person(FORCE);
        administrator
                .sql("update people.person set email = ? where id = ?")
                .params(email, person)
                .update();
        return person;
    }

    private String state(UUID person) {
        return administrator
                .sql("""
                        select case when sent_at is not null then 'sent' when refused_at is not null then 'refused'
                               else 'owed after ' || attempts end
                        from notice.message where person = ?
                        """)
                .param(person)
                .query(String.class)
                .optional()
                .orElse("none");
    }
}
