package org.probity.inspection.fieldwork;

import java.util.List;

/** Notes of earlier rounds on one force that this round does not use yet. */
public record EarlierView(String key, String force, String name, List<Row> rows) {

    public record Row(String id, String title, String words, String round) {}
}
