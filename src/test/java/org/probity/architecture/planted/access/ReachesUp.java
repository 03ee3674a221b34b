package org.probity.architecture.planted.access;

import org.probity.architecture.planted.audit.Anything;

/** Row 0 reaches up to row 2. */
class ReachesUp {
    Anything above;
}
