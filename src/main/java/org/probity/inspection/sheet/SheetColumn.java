package org.probity.inspection.sheet;

/** The columns of the template, in its order; a file may hold them in any order, and others beside. */
enum SheetColumn {
    MEASURE("Measure", 60),
    FIGURE("Figure asked for", 0),
    MEANING("What it means", 0),
    FROM("First day", 40),
    TO("Last day", 40),
    VALUE("Value", 40),
    ABSENCE("No value because", 40),
    AS_AT("As at", 40),
    SYSTEM("System", 200),
    EVIDENCE("Evidence", 1000),
    EXPLANATION("Explanation", 2000);

    private final String heading;
    private final int most;

    SheetColumn(String heading, int most) {
        this.heading = heading;
        this.most = most;
    }

    String heading() {
        return heading;
    }

    /** The longest text in characters that is taken; 0 where nothing is read. */
    int most() {
        return most;
    }
}
