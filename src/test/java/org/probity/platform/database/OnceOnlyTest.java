package org.probity.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.TestGround.SignIns;
import org.springframework.beans.factory.annotation.Autowired;

@ProbityTest
class OnceOnlyTest {

    @Autowired
    OnceOnly onceOnly;

    @Autowired
    Walls walls;

    @Autowired
    SignIns signIns;

    private String send(UUID signIn, UUID token, AtomicInteger records) {
        return walls.within(
                signIn,
                () -> onceOnly.claim(token, signIn).orElseGet(() -> {
                    String reference = "record " + records.incrementAndGet();
                    onceOnly.done(token, signIn, reference);
                    return reference;
                }));
    }

    @Test
    void a_form_sent_twenty_times_at_once_makes_one_record_and_every_sender_learns_it() throws Exception {
        UUID signIn = signIns.of("kent");
        UUID token = UUID.randomUUID();
        AtomicInteger records = new AtomicInteger();
        Set<String> answers = new HashSet<>();
        try (var threads = Executors.newFixedThreadPool(20)) {
            var all = IntStream.range(0, 20)
                    .mapToObj(i -> threads.submit(() -> send(signIn, token, records)))
                    .toList();
            for (var one : all) {
                answers.add(one.get());
            }
        }
        assertThat(records).hasValue(1);
        assertThat(answers).containsExactly("record 1");
    }

    @Test
    void a_form_whose_first_sending_was_undone_can_be_sent_again() {
        UUID signIn = signIns.of("kent");
        UUID token = UUID.randomUUID();
        AtomicInteger records = new AtomicInteger();
        walls.transactions().within(signIn, false, () -> onceOnly.claim(token, signIn), nothing -> true);
        assertThat(send(signIn, token, records)).isEqualTo("record 1");
    }

    @Test
    void another_sign_in_with_the_same_token_learns_nothing() {
        UUID token = UUID.randomUUID();
        AtomicInteger records = new AtomicInteger();
        send(signIns.of("kent"), token, records);
        assertThat(send(signIns.of("norfolk"), token, records)).isEqualTo("record 2");
    }
}
