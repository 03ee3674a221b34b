package org.probity.inspection.load;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.probity.exchange.SheetRow;

/** Whether a file holds what would lead to a person: such a file is not taken at all (security.md section 9.3). */
final class ContactData {

    private static final Pattern HEADING = Pattern.compile(
            "(?i).*\\b(name|surname|forename|phone|telephone|mobile|e-?mail|address|postcode|date of birth|handle|url)\\b.*");
    private static final Pattern CELL = Pattern.compile(
            "(?i).*(\\S@\\S+\\.\\S|https?://|www\\.|(^|\\s)@\\w|(\\+44 ?|(^|\\D)0)[1-9][\\d ]{7,10}\\d(\\D|$)).*",
            Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private ContactData() {}

    static Optional<String> fault(List<SheetRow> rows) {
        for (String heading : rows.getFirst().cells()) {
            if (HEADING.matcher(heading).matches()) {
                return Optional.of("The selected file has a column \u201c" + heading
                        + "\u201d, which looks like contact data. Take the column out and send the file again");
            }
        }
        for (SheetRow row : rows.subList(1, rows.size())) {
            if (row.cells().stream().anyMatch(ContactData::leadsToSomebody)) {
                return Optional.of(
                        "Row " + row.number() + " of the selected file holds what looks like an e-mail address,"
                                + " a telephone number or the address of a profile. Take it out and send the file again");
            }
        }
        return Optional.empty();
    }

    private static boolean leadsToSomebody(String cell) {
        return !NUMBER.matcher(cell).matches() && CELL.matcher(cell).matches();
    }
}
