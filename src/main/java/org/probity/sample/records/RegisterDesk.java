package org.probity.sample.records;

import org.probity.register.Drafts;
import org.probity.register.Moves;
import org.probity.register.Registers;
import org.probity.register.definition.Register;
import org.springframework.stereotype.Component;

/** What the sample declares interests with. */
@Component
record RegisterDesk(Registers registers, Drafts drafts, Moves moves) {

    Register<?> register() {
        return interests(registers);
    }

    static Register<?> interests(Registers registers) {
        return registers.find("interests").orElseThrow();
    }
}
