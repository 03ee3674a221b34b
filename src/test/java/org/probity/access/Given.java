package org.probity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.probity.access.Decision.Permitted;
import org.probity.access.Decision.Refused;
import org.probity.access.Decision.Rule;

/** One officer, three bodies and a few entries, for the sentences about the rules. */
final class Given {
    static final Access ACCESS = Access.standard();
    static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    static final Instant YESTERDAY = NOW.minusSeconds(86_400);
    static final Context CONTEXT = Context.at(NOW);
    static final UUID ME = new UUID(3, 1);
    static final UUID OTHER = new UUID(3, 2);
    static final UUID THIRD = new UUID(3, 3);
    static final Ask READ = Ask.to(Action.READ);
    static final Ask UPDATE = Ask.to(Action.UPDATE);
    static final Ask DECIDE = Ask.to(Action.DECIDE);

    private Given() {}

    static void assertPermitted(Role by, Actor actor, Ask ask, Subject subject, Context context) {
        assertThat(ACCESS.permit(actor, ask, subject, context))
                .isInstanceOfSatisfying(
                        Permitted.class, yes -> assertThat(yes.role()).isEqualTo(by));
    }

    static void assertRefused(Rule rule, Actor actor, Ask ask, Subject subject, Context context) {
        assertThat(ACCESS.permit(actor, ask, subject, context)).isEqualTo(new Refused(rule));
        assertThat(ACCESS.permit(actor, ask, subject, context).permitted()).isFalse();
    }

    static Access access(String... rows) {
        return new Access(
                GrantsFile.read("role,object,state,actions,scope,condition,reason\n" + String.join("\n", rows) + "\n"));
    }

    static Actor holding(Role role) {
        return actor(assignment(role));
    }

    static Actor actor(Assignment... assignments) {
        return new Actor(ME, "Officer A17", "northmere", List.of(assignments));
    }

    static Assignment assignment(Role role) {
        return assignment(role, "northmere");
    }

    static Assignment assignment(Role role, String body) {
        return new Assignment(role, body, Set.of(), Set.of(), YESTERDAY, null);
    }

    static Assignment readIn(Role role, Compartment compartment) {
        return new Assignment(role, "northmere", Set.of(), Set.of(compartment), YESTERDAY, null);
    }

    static Subject entry(String state) {
        return Subject.of("gift_entry", state).controlledBy("northmere").ownedBy(OTHER);
    }

    static Subject ownEntry(String state) {
        return Subject.of("interest_entry", state).controlledBy("northmere").ownedBy(ME);
    }

    static Subject submittedEntry() {
        return entry("submitted").chiefOfficer(false).with(Condition.NOT_SAME_LINE);
    }

    static Subject decidable() {
        return submittedEntry().with(Condition.WITHIN_TIER).recommendedBy(OTHER);
    }
}
