package org.probity.architecture.planted.people;

import java.io.File;

/** Rules that look at files. */
class ImpureRules {
    File file;
}
