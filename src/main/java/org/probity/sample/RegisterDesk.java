package org.probity.sample;

import org.probity.register.Drafts;
import org.probity.register.Moves;
import org.probity.register.interests.InterestsRegister;
import org.springframework.stereotype.Component;

/** What the sample declares interests with. */
@Component
record RegisterDesk(InterestsRegister register, Drafts drafts, Moves moves) {}
