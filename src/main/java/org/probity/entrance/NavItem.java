package org.probity.entrance;

import java.util.function.Predicate;
import org.probity.access.Actor;

/**
 * @param order smaller comes first; home is 0
 * @param shownTo asked at every page: roles alone, no query
 */
public record NavItem(int order, String label, String href, Predicate<Actor> shownTo) {}
