package org.probity.audit;

import java.util.UUID;

/** What an event is about: one version of one object, and the body that controls it. */
public record ObjectRef(String objectClass, UUID id, int version, String controllerBody) {}
