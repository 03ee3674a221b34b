package org.probity.inspection.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.probity.exchange.SheetRow;
import org.probity.exchange.SheetWriter;

/**
 * What to put right in one row.
 *
 * @param row as the spreadsheet numbers it; 1 for the headings
 */
public record RowFault(int row, String words) {

    /** The rows with faults as a file: what was sent, unchanged, with the row's number and the fault before it. */
    public static byte[] rejects(List<SheetRow> rows, List<RowFault> faults) {
        List<String> headings = new ArrayList<>(List.of("Row", "What to put right"));
        headings.addAll(rows.getFirst().cells());
        Map<Integer, SheetRow> byNumber =
                rows.stream().collect(Collectors.toMap(SheetRow::number, Function.identity()));
        List<List<String>> lines = new ArrayList<>();
        for (RowFault fault : faults) {
            List<String> line = new ArrayList<>(List.of(String.valueOf(fault.row()), fault.words()));
            SheetRow row = byNumber.get(fault.row());
            line.addAll(row == null ? List.of() : row.cells());
            while (line.size() < headings.size()) {
                line.add("");
            }
            lines.add(line);
        }
        return SheetWriter.csv(headings, lines);
    }
}
