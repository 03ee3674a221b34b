package org.probity.architecture.planted.audit;

/** Stands above {@code access}. */
public class Anything {}
