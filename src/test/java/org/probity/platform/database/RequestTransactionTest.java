package org.probity.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLTransientConnectionException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.TestGround.SignIns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@ProbityTest
class RequestTransactionTest {

    @Autowired
    RequestTransaction filter;

    @Autowired
    Walls walls;

    @Autowired
    SignIns signIns;

    @Autowired
    JdbcClient sql;

    @Autowired
    OnceOnly onceOnly;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/anything");
    final MockHttpServletResponse response = new MockHttpServletResponse();
    final UUID token = UUID.randomUUID();
    UUID signIn;

    @BeforeEach
    void signed_in() {
        signIn = signIns.of("kent");
        request.setAttribute(RequestTransaction.SIGN_IN, signIn);
    }

    private void write() {
        onceOnly.claim(token, signIn);
        onceOnly.done(token, signIn, "written");
    }

    private boolean written() {
        return walls.<Integer>within(
                        null,
                        () -> sql.sql("select count(*)::int from platform.form_token where token = ?")
                                .param(token)
                                .query(Integer.class)
                                .single())
                == 1;
    }

    private void serve(FilterChain handler) throws Exception {
        filter.doFilter(request, response, handler);
    }

    @Test
    void the_handler_works_in_the_transaction_of_its_sign_in_and_what_it_wrote_stays() throws Exception {
        serve((in, out) -> {
            write();
            assertThat(walls.current()).contains(signIn);
            out.getWriter().write("done");
        });
        assertThat(response.getContentAsString()).isEqualTo("done");
        assertThat(response.getContentLength()).isEqualTo(4);
        assertThat(written()).isTrue();
    }

    @Test
    void no_byte_and_no_redirect_leaves_before_the_commit() throws Exception {
        serve((in, out) -> {
            write();
            ((HttpServletResponse) out).sendRedirect("/next");
            assertThat(out.isCommitted()).isTrue();
            out.flushBuffer();
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    assertThat(response.isCommitted()).isFalse();
                    assertThat(response.getRedirectedUrl()).isNull();
                    response.setHeader("checked", "yes");
                }
            });
        });
        assertThat(response.getHeader("checked")).isEqualTo("yes");
        assertThat(response.getRedirectedUrl()).isEqualTo("/next");
    }

    @Test
    void an_answer_of_500_undoes_what_was_written() throws Exception {
        serve((in, out) -> {
            write();
            ((HttpServletResponse) out).sendError(500);
        });
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(written()).isFalse();
    }

    @Test
    void an_answer_of_400_keeps_what_was_written() throws Exception {
        serve((in, out) -> {
            write();
            ((HttpServletResponse) out).setStatus(400);
        });
        assertThat(written()).isTrue();
    }

    @Test
    void an_exception_that_escapes_undoes_what_was_written_and_arrives_as_it_was() {
        ServletException problem = new ServletException("no");
        assertThatThrownBy(() -> serve((in, out) -> {
                    write();
                    throw problem;
                }))
                .isSameAs(problem);
        assertThat(written()).isFalse();
    }

    @Test
    void a_handler_may_undo_its_own_work_and_have_the_refusal_written() throws Exception {
        UUID refusal = UUID.randomUUID();
        serve((in, out) -> {
            write();
            RequestTransaction.rollBack(request);
            walls.afterRollback(() -> onceOnly.claim(refusal, signIn));
        });
        assertThat(written()).isFalse();
        assertThat(walls.<Integer>within(
                        null,
                        () -> sql.sql("select count(*)::int from platform.form_token where token = ?")
                                .param(refusal)
                                .query(Integer.class)
                                .single()))
                .isEqualTo(1);
    }

    @Test
    void a_large_download_is_sent_after_the_commit_without_being_held() throws Exception {
        serve((in, out) -> {
            write();
            RequestTransaction.stream(request, body -> {
                assertThat(walls.current()).isEmpty();
                body.write("stream".getBytes(StandardCharsets.UTF_8));
            });
        });
        assertThat(response.getContentAsString()).isEqualTo("stream");
    }

    @Test
    void a_link_cut_before_the_commit_lets_nothing_of_the_answer_leave_and_is_a_503() throws Exception {
        new DatabaseAway()
                .doFilter(
                        request,
                        response,
                        (in, out) -> filter.doFilter(in, out, (inner, held) -> {
                            held.getWriter().write("your reference");
                            write();
                            int backend = sql.sql("select pg_backend_pid()")
                                    .query(Integer.class)
                                    .single();
                            administrator
                                    .sql("select pg_terminate_backend(?, 5000)")
                                    .param(backend)
                                    .query()
                                    .singleValue();
                        }));
        assertThat(response.getContentAsString())
                .doesNotContain("your reference")
                .contains("unavailable");
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(written()).isFalse();
    }

    @Test
    void without_a_database_the_answer_is_503_with_a_time_to_come_back() throws Exception {
        new DatabaseAway().doFilter(request, response, (in, out) -> {
            throw new ServletException(
                    new CannotGetJdbcConnectionException("gone", new SQLTransientConnectionException("secret detail")));
        });
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("10");
        assertThat(response.getContentAsString()).contains("unavailable").doesNotContain("secret detail");
    }
}
