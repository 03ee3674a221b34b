package org.probity.architecture.planted.people;

/** An interface with one implementation. */
interface Lonely {
    /** The one. */
    class Only implements Lonely {}
}
