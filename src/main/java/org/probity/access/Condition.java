package org.probity.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.access.Decision.Rule;
import org.probity.access.Subject.Part;

/**
 * What a row may ask, beyond role and state: the closed list of the security document, section 2.2. The words are those
 * of {@code permissions.csv}. The first block are facts, which callers state of a subject when they hold for the actor;
 * the rest is worked out.
 */
@SuppressWarnings("ImmutableEnumChecker") // the tests are functions without state
public enum Condition {
    /** The owner reports to the actor, directly or through others. */
    IN_MY_LINE("in_my_line", Rule.GRANT),
    /** The money limit that policy gives the role on that date. */
    WITHIN_TIER("within_tier", Rule.GRANT),
    /** A result no wider than the asker may read; for figures the asker's own body. */
    OWN_DATA("own_data", Rule.GRANT),
    /** The named job that the row was made for. */
    OWN_JOB("own_job", Rule.GRANT),
    OWN_ACTS_ONLY("own_acts_only", Rule.GRANT),
    /** A frozen snapshot. */
    SUBMITTED_VERSION("submitted_version", Rule.GRANT),
    SHARED_WITH_FORCE("shared_with_force", Rule.GRANT),
    SCANNED("scanned", Rule.GRANT),
    /** A new object without link or wording of the source. */
    SANITISED("sanitised", Rule.GRANT),
    /** The act names its recorded purpose; a run also its lawful basis and impact assessment. */
    PURPOSE("purpose", Rule.GRANT),
    NO_IDENTITY("no_identity", Rule.GRANT),
    NO_CONTACT_DATA("no_contact_data", Rule.GRANT),
    NO_CONTENT("no_content", Rule.GRANT),
    PSEUDONYMISED("pseudonymised", Rule.GRANT),
    UNLINKABLE("unlinkable", Rule.GRANT),
    CHECKPOINTS_ONLY("checkpoints_only", Rule.GRANT),
    /** The witness quorum holds the log's head. */
    CHECKPOINT_COSIGNED("checkpoint_cosigned", Rule.GRANT),
    DISCLOSURE_CHECKED("disclosure_checked", Rule.GRANT),
    /** Two people signed the release before the instant. */
    RELEASE_SIGNED("release_signed", Rule.GRANT),
    REVIEW_RECORDED("review_recorded", Rule.GRANT),
    HOLD_IS_FALSE("hold=false", Rule.GRANT),
    /** The disclosure limits of section 9.4. */
    N_AT_LEAST_THRESHOLD("n>=threshold", Rule.GRANT),
    TOKEN_UNSPENT("token_unspent", Rule.GRANT),
    RECEIPT("receipt", Rule.GRANT),
    /** Every handler is excluded: section 2.4. */
    ORPHAN_ROUTE("orphan_route", Rule.GRANT),
    /** The local policing body's part of the checklist. */
    AUTHORITY_HALF("authority_half", Rule.GRANT),
    /** The agreement between the forces allows screening across both. */
    COLLAB_COMBINE("collab_combine", Rule.GRANT),
    BOTH_BODIES_SIGN("both_bodies_sign", Rule.GRANT),
    QUORUM_2_OF_3("quorum_2_of_3", Rule.GRANT),
    /** The object lies outside reporter identity. */
    NOT_RID("not_rid", Rule.GRANT),
    ON_EMBARGO_LIST("on_embargo_list", Rule.COMPARTMENT),
    /** A place on that matter's team. */
    MEMBER("member", Rule.MEMBERSHIP),
    /** A place on that inspection, or that task. */
    ASSIGNED("assigned", Rule.MEMBERSHIP),
    PUBLISHED("published", Rule.TIME),
    EMBARGO_PASSED("embargo_passed", Rule.TIME),
    BEFORE_CLOSE("before_close", Rule.TIME),
    WITHIN_60_MIN("within_60_min", Rule.TIME),
    /** Neither the owner nor the actor is in the other's line. */
    NOT_SAME_LINE("not_same_line", Rule.SEPARATION),
    /** The event is none of the actor's own. */
    NOT_OWN_ACTS("not_own_acts", Rule.SEPARATION),

