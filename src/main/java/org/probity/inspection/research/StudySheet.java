package org.probity.inspection.research;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probity.casework.CaseLists;
import org.probity.exchange.SheetRow;
import org.probity.inspection.load.ForceNames;
import org.probity.inspection.load.Headings;
import org.probity.inspection.load.RowFault;
import org.probity.inspection.research.Sighting.Instance;

/** The sheet of a study: one row for each profile without a finding, and one for each instance. Pure. */
public final class StudySheet {

    static final String FORCE = "Force";
    static final String PLATFORM = "Platform";
    static final String PROFILE = "Profile";
    static final String INSTANCE = "Instance";
    static final String CASE = "Case";
    static final String CATEGORY = "Category";
    static final String SEEN = "Date seen";
    static final String FOUND = "What was found";
    private static final List<String> NEEDED = List.of(FORCE, PLATFORM, PROFILE, INSTANCE, CASE, CATEGORY, FOUND);
    private static final int LONGEST = 4000;

    /** @param sightings those without fault */
    public record Read(List<Sighting> sightings, List<RowFault> faults) {}

    private final ForceNames forces;
    private final Map<String, String> categories = new HashMap<>();
    private final Set<String> instances = new HashSet<>();
    private final Set<String> examined = new HashSet<>();
    /** Force and category of each case, and the row that said so first. */
    private final Map<String, Sighting> cases = new HashMap<>();

    StudySheet(ForceNames forces) {
        this.forces = forces;
        for (CaseLists.Code code : CaseLists.categories()) {
            categories.put(code.id().toLowerCase(Locale.UK), code.id());
            categories.put(code.label().toLowerCase(Locale.UK), code.id());
        }
    }

    public static List<String> headings() {
        return List.of(FORCE, PLATFORM, PROFILE, INSTANCE, CASE, CATEGORY, SEEN, FOUND);
    }

    Read read(List<SheetRow> rows) {
        Headings headings = new Headings(rows.getFirst());
        Optional<RowFault> missing = headings.missing(NEEDED);
        if (missing.isPresent()) {
            return new Read(List.of(), List.of(missing.get()));
        }
        List<Sighting> sightings = new ArrayList<>();
        List<RowFault> faults = new ArrayList<>(lost(rows.getFirst()));
        for (SheetRow row : rows.subList(1, rows.size())) {
            List<String> words = new ArrayList<>();
            Sighting sighting = sighting(headings, row, words);
            if (words.isEmpty()) {
                twice(sighting, words);
            }
            if (words.isEmpty()) {
                sightings.add(sighting);
            } else {
                faults.add(new RowFault(row.number(), String.join(". ", words)));
            }
        }
        return new Read(sightings, faults);
    }

    private static List<RowFault> lost(SheetRow first) {
        return first.cells().stream()
                .filter(heading -> !heading.isEmpty())
                .filter(heading -> headings().stream().noneMatch(heading::equalsIgnoreCase))
                .map(heading ->
                        new RowFault(1, "Nothing is known of the column \u201c" + heading + "\u201d: take it out"))
                .toList();
    }

    private Sighting sighting(Headings headings, SheetRow row, List<String> faults) {
        String force = headings.cell(row, FORCE);
        String body = forces.find(force).orElse("");
        if (body.isEmpty()) {
            faults.add(force.isEmpty() ? "Force is missing" : "\u201c" + force + "\u201d is not the name of a force");
        }
        String platform = needed(headings, row, PLATFORM, faults);
        String profile = needed(headings, row, PROFILE, faults);
        String code = headings.cell(row, INSTANCE);
        boolean nothing = List.of(CASE, CATEGORY, SEEN, FOUND).stream()
                .allMatch(heading -> headings.cell(row, heading).isEmpty());
        if (code.isEmpty() && !nothing) {
            faults.add("Instance is missing, and the row says that something was found");
        }
        Instance instance = code.isEmpty() ? null : instance(code, headings, row, faults);
        return new Sighting(row.number(), body, platform, profile, instance);
    }

    private Instance instance(String code, Headings headings, SheetRow row, List<String> faults) {
        String typed = headings.cell(row, CATEGORY);
        String category = categories.getOrDefault(typed.toLowerCase(Locale.UK), "");
        if (category.isEmpty()) {
            faults.add(typed.isEmpty() ? "Category is missing" : "\u201c" + typed + "\u201d is not a category");
        }
        String words = needed(headings, row, FOUND, faults);
        if (words.length() > LONGEST) {
            faults.add("What was found must be 4,000 characters or fewer");
        }
        LocalDate seen = seen(headings.cell(row, SEEN), faults);
        return new Instance(code, needed(headings, row, CASE, faults), category, seen, words);
    }

    private static String needed(Headings headings, SheetRow row, String heading, List<String> faults) {
        String cell = headings.cell(row, heading);
        if (cell.isEmpty()) {
            faults.add(heading + " is missing");
        }
        return cell;
    }

    private static @Nullable LocalDate seen(String cell, List<String> faults) {
        try {
            return cell.isEmpty() ? null : LocalDate.parse(cell);
        } catch (DateTimeParseException other) {
            faults.add("Date seen must be a date, like 2012-07-14");
            return null;
        }
    }

    /** Two rows for one instance would count it twice; a case is of one force and one category. */
    private void twice(Sighting sighting, List<String> faults) {
        Instance instance = sighting.instance();
        if (instance == null) {
            if (!examined.add(sighting.profileKey())) {
                faults.add("This profile stands in another row without an instance already");
            }
            return;
        }
        if (!instances.add(instance.code())) {
            faults.add("Instance \u201c" + instance.code() + "\u201d stands in another row already");
        }
        Sighting first = cases.putIfAbsent(instance.caseKey(), sighting);
        Instance other = first == null ? null : first.instance();
        if (first != null && other != null) {
            if (!first.body().equals(sighting.body())) {
                faults.add("Case \u201c" + instance.caseKey() + "\u201d is of another force in row " + first.row());
            } else if (!other.category().equals(instance.category())) {
                faults.add("Case \u201c" + instance.caseKey() + "\u201d has another category in row " + first.row());
            }
        }
    }
}
