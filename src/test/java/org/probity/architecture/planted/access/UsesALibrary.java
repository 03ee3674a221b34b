package org.probity.architecture.planted.access;

import org.slf4j.Logger;

/** Row 0 uses a library. */
class UsesALibrary {
    Logger log;
}
