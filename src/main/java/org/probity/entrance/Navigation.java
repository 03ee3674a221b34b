package org.probity.entrance;

import java.util.List;

/** A module's items of the service navigation. At most six are shown to anybody: name one for each kind of work. */
public interface Navigation {

    List<NavItem> items();
}
