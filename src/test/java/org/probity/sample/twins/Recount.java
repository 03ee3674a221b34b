package org.probity.sample.twins;

import static org.probity.sample.twins.PlannedRecord.Kind.ACTION_PLAN;
import static org.probity.sample.twins.PlannedRecord.Kind.APPLICATION;
import static org.probity.sample.twins.PlannedRecord.Kind.DISCLOSURE_TO_MEDIA;
import static org.probity.sample.twins.PlannedRecord.Kind.HEALTH_CHECK;
import static org.probity.sample.twins.PlannedRecord.Kind.POLICY;
import static org.probity.sample.twins.PlannedRecord.Kind.POST;
import static org.probity.sample.twins.PlannedRecord.Kind.SOCIAL_REFERRED;
import static org.probity.sample.twins.PlannedRecord.Kind.STANDARD;
import static org.probity.sample.twins.PlannedRecord.Kind.SURVEY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.probity.sample.twins.PlannedRecord.Kind;

/**
 * Counts plain records as the definitions of metrics.csv say, one by one and as slowly as they read. Written beside the
 * metrics and from the same definitions, never from their SQL.
 *
 * @param to the last day of a closed period; null of an open one, which then ends with the stated day
 * @param known the last day whose records are known
 */
record Recount(LocalDate from, @Nullable LocalDate to, LocalDate asAt, LocalDate known) {

    private static final Set<What> APPROVALS = Set.of(What.APPROVED, What.APPROVED_WITH_CONDITIONS);
    private static final Set<What> FINAL =
            Set.of(What.APPROVED, What.APPROVED_WITH_CONDITIONS, What.REFUSED, What.APPEAL_DISMISSED, What.WITHDRAWN);

    static Recount closed() {
        return new Recount(TwinPlan.FIRST_DAY, TwinPlan.LAST_DAY, TwinPlan.AS_AT, LocalDate.of(2012, 8, 31));
    }

    static Recount open() {
        return new Recount(TwinPlan.FIRST_DAY, null, TwinPlan.AS_AT, LocalDate.of(2012, 8, 31));
    }

    /** The periods of the round of 2012: those of disclosures are closed. */
    static Recount of(String metric) {
        return metric.startsWith("media-disclosure") ? closed() : open();
    }

    int count(String metric, String body, List<PlannedRecord> all) {
        List<PlannedRecord> own =
                all.stream().filter(one -> one.body().equals(body)).toList();
        return switch (metric) {
            case "bi-applications" -> number(own, this::applied);
            case "bi-approved" -> number(own, one -> applied(one) && isApproval(standing(one)));
            case "bi-refused" -> number(own, one -> applied(one) && isRefusal(standing(one)));
            case "bi-withdrawn" -> number(own, one -> applied(one) && standing(one) == What.WITHDRAWN);
            case "bi-pending" -> number(own, one -> madeBy(one) && standing(one) == null);
            case "media-disclosure-investigations" -> number(own, this::investigated);
            case "media-disclosure-ongoing" -> number(own, one -> investigated(one) && running(one));
            case "media-disclosure-allegations" ->
                own.stream()
                        .filter(this::investigated)
                        .mapToInt(PlannedRecord::allegations)
                        .sum();
            case "social-media-cases-referred" -> number(own, this::referred);
            case "policies-updated" -> number(own, one -> policyIn(one) && hadEarlier(one));
            case "policies-new" -> number(own, one -> policyIn(one) && !hadEarlier(one));
            case "infosec-standards-strengthened" -> number(own, this::raised) > 0 ? 1 : 0;
            case "health-check-completed" -> happened(own, HEALTH_CHECK, What.SIGNED);
            case "action-plan-made" -> happened(own, ACTION_PLAN, What.MADE);
            case "understanding-survey-run" -> number(own, this::surveyed) > 0 ? 1 : 0;
            case "acu-posts-change" -> number(own, one -> filled(one, asAt)) - number(own, one -> filled(one, from));
            default -> throw new IllegalArgumentException(metric);
        };
    }

    private static int number(List<PlannedRecord> records, Predicate<PlannedRecord> which) {
        int number = 0;
        for (PlannedRecord one : records) {
            if (which.test(one)) {
                number++;
            }
        }
        return number;
    }

    private boolean known(Happening one) {
        return !one.known().isAfter(known);
    }

    private boolean byThen(Happening one) {
        return !one.on().isAfter(asAt);
    }

