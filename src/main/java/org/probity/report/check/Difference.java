package org.probity.report.check;

/**
 * Where two papers, or a paper and what stands behind it, say different things.
 *
 * @param where "release on Northmere Constabulary, second jobs"
 * @param says what stands there
 * @param should what stands behind it
 */
public record Difference(String where, String says, String should) {

    public String words() {
        return where + " says “" + says + "” and should say “" + should + "”";
    }
}
