package org.probity.audit;

import java.io.Serial;

/** The act would be allowed to somebody who proved who they are in the last ten minutes. The entrance asks for that. */
public class FreshSignInNeeded extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public FreshSignInNeeded() {
        super("A fresh sign-in is needed", null, false, false);
    }
}
