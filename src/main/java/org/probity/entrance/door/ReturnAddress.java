package org.probity.entrance.door;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: an address of our own, never another host's. */
record ReturnAddress(String path) {

    private static final ReturnAddress HOME = new ReturnAddress("/");
    private static final int LONGEST = 2000;

    /** One slash, no second one and no backslash after it: browsers read "//host" and "/\host" as another host. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");

    static ReturnAddress typed(@Nullable String address) {
        if (address == null || address.length() > LONGEST || address.startsWith("/sign-")) {
            return HOME;
        }
        return OWN.matcher(address).matches() ? new ReturnAddress(address) : HOME;
    }

    static ReturnAddress of(HttpServletRequest request) {
        String query = request.getQueryString();
        return typed(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    String signIn() {
        return path.equals("/") ? "/sign-in" : "/sign-in?return=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
