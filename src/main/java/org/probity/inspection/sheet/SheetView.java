package org.probity.inspection.sheet;

import java.util.List;
import org.probity.inspection.sheet.RowRead.What;
import org.probity.platform.words.Words;

/**
 * What a filled file comes to.
 *
 * @param rows the rows that can be saved, as a file again: it is read once more when they are
 */
public record SheetView(
        String ref, String round, String summary, List<Change> changes, List<Fault> faults, String rows) {

    public record Change(int number, String title, String was, String will) {}

    public record Fault(int number, String title, List<String> words) {}

    static SheetView of(String ref, String round, List<RowRead> read, String rows) {
        List<Change> changes = read.stream()
                .filter(row -> row.what() instanceof What.Ready)
                .map(row -> change(row, (What.Ready) row.what()))
                .toList();
        List<Fault> faults = read.stream()
                .filter(row -> row.what() instanceof What.Faulty)
                .map(row -> new Fault(row.number(), row.title(), ((What.Faulty) row.what()).words()))
                .toList();
        long same = read.size() - changes.size() - faults.size();
        String summary = Words.count(changes.size(), "figure", "figures") + " to save, "
                + Words.count(faults.size(), "row", "rows") + " with faults, " + same + " unchanged or empty";
        return new SheetView(ref, round, summary, changes, faults, rows);
    }

    private static Change change(RowRead row, What.Ready ready) {
        return new Change(row.number(), row.title(), ready.was(), ready.will());
    }
}
