package org.probity.architecture.planted.people;

import java.time.LocalDate;

/** A rule that runs today only. */
class AsksTheClock {
    LocalDate today() {
        return LocalDate.now();
    }
}
