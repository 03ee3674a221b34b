package org.probity.architecture.planted.people;

/** Public, no controller, and goes to the store itself. */
public class OpenPages {
    OpenStore store;
}
