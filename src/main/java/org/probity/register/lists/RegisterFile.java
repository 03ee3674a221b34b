package org.probity.register.lists;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.probity.access.Actor;
import org.probity.organisation.Bodies;
import org.probity.people.People;
import org.probity.platform.time.Now;
import org.probity.register.definition.Register;
import org.springframework.stereotype.Component;

/**
 * A list as CSV: one heading row, codes and words in columns of their own, ISO dates. A cell that a spreadsheet would take
 * for a formula begins with a quote, as files for people do (OWASP, CSV injection).
 */
@Component
class RegisterFile {

    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final People people;
    private final Bodies bodies;
    private final Now now;

    RegisterFile(People people, Bodies bodies, Now now) {
        this.people = people;
        this.bodies = bodies;
        this.now = now;
    }

    byte[] csv(Register<?> register, List<Row> rows) {
        Map<UUID, String> names = people.names(rows.stream().map(Row::owner).collect(Collectors.toSet()));
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    "reference",
                    "force",
                    "declarer",
                    register.texts().headline().toLowerCase(Locale.UK).replace(' ', '_'),
                    "category",
                    "category_words",
                    "nature",
                    "sent_on",
                    "due_on",
                    "status",
                    "status_words",
                    "source");
            for (Row row : rows) {
                csv.writeRecord(cells(register, row, names));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Says whose data it is: a file about sample data says so in its name. */
    String name(Actor actor, Register<?> register) {
        String sample = bodies.get(actor.body()).fictional() ? "-sample-data" : "";
        return register.key() + "-" + actor.body() + "-" + now.today() + sample + ".csv";
    }

    private List<String> cells(Register<?> register, Row row, Map<UUID, String> names) {
        List<String> cells = new ArrayList<>();
        cells.add(row.reference());
        cells.add(row.body());
        cells.add(names.getOrDefault(row.owner(), ""));
        cells.add(row.headline() == null ? "" : row.headline());
        cells.add(row.category() == null ? "" : row.category());
        cells.add(row.category() == null ? "" : ListFilter.categoryWords(row.category(), register));
        cells.add(row.nature().code());
        cells.add(row.sentOn().toString());
        cells.add(row.dueOn() == null ? "" : row.dueOn().toString());
        cells.add(row.status().code());
        cells.add(row.status().word());
        cells.add(bodies.get(row.body()).fictional() ? "sample data" : "");
        return cells.stream().map(RegisterFile::guarded).toList();
    }

    static String guarded(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
