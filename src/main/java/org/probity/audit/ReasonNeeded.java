package org.probity.audit;

import java.io.Serial;

/** The act would be allowed with a reason. That one is asked is the body's policy, not law. The entrance asks for it. */
public class ReasonNeeded extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public ReasonNeeded() {
        super("A reason is needed", null, false, false);
    }
}
