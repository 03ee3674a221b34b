package org.probity.entrance.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was typed into a form, on its way through a page in between, in hidden inputs: nowhere else, so that nothing typed
 * stands in a session, a log or a browser's storage.
 *
 * @param address where the form was going
 */
public record Carried(String address, List<Field> fields) {

    /** One hidden input. */
    public record Field(String name, String value) {}

    private static final String PREFIX = "c.";
    private static final Set<String> NOT_OURS =
            Set.of("_csrf", ActingFilter.CONFIRM, ActingFilter.REASON, SignInPages.RETURN, SignInPages.PERSONA);

    public Carried {
        fields = List.copyOf(fields);
    }

    /** The form of this request, to be sent again as it was. */
    static Carried from(HttpServletRequest request) {
        return new Carried(ReturnAddress.typed(request.getRequestURI()).path(), fields(request.getParameterMap(), ""));
    }

    /** The form that the sign-in page carried. */
    static Carried through(HttpServletRequest signIn, ReturnAddress address) {
        return new Carried(address.path(), fields(signIn.getParameterMap(), PREFIX));
    }

    /** Named so that the sign-in page's own fields stay apart. */
    Carried marked() {
        return new Carried(
                address,
                fields.stream()
                        .map(field -> new Field(PREFIX + field.name(), field.value()))
                        .toList());
    }

    private static List<Field> fields(Map<String, String[]> parameters, String prefix) {
        List<Field> fields = new ArrayList<>();
        new TreeMap<>(parameters).forEach((name, values) -> {
            if (name.startsWith(prefix) && !NOT_OURS.contains(name.substring(prefix.length()))) {
                for (String value : values) {
                    fields.add(new Field(name.substring(prefix.length()), value));
                }
            }
        });
        return fields;
    }
}
