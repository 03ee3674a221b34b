package org.probity.access;

/** The 28 roles of {@code roles.csv}, in its order. What each is for, and what it may never do, is said there. */
public enum Role {
    ANON(Side.PUBLIC, "member of the public"),
    REPORTER(Side.PUBLIC, "reporter"),
    STAFF(Side.FORCE, "member of staff"),
    SUPERVISOR(Side.FORCE, "supervisor"),
    REGISTRAR(Side.FORCE, "registrar"),
    DECIDER(Side.FORCE, "decision officer"),
    INVESTIGATOR(Side.FORCE, "investigator"),
    CONCERN_HANDLER(Side.FORCE, "concern handler"),
    PSD_HEAD(Side.FORCE, "head of professional standards"),
    ACU(Side.FORCE, "anti-corruption officer"),
    ACU_HEAD(Side.FORCE, "head of the anti-corruption unit"),
    POLICY_OWNER(Side.FORCE, "policy owner"),
    PUBLISHER(Side.FORCE, "publisher"),
    RETURN_LEAD(Side.FORCE, "return lead"),
    SIGNATORY(Side.FORCE, "chief officer"),
    OVERSEER(Side.FORCE, "local policing body"),
    FORCE_AUDITOR(Side.FORCE, "force auditor"),
    FORCE_ADMIN(Side.FORCE, "force administrator"),
    CUSTODIAN(Side.FORCE, "key custodian"),
    INSPECTOR(Side.INSPECTORATE, "inspector"),
    INSP_LEAD(Side.INSPECTORATE, "lead inspector"),
    ANALYST(Side.INSPECTORATE, "analyst"),
    PRESS(Side.INSPECTORATE, "press officer"),
    INSP_AUDITOR(Side.INSPECTORATE, "inspectorate auditor"),
    INSP_ADMIN(Side.INSPECTORATE, "inspectorate administrator"),
    PLATFORM(Side.PLATFORM, "platform operator"),
    JOB(Side.PLATFORM, "scheduled job"),
    WITNESS(Side.PLATFORM, "witness");

    /** Whose people hold the role. */
    public enum Side {
        PUBLIC,
        FORCE,
        INSPECTORATE,
        PLATFORM
    }

    private final Side side;
    private final String label;

    Role(Side side, String label) {
        this.side = side;
        this.label = label;
    }

    public Side side() {
        return side;
    }

    /** The role in plain words, in lower case, for the middle of a sentence. */
    public String label() {
        return label;
    }
}
