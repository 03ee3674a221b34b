package org.probity.report.check;

import java.util.List;

/** @param figures how many figures were compared, one for each place where one stands */
public record Checked(long figures, List<Difference> differences) {

    public boolean agrees() {
        return differences.isEmpty();
    }
}
