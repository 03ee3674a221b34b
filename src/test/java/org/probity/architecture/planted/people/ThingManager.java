package org.probity.architecture.planted.people;

/** A name that says nothing. */
class ThingManager {}
