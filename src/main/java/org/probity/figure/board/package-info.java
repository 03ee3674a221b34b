/**
 * The board's page: one sheet for chief officers, with each figure's movement since a day that the reader names, what is
 * overdue, and the pictures beside their tables.
 *
 * <p>{@link org.probity.figure.board.BoardPart} is the extension point: a module above gives a section by a bean, for the
 * reader who asks, within what that reader may see. {@link org.probity.figure.board.BoardFigures} counts for it, so that each
 * number is a metric's and leads to what it counted.
 */
@NamedInterface("board")
@NullMarked
package org.probity.figure.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
