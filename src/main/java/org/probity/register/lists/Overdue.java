package org.probity.register.lists;

import java.util.Optional;
import org.probity.access.Actor;
import org.probity.register.Registers;
import org.springframework.stereotype.Component;

/** How much at somebody's desk is past its day, counted within what they may see; for the board's page. */
@Component
public class Overdue {

    private final Lists lists;
    private final Registers registers;

    Overdue(Lists lists, Registers registers) {
        this.lists = lists;
        this.registers = registers;
    }

    /** Empty for somebody who has no desk. */
    public Optional<Integer> ofDesk(Actor actor) {
        return registers
                .find("interests")
                .filter(register -> lists.hasDesk(actor, register))
                .map(register -> lists.sections(actor, register).getOrDefault(Section.OVERDUE, 0));
    }
}
