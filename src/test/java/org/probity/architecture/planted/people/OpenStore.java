package org.probity.architecture.planted.people;

/** A store that others can call. */
public class OpenStore {}
