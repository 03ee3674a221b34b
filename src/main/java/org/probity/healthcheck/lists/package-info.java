/**
 * Checklists that the inspectorate adds on screen, for a round on another theme: data, not code. A checklist is written once, as
 * measures are, since what forces sign names its questions. The force picks it where it starts a check.
 *
 * <p>Owns {@code healthcheck.added_checklist} and {@code healthcheck.added_question}.
 */
@NullMarked
package org.probity.healthcheck.lists;

import org.jspecify.annotations.NullMarked;
