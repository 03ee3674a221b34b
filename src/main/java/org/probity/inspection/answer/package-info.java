/**
 * What a force claims on its checklist, and what the inspectorate found of it: claimed, evidenced, then verified or not
 * verified, each with author, day and evidence (domain.md section 17, and gap 26: self-assessment that nobody tested).
 *
 * <p>The force's half is read from what it signed in its health check; the inspectorate's is kept here beside it and
 * writes nothing over. A check that is signed anew is looked at anew.
 */
@NamedInterface("answer")
@NullMarked
package org.probity.inspection.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
