package org.probity.entrance;

import java.util.UUID;

/** @param label a role in words: "Decision officer" */
public record Persona(UUID person, String body, String label) {}
