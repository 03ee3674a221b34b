/** What the registers say on the board's page: applications by month and by stage, and what is overdue at the desk. */
@NamedInterface("board")
@NullMarked
package org.probity.register.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
