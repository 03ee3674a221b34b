package org.probity.register.board;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.probity.access.Actor;
import org.probity.figure.Part;
import org.probity.figure.board.BoardFigures;
import org.probity.figure.board.BoardLine;
import org.probity.figure.board.BoardPart;
import org.probity.figure.board.BoardSection;
import org.probity.figure.board.Since;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Component;

/** Contacts with the media by quarter of the calendar, those of chief officers beside all. */
@Component
class MediaPart implements BoardPart {

    private static final int PLACE = 210;
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;
    private static final String ALL = "media-contacts";
    private static final String CHIEFS = "chief-officer-media-contacts";

    private final BoardFigures figures;

    MediaPart(BoardFigures figures) {
        this.figures = figures;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<BoardSection> section(Actor reader, Since since) {
        if (!figures.may(reader, ALL) || !figures.may(reader, CHIEFS)) {
            return Optional.empty();
        }
        return Optional.of(new BoardSection(
                "media",
                "Media contacts by quarter",
                "Counted from the log of media contacts, by the day of each contact. The quarter that runs is not over.",
                false,
                lines(
                        figures.present(reader, ALL, since).parts(),
                        figures.present(reader, CHIEFS, since).parts(),
                        since.today()),
                List.of()));
    }

    /** The newest quarter first; a quarter without a contact says so. */
    static List<BoardLine> lines(Collection<Part> all, Collection<Part> chiefs, LocalDate today) {
        List<BoardLine> lines = new ArrayList<>();
        LocalDate first = firstOf(today);
        for (int back = 0; back < QUARTERS; back++) {
            LocalDate from = first.minusMonths((long) MONTHS * back);
            long contacts = in(all, from);
            String words = contacts == 0
                    ? "None"
                    : Words.number(contacts) + ", " + Words.number(in(chiefs, from)) + " of chief officers";
            lines.add(BoardLine.today(name(from) + (back == 0 ? ", so far" : ""), words, "/board/figures/" + CHIEFS));
        }
        return lines;
    }

    private static long in(Collection<Part> parts, LocalDate from) {
        return parts.stream().filter(part -> firstOf(part.on()).equals(from)).count();
    }

    private static LocalDate firstOf(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS);
    }

    /** "October to December 2026". */
    private static String name(LocalDate from) {
        Month last = from.getMonth().plus(MONTHS - 1L);
        return from.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " to "
                + last.getDisplayName(TextStyle.FULL, Locale.UK) + " " + from.getYear();
    }
}
