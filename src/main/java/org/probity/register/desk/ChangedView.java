package org.probity.register.desk;

import java.util.List;

/** What changed since an entry was opened. */
public record ChangedView(List<String> happened, List<Difference> differences) {

    /** One answer before and now. */
    public record Difference(String called, String before, String now) {}
}
