package org.probity.register.definition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was declared, between its three shapes: the register's record, a JSON object, and exact bytes. */
public final class Details {

    // sorted members and no blanks: equal details are equal bytes
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private Details() {}

    public static ObjectNode none() {
        return JSON.createObjectNode();
    }

    public static ObjectNode parse(String json) {
        return (ObjectNode) JSON.readTree(json);
    }

    /** Members without an answer are left out: an answer not given is no answer. */
    public static ObjectNode of(Record details) {
        ObjectNode all = JSON.valueToTree(details);
        ObjectNode given = none();
        all.properties().stream()
                .filter(member -> !member.getValue().isNull())
                .forEach(member -> given.set(member.getKey(), member.getValue()));
        return given;
    }

    public static <D extends Record> D as(Class<D> type, ObjectNode details) {
        return JSON.treeToValue(details, type);
    }

    /** The same details are always the same bytes. */
    public static byte[] bytes(Object members) {
        Object plain = members instanceof JsonNode node ? JSON.treeToValue(node, Object.class) : members;
        return JSON.writeValueAsString(plain).getBytes(StandardCharsets.UTF_8);
    }

    /** Names of the members that differ, in the order of {@code names}. */
    public static List<String> differences(List<String> names, ObjectNode before, ObjectNode after) {
        List<String> different = new ArrayList<>();
        for (String name : names) {
            if (!before.path(name).equals(after.path(name))) {
                different.add(name);
            }
        }
        return different;
    }

    /** An answer as text: its code, number or ISO date; several are parted by a bar; empty where there is none. */
    public static String text(JsonNode answer) {
        if (answer.isArray()) {
            List<String> all = new ArrayList<>();
            answer.forEach(one -> all.add(one.asString()));
            return String.join("|", all);
        }
        return answer.isMissingNode() || answer.isNull() ? "" : answer.asString();
    }
}
