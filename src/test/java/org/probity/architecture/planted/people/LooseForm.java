package org.probity.architecture.planted.people;

/** A form that is no public record. */
class LooseForm {}
