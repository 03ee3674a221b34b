package org.probity.report;

import java.util.UUID;

/**
 * Words attributed to an inspector. They are printed only when that inspector approved exactly these.
 *
 * @param speakerLabel how the document names the speaker: a role, such as "HM Inspector for the fictional forces"
 */
public record Quotation(String words, UUID speaker, String speakerLabel, boolean approved, int version) {}