    private boolean inPeriod(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to)) && !day.isAfter(asAt);
    }

    /** A merged record is the other one, whenever that was found out, as long as it was known. */
    private boolean merged(PlannedRecord one) {
        return one.happenings().stream().anyMatch(each -> each.what() == What.MERGED && known(each));
    }

    /** The day of the act as it was last put right. */
    private @Nullable LocalDate day(PlannedRecord one, What act, What correction) {
        LocalDate day = null;
        LocalDate seen = LocalDate.MIN;
        for (Happening each : one.happenings()) {
            if (known(each) && each.what() == act) {
                day = day == null ? each.on() : day;
            }
        }
        for (Happening each : one.happenings()) {
            if (known(each) && each.what() == correction && !each.known().isBefore(seen)) {
                day = each.to();
                seen = each.known();
            }
        }
        return day;
    }

    /** "Applications submitted on or before the stated day." */
    private boolean madeBy(PlannedRecord one) {
        LocalDate sent = one.kind() == APPLICATION ? day(one, What.SENT, What.SENDING_CORRECTED) : null;
        return sent != null && !sent.isAfter(asAt) && !merged(one);
    }

    /** "Applications submitted in the period, by submission date." */
    private boolean applied(PlannedRecord one) {
        LocalDate sent = one.kind() == APPLICATION ? day(one, What.SENT, What.SENDING_CORRECTED) : null;
        return sent != null && inPeriod(sent) && !merged(one);
    }

    /** What ended it by the stated day; null while nothing did. Minded to refuse is no end, nor is an appeal. */
    private @Nullable What standing(PlannedRecord one) {
        What standing = null;
        for (Happening each : one.happenings()) {
            if (FINAL.contains(each.what()) && known(each) && byThen(each)) {
                standing = each.what();
            }
        }
        return standing;
    }

    private static boolean isApproval(@Nullable What standing) {
        return standing != null && APPROVALS.contains(standing);
    }

    private static boolean isRefusal(@Nullable What standing) {
        return standing == What.REFUSED || standing == What.APPEAL_DISMISSED;
    }

    /** "Investigations opened in the period, by opening date, whose main or any allegation is disclosure to the media." */
    private boolean investigated(PlannedRecord one) {
        LocalDate opened = one.kind() == DISCLOSURE_TO_MEDIA ? day(one, What.OPENED, What.OPENING_CORRECTED) : null;
        return opened != null && inPeriod(opened) && one.allegations() > 0 && !merged(one);
    }

    /** "No outcome recorded at the end of the stated day": what was reopened by then has none. */
    private boolean running(PlannedRecord one) {
        boolean running = true;
        for (Happening each : one.happenings()) {
            if (known(each) && byThen(each)) {
                running = each.what() == What.CLOSED ? false : each.what() == What.REOPENED || running;
            }
        }
        return running;
    }

    private boolean referred(PlannedRecord one) {
        return one.kind() == SOCIAL_REFERRED
                && !merged(one)
                && one.happenings().stream()
                        .anyMatch(each -> each.what() == What.REFERRED && known(each) && inPeriod(each.on()));
    }

    /** A version of it "came into force inside the period, both ends included". */
    private boolean policyIn(PlannedRecord one) {
        return one.kind() == POLICY
                && one.happenings().stream()
                        .anyMatch(each -> each.what() == What.IN_FORCE && known(each) && inPeriod(each.on()));
    }

    private boolean hadEarlier(PlannedRecord one) {
        return one.happenings().stream()
                .anyMatch(each ->
                        each.what() == What.IN_FORCE && known(each) && each.on().isBefore(from));
    }

    /** "At least one standard raised inside the period, with the evidence named": the first requirement raises nothing. */
    private boolean raised(PlannedRecord one) {
        if (one.kind() != STANDARD) {
            return false;
        }
        List<Happening> versions = one.happenings().stream()
                .filter(each -> each.what() == What.IN_FORCE && known(each))
                .toList();
        boolean shown =
                one.happenings().stream().anyMatch(each -> each.what() == What.SHOWN && known(each) && byThen(each));
        return shown && versions.stream().skip(1).anyMatch(each -> inPeriod(each.on()));
    }

    private int happened(List<PlannedRecord> own, Kind kind, What what) {
        return own.stream()
                        .filter(one -> one.kind() == kind)
                        .flatMap(one -> one.happenings().stream())
                        .anyMatch(each -> each.what() == what && known(each) && inPeriod(each.on()))
                ? 1
                : 0;
    }

    /** "Opened and closed inside the period", with "questions testing what is expected". */
    private boolean surveyed(PlannedRecord one) {
        if (one.kind() != SURVEY || one.allegations() == 0) {
            return false;
        }
        boolean opened = one.happenings().stream()
                .anyMatch(each -> each.what() == What.SURVEY_OPENED && known(each) && inPeriod(each.on()));
        boolean closed = one.happenings().stream()
                .anyMatch(each -> each.what() == What.SURVEY_CLOSED && known(each) && inPeriod(each.on()));
        return opened && closed;
    }

    private boolean filled(PlannedRecord one, LocalDate day) {
        if (one.kind() != POST) {
            return false;
        }
        boolean filled = false;
        LocalDate last = LocalDate.MIN;
        for (Happening each : one.happenings()) {
            if (known(each) && !each.on().isAfter(day) && !each.on().isBefore(last)) {
                filled = each.what() == What.FILLED;
                last = each.on();
            }
        }
        return filled;
    }
}
