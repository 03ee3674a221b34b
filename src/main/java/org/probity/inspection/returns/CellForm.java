package org.probity.inspection.returns;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Absence;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;
import org.probity.figure.Period;
import org.probity.figure.Provenance;
import org.probity.figure.Shape;
import org.probity.figure.stated.Stated;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/**
 * One cell as typed.
 *
 * @param answer "keep" the frozen count, "value" for a figure of the force's own, or a word of absence
 * @param edition of the cell as it was opened
 */
public record CellForm(
        @Nullable String answer,

        @Size(max = 40, message = "Figure must be 40 characters or fewer") @Nullable
        String value,

        @Size(max = 200, message = "System must be 200 characters or fewer") @Nullable
        String source,

        @Size(max = 1000, message = "Evidence must be 1,000 characters or fewer") @Nullable
        String evidence,

        @RealDate(name = "First day of the period") @Nullable
        DateInput from,

        @RealDate(name = "Last day of the period") @Nullable DateInput to,

        @RealDate(name = "As at", when = RealDate.When.TODAY_OR_PAST) @Nullable
        DateInput asAt,

        @Size(max = 2000, message = "Explanation must be 2,000 characters or fewer") @Nullable
        String comment,

        @Nullable Integer edition) {

    /** The edition that the editor saw; 0 for something new. */
    int seen() {
        return edition == null ? 0 : edition;
    }

    static final String KEEP = "keep";
    static final String VALUE = "value";

    static CellForm of(Cell cell) {
        Figure figure = cell.figure();
        Figure own = figure != null && figure.provenance() == Provenance.SUPPLIED ? figure : null;
        boolean gives = own != null && own.value() != null;
        Period period = own == null ? cell.asked().period() : own.period();
        return new CellForm(
                answer(figure),
                own != null && gives ? FigureWords.raw(own) : null,
                own != null && gives ? own.source() : null,
                cell.kept() == null ? null : cell.kept().evidence(),
                DateInput.of(period.from()),
                DateInput.of(period.to()),
                DateInput.of(own == null ? null : own.asAt()),
                cell.comment(),
                cell.edition());
    }

    /** The same with evidence that was given before; nothing is saved by that. */
    CellForm withAgain(CellView.GivenBefore given, String metric) {
        boolean same = given.metric().equals(metric);
        String system = source == null || source.isBlank() ? same ? given.source() : source : source;
        return new CellForm(
                answer == null ? VALUE : answer, value, system, given.evidence(), from, to, asAt, comment, edition);
    }

    private static @Nullable String answer(@Nullable Figure figure) {
        if (figure == null) {
            return null;
        }
        if (figure.provenance() == Provenance.COUNTED) {
            return KEEP;
        }
        return figure.absence() == null ? VALUE : figure.absence().word();
    }

    boolean keeps() {
        return KEEP.equals(answer);
    }

    boolean givesValue() {
        return VALUE.equals(answer);
    }

    @Nullable
    String explanation() {
        return comment == null || comment.isBlank() ? null : comment.strip();
    }

    boolean endsBeforeItBegins() {
        LocalDate first = date(from);
        LocalDate last = date(to);
        return first != null && last != null && last.isBefore(first);
    }

    Stated stated(String body, Cell cell, @Nullable BigDecimal read) {
        if (read == null) {
            return Stated.absent(
                            body,
                            cell.metric(),
                            Absence.of(String.valueOf(answer)),
                            cell.asked().period(),
                            "stated by the force")
                    .commented(explanation());
        }
        return Stated.value(
                        body,
                        cell.metric(),
                        read,
                        new Period(date(from), date(to)),
                        String.valueOf(source).strip())
                .asAt(date(asAt))
                .evidencedBy(evidence == null || evidence.isBlank() ? null : evidence.strip())
                .commented(explanation());
    }

    static boolean isYesNo(Cell cell) {
        return cell.asked().definition().shape() == Shape.YES_NO;
    }

    private static @Nullable LocalDate date(@Nullable DateInput typed) {
        return typed == null ? null : typed.date().orElse(null);
    }
}
