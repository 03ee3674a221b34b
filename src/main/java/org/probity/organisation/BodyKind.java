package org.probity.organisation;

/** What sort of body it is: a territorial force, British Transport Police, an agency, the inspectorate. */
public enum BodyKind {
    TERRITORIAL,
    SPECIAL,
    OTHER,
    INSPECTORATE
}
