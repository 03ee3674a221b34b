package org.probity.register.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.probity.access.Actor;
import org.probity.platform.words.Words;
import org.probity.register.Entries;
import org.probity.register.Entry;
import org.probity.register.Registers;
import org.probity.register.definition.Details;
import org.probity.register.definition.Field;
import org.probity.register.definition.Register;
import org.probity.register.lists.Lists;
import org.probity.register.lists.Row;
import org.probity.register.pages.Boxes;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What a decider sees of the past: the person's other entries, similar decisions, and what changed while they looked. */
@Component
class Precedents {

    private static final int SAME_PERSON = 10;
    private static final int EXAMPLES = 3;

    private final Lists lists;
    private final Entries entries;
    private final Registers registers;

    Precedents(Lists lists, Entries entries, Registers registers) {
        this.lists = lists;
        this.entries = entries;
        this.registers = registers;
    }

    PastView of(Actor actor, Entry entry) {
        Register<?> register = registers.of(entry);
        List<Row> similar = lists.similar(actor, register, entry, category(register, entry)).stream()
                .filter(row -> !row.id().equals(entry.id()))
                .toList();
        return new PastView(
                lists.ofSamePerson(actor, register, entry, SAME_PERSON).stream()
                        .map(Precedents::item)
                        .toList(),
                counts(similar),
                similar.stream().limit(EXAMPLES).map(Precedents::item).toList());
    }

    /** @param opened the version, {@code revision} the version of what was declared, that was looked at */
    PastView.Changed changed(Entry now, int opened, int revision) {
        List<String> happened = entries.history(now).stream()
                .filter(made -> made.version() > opened)
                .map(made -> made.act().told())
                .toList();
        List<ObjectNode> before = entries.revisions(now).stream()
                .filter(one -> one.number() == revision)
                .map(Entry.Revision::details)
                .toList();
        return new PastView.Changed(
                happened,
                before.isEmpty() ? List.of() : differences(registers.of(now), before.getFirst(), now.details()));
    }

    private static List<PastView.Changed.Difference> differences(
            Register<?> register, ObjectNode before, ObjectNode now) {
        return register.fields().stream()
                .filter(field -> !before.path(field.name()).equals(now.path(field.name())))
                .map(field -> difference(field, before, now))
                .toList();
    }

    private static PastView.Changed.Difference difference(Field<?> field, ObjectNode before, ObjectNode now) {
        return new PastView.Changed.Difference(field.called(), Boxes.words(field, before), Boxes.words(field, now));
    }

    private static <D extends Record> String category(Register<D> register, Entry entry) {
        return register.category(Details.as(register.detailsType(), entry.details()));
    }

    private static String counts(List<Row> similar) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        similar.forEach(row -> counts.merge(row.status().word().toLowerCase(Locale.UK), 1, Integer::sum));
        return Words.list(counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .toList());
    }

    private static PastView.Item item(Row row) {
        return new PastView.Item(
                row.reference(),
                "/registers/" + row.register() + "/" + row.reference(),
                row.headline() == null ? "" : row.headline(),
                row.status().word(),
                Words.date(row.sentOn()));
    }
}
