package org.probity.figure.board;

import java.util.List;

/**
 * The board's page.
 *
 * @param overdue from all sections, what should have been done
 */
public record BoardView(String body, String today, String then, List<BoardLine> overdue, List<BoardSection> sections) {}
