package org.probity.publication;

import org.probity.audit.Audit;
import org.probity.audit.Guard;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Component;

/** Who may, what is put on record, and when it is: what every act here asks. */
@Component
record Trail(Guard guard, Audit audit, Now now) {}
