package org.probity.publication.press;

import java.time.LocalDate;
import java.util.List;

/**
 * The press office on one page.
 *
 * @param enquiries those that wait first
 * @param writes whether the reader may add and change
 */
public record PressView(
        List<Outlet> outlets, List<Enquiry> enquiries, List<ContactLine> lines, LocalDate today, boolean writes) {

    public List<Outlet> on() {
        return outlets.stream().filter(Outlet::isOn).toList();
    }

    public long takenOff() {
        return outlets.size() - on().size();
    }

    /** "Holds", "Ended", "Ran out", "From 3 March 2027". */
    public String standing(ContactLine line) {
        if (line.endedAt() != null) {
            return "Ended";
        }
        if (line.holdsOn(today)) {
            return "Holds";
        }
        return line.validTo().isBefore(today) ? "Ran out" : "Not yet";
    }
}
