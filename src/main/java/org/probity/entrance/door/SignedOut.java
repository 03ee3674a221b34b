package org.probity.entrance.door;

import java.io.Serial;

/** A form came from somebody who is not, or no longer, signed in: they sign in, and what they typed comes with them. */
class SignedOut extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    SignedOut() {
        super("Nobody is signed in", null, false, false);
    }
}
