package org.probity.entrance.founding;

import java.util.List;

/**
 * The page on which the first people of a body are named.
 *
 * @param seats the roles in words, one for each person
 * @param named whether it asks how the directory names them
 */
public record SetUpView(String key, String body, List<String> seats, boolean named, String claim) {}
