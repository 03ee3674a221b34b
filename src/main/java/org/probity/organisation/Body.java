package org.probity.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A force, the inspectorate, or another organisation of the 2011 review.
 *
 * @param id the word of addresses and of {@code controller_body}: {@code norfolk}, {@code hmic}
 * @param formalName as the body styles itself: "Norfolk Constabulary", "Nottinghamshire Police"
 * @param nameSourced false where no public source held here confirms the form of the name
 * @param placeName follows "In ... the inspectors found"
 * @param collectiveNoun "the constabulary" or "the force", in prose; null where not established
 * @param localPolicingBody of December 2012; null where there was none
 * @param fictional for sample data alone: no real body of that name exists
 * @param region only where a public source gives it
 * @param inspector who was quoted for it in 2012, only where a public source says so
 * @param tileX column on the map of tiles; null for a body without a place on it
 * @param tileY row on the map of tiles, growing south
 */
public record Body(
        String id,
        String formalName,
        boolean nameSourced,
        String shortName,
        String placeName,
        BodyKind kind,
        @Nullable String collectiveNoun,
        String chiefTitle,
        @Nullable String localPolicingBody,
        boolean fictional,
        @Nullable String region,
        @Nullable String inspector,
        @Nullable String welshName,
        @Nullable Integer tileX,
        @Nullable Integer tileY,
        boolean in2011Review,
        boolean in2012Revisit) {

    /** Whether it is inspected as a force: the 43, and British Transport Police. */
    public boolean isForce() {
        return kind == BodyKind.TERRITORIAL || kind == BodyKind.SPECIAL;
    }
}
