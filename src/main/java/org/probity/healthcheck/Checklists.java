package org.probity.healthcheck;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.probity.healthcheck.Assessment.Choice;
import org.probity.healthcheck.Checklist.Asks;
import org.probity.healthcheck.Checklist.Question;
import org.probity.healthcheck.Checklist.Respondent;
import org.probity.healthcheck.Checklist.Sense;
import org.probity.healthcheck.Checklist.Test;

/**
 * Checklists as data: a file that lists the versions, oldest first, and for each its questions and the rules by which they
 * are answered and tested. A later version is two files and a line; nothing else changes.
 */
final class Checklists {

    static final Checklists SHIPPED = read("checklists.csv");

    private final List<Checklist> versions;

    private Checklists(List<Checklist> versions) {
        this.versions = versions;
    }

    /** @param list a resource beside this class */
    static Checklists read(String list) {
        return new Checklists(rows(list).stream().map(Checklists::checklist).toList());
    }

    Checklist newest() {
        return versions.getLast();
    }

    Optional<Checklist> find(String id) {
        return versions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static Checklist checklist(NamedCsvRecord row) {
        Map<String, NamedCsvRecord> rules = rows(row.getField("rules")).stream()
                .collect(Collectors.toMap(rule -> rule.getField("question_id"), Function.identity()));
        List<Question> questions = rows(row.getField("questions")).stream()
                .map(question -> question(
                        question,
                        Objects.requireNonNull(rules.get(question.getField("question_id")), question::toString)))
                .toList();
        return new Checklist(row.getField("id"), row.getField("title"), questions);
    }

    private static Question question(NamedCsvRecord row, NamedCsvRecord rule) {
        List<Test> tests = split(rule.getField("tests")).stream()
                .map(test -> test.split(":"))
                .map(parts -> new Test(parts[0], Sense.of(parts[1])))
                .toList();
        if (!tests.stream().map(Test::metric).toList().equals(split(row.getField("register_metric")))) {
            throw new IllegalStateException(row.getField("question_id") + ": its tests are not those of its figures");
        }
        return new Question(
                row.getField("question_id"),
                row.getField("theme"),
                row.getField("respondent").equals("authority") ? Respondent.AUTHORITY : Respondent.FORCE,
                row.getField("question"),
                row.getField("evidence_hint"),
                rule.getField("asks").equals("open") ? Asks.OPEN : Asks.YES_NO,
                Choice.of(rule.getField("gap")).orElseThrow(),
                tests);
    }

    private static List<String> split(String several) {
        return several.isEmpty() ? List.of() : Arrays.asList(several.split("\\|"));
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (InputStream bytes = Objects.requireNonNull(Checklists.class.getResourceAsStream(file), file);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }
}
