package org.probity.register.gifts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.Choice;
import org.probity.platform.forms.DateInput;
import org.springframework.validation.BindingResult;

/**
 * Offers that were declined, several on one form; rows that say neither what nor who are left alone.
 *
 * @param reason why one of them is told late; owed only then
 */
public record SeveralForm(
        @Nullable List<Offer> offers, @Nullable String reason) {

    static final int ROWS = 5;
    private static final int MOST = 200;
    private static final int MOST_REASON = 2000;

    /** One offer as typed. */
    public record Offer(
            @Nullable String what,
            @Nullable String kind,
            @Nullable String giver,
            @Nullable String type,
            @Nullable DateInput on) {

        boolean isGiven() {
            return what != null && !what.isBlank() || giver != null && !giver.isBlank();
        }
    }

    static SeveralForm blank(LocalDate today) {
        Offer offer = new Offer(null, "gift", null, "business", DateInput.of(today));
        return new SeveralForm(new ArrayList<>(Collections.nCopies(ROWS, offer)), null);
    }

    /**
     * The offers as the register holds them.
     *
     * @param declareDays how many days the force gives for declaring
     */
    List<GiftDetails> read(LocalDate today, int declareDays, BindingResult typed) {
        List<GiftDetails> read = new ArrayList<>();
        List<Offer> rows = offers == null ? List.of() : offers;
        boolean late = false;
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).isGiven()) {
                GiftDetails details = read("offers[" + row + "].", rows.get(row), today, typed);
                read.add(details);
                late |= details.offeredOn() != null
                        && today.isAfter(details.offeredOn().plusDays(declareDays));
            }
        }
        if (rows.stream().noneMatch(Offer::isGiven)) {
            typed.rejectValue("offers[0].what", "NotGiven", "Enter at least one offer");
        }
        boolean said = reason != null && !reason.isBlank();
        if (late && !said) {
            typed.rejectValue("reason", "NotBlank", "Enter why an offer is declared late");
        } else if (reason != null && reason.length() > MOST_REASON) {
            typed.rejectValue("reason", "Size", "Reason must be 2,000 characters or fewer");
        }
        return read;
    }

    private static GiftDetails read(String at, Offer offer, LocalDate today, BindingResult typed) {
        text(typed, at + "what", offer.what(), "Enter what it was", "What it was");
        text(typed, at + "giver", offer.giver(), "Enter who offered it", "Who offered it");
        choice(typed, at + "kind", offer.kind(), GiftQuestions.KINDS, "Choose what kind of thing it is");
        choice(typed, at + "type", offer.type(), GiftQuestions.TYPES, "Choose who they are");
        return new GiftDetails(
                "declined",
                "received",
                offer.kind(),
                strip(offer.what()),
                strip(offer.giver()),
                null,
                null,
                offer.type(),
                "not-known",
                null,
                day(typed, at + "on", offer.on(), today),
                null,
                null);
    }

    private static void text(BindingResult typed, String path, @Nullable String text, String missing, String called) {
        if (text == null || text.isBlank()) {
            typed.rejectValue(path, "NotBlank", missing);
        } else if (text.length() > MOST) {
            typed.rejectValue(path, "Size", called + " must be 200 characters or fewer");
        }
    }

    private static void choice(
            BindingResult typed, String path, @Nullable String chosen, List<Choice> offered, String missing) {
        if (offered.stream().noneMatch(one -> one.value().equals(chosen))) {
            typed.rejectValue(path, "NotOffered", missing);
        }
    }

    private static @Nullable LocalDate day(
            BindingResult typed, String path, @Nullable DateInput date, LocalDate today) {
        return switch (date == null ? new DateInput.Reading.Empty() : date.reading()) {
            case DateInput.Reading.Empty _ -> wrong(typed, path, "Enter when it was offered");
            case DateInput.Reading.Wrong wrong ->
                wrong(typed, path + "." + wrong.box(), "Date offered " + wrong.words());
            case DateInput.Reading.Given given ->
                given.date().isAfter(today)
                        ? wrong(typed, path, "Date offered must be today or in the past")
                        : given.date();
        };
    }

    private static @Nullable LocalDate wrong(BindingResult typed, String path, String words) {
        typed.rejectValue(path, "Wrong", words);
        return null;
    }

    private static @Nullable String strip(@Nullable String text) {
        return text == null ? null : text.strip();
    }
}
