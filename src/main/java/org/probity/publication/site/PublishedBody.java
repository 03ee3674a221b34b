package org.probity.publication.site;

/** A body in a published round. */
public record PublishedBody(
        String round,
        String body,
        String formalName,
        String shortName,
        String placeName,
        String basis,
        boolean fictional) {

    public String address() {
        return "/published/forces/" + body;
    }

    /** The name as lists have it, which says what does not exist. */
    public String listed() {
        return fictional && !formalName.contains("fictional") ? formalName + " (fictional)" : formalName;
    }
}