    OWNER_IS_ME("owner=me", Rule.GRANT, (me, held, subject) -> subject.isBy(Part.OWNER, me)),
    OWNER_IS_NOT_ME("owner<>me", Rule.SEPARATION, (me, held, subject) -> subject.isByOthers(Part.OWNER, me)),
    AUTHOR_IS_ME("author=me", Rule.GRANT, (me, held, subject) -> subject.isBy(Part.AUTHOR, me)),
    AUTHOR_IS_NOT_ME("author<>me", Rule.SEPARATION, (me, held, subject) -> subject.isByOthers(Part.AUTHOR, me)),
    RECOMMENDER_IS_ME("recommender=me", Rule.GRANT, (me, held, subject) -> subject.isBy(Part.RECOMMENDER, me)),
    RECOMMENDER_IS_NOT_ME(
            "recommender<>me", Rule.SEPARATION, (me, held, subject) -> subject.isByOthers(Part.RECOMMENDER, me)),
    PROPOSER_IS_ME("proposer=me", Rule.GRANT, (me, held, subject) -> subject.isBy(Part.PROPOSER, me)),
    PROPOSER_IS_NOT_ME("proposer<>me", Rule.SEPARATION, (me, held, subject) -> subject.isByOthers(Part.PROPOSER, me)),
    DECIDER_IS_ME("decider=me", Rule.GRANT, (me, held, subject) -> subject.isBy(Part.DECIDER, me)),
    DECIDER_IS_NOT_ME("decider<>me", Rule.SEPARATION, (me, held, subject) -> subject.isByOthers(Part.DECIDER, me)),
    INVESTIGATOR_IS_NOT_ME(
            "investigator<>me", Rule.SEPARATION, (me, held, subject) -> subject.isByOthers(Part.INVESTIGATOR, me)),
    GRANTEE_IS_NOT_ME("grantee<>me", Rule.SEPARATION, (me, held, subject) -> subject.isByOthers(Part.GRANTEE, me)),
    TARGET_IS_ME("target=me", Rule.GRANT, (me, held, subject) -> subject.isBy(Part.TARGET, me)),
    TARGET_IS_NOT_ME("target<>me", Rule.SEPARATION, (me, held, subject) -> subject.isByOthers(Part.TARGET, me)),
    /** Looks at the owner. */
    CHIEF_OFFICER("chief_officer", Rule.GRANT, (me, held, subject) -> subject.isChiefOfficers()),
    /** Looks at the owner. */
    NOT_CHIEF_OFFICER("not_chief_officer", Rule.SEPARATION, (me, held, subject) -> subject.isNotChiefOfficers()),
    OWN_BODY("own_body", Rule.TENANCY, (me, held, subject) -> held.body().equals(subject.controller())),
    /** An object about the actor's force. */
    OWN_FORCE("own_force", Rule.TENANCY, (me, held, subject) -> held.body().equals(subject.about())),
    READ_IN_PSD("read_in:PSD", Compartment.PSD),
    READ_IN_CRL("read_in:CRL", Compartment.CRL),
    READ_IN_RID("read_in:RID", Compartment.RID),
    READ_IN_ACU("read_in:ACU", Compartment.ACU),
    READ_IN_EMB("read_in:EMB", Compartment.EMB),
    NOT_EXCLUDED("not_excluded", Rule.CONFLICT, (me, held, subject) -> subject.isNotExcluded());

    @FunctionalInterface
    private interface Test {
        boolean holds(Actor me, Assignment held, Subject subject);
    }

    private final String word;
    private final Rule rule;
    private final @Nullable Test test;
    private final @Nullable Compartment compartment;

    /** A fact. */
    Condition(String word, Rule rule) {
        this(word, rule, null, null);
    }

    Condition(String word, Rule rule, Test test) {
        this(word, rule, test, null);
    }

    Condition(String word, Compartment compartment) {
        this(word, Rule.COMPARTMENT, (me, held, subject) -> held.readIn().contains(compartment), compartment);
    }

    Condition(String word, Rule rule, @Nullable Test test, @Nullable Compartment compartment) {
        this.word = word;
        this.rule = rule;
        this.test = test;
        this.compartment = compartment;
    }

    /** As written in the file. */
    public String word() {
        return word;
    }

    /** The rule under which it is judged. */
    Rule rule() {
        return rule;
    }

    /** Whether callers state it, by {@link Subject#with}. */
    public boolean isFact() {
        return test == null;
    }

    /** The compartment that the actor must be read in to. */
    Optional<Compartment> compartment() {
        return Optional.ofNullable(compartment);
    }

    boolean holds(Actor me, Assignment held, Subject subject) {
        return test == null ? subject.has(this) : test.holds(me, held, subject);
    }

    /**
     * Whether a row that asks it may reach, for the inspectorate, what a force controls: a frozen version, a result no
     * wider than the asker may read, and proofs without events (roles.csv: the inspectorate's auditor checks every force's).
     */
    boolean opensToInspectorate() {
        return this == SUBMITTED_VERSION || this == OWN_DATA || this == CHECKPOINTS_ONLY;
    }

    static Optional<Condition> of(String word) {
        for (Condition condition : values()) {
            if (condition.word.equals(word)) {
                return Optional.of(condition);
            }
        }
        return Optional.empty();
    }
}
