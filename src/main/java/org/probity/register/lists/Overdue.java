package org.probity.register.lists;

import java.util.List;
import org.probity.access.Actor;
import org.springframework.stereotype.Component;

/** How much at somebody's desks is past its day, counted within what they may see; for the board's page. */
@Component
public class Overdue {

    /** One desk: the register's name, and the address of its overdue section. */
    public record Desk(String register, int count, String href) {}

    private final Lists lists;

    Overdue(Lists lists) {
        this.lists = lists;
    }

    /** None for somebody who has no desk. */
    public List<Desk> ofDesks(Actor actor) {
        return lists.desks(actor).stream()
                .map(register -> new Desk(
                        register.title(),
                        lists.sections(actor, register).getOrDefault(Section.OVERDUE, 0),
                        DeskPages.href(register, Section.OVERDUE)))
                .toList();
    }
}
