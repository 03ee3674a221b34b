package org.probity.sample.twins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One record of a force before it is loaded.
 *
 * @param key unique within the plan
 * @param owner number of the person of the body who declared it; 0 where nobody did
 * @param link key of the record that it continues or was merged into; the round of a health check, the theme of a policy
 * @param allegations of a case: how many; of a survey: how many questions test what is expected
 * @param traps what it is in the plan for, as {@code metric:in:first-day}
 */
public record PlannedRecord(
        String key,
        String body,
        Kind kind,
        int owner,
        @Nullable String link,
        int allegations,
        List<Happening> happenings,
        Set<String> traps) {

    /** What sort of record it is. Only the first is an application; only the first disclosure goes to the media. */
    public enum Kind {
        APPLICATION,
        RENEWAL,
        CHANGE,
        DISCLOSURE_TO_MEDIA,
        DISCLOSURE_TO_OTHERS,
        SOCIAL_REFERRED,
        SOCIAL_OWN,
        POLICY,
        STANDARD,
        HEALTH_CHECK,
        ACTION_PLAN,
        SURVEY,
        POST
    }

    public PlannedRecord {
        happenings = List.copyOf(happenings);
        traps = Set.copyOf(traps);
    }

    static PlannedRecord of(String key, String body, Kind kind, Happening... happenings) {
        return new PlannedRecord(key, body, kind, 0, null, 0, Arrays.asList(happenings), Set.of());
    }

    PlannedRecord ownedBy(int person) {
        return new PlannedRecord(key, body, kind, person, link, allegations, happenings, traps);
    }

    PlannedRecord linked(String other) {
        return new PlannedRecord(key, body, kind, owner, other, allegations, happenings, traps);
    }

    PlannedRecord alleging(int number) {
        return new PlannedRecord(key, body, kind, owner, link, number, happenings, traps);
    }

    PlannedRecord then(Happening... more) {
        List<Happening> all = new ArrayList<>(happenings);
        all.addAll(Arrays.asList(more));
        return with(all);
    }

    /** The same record with another history. */
    public PlannedRecord with(List<Happening> history) {
        return new PlannedRecord(key, body, kind, owner, link, allegations, history, traps);
    }

    /** The same record as another, under another force. */
    public PlannedRecord at(String force) {
        return new PlannedRecord(key, force, kind, owner, link, allegations, happenings, traps);
    }

    PlannedRecord trap(String... words) {
        Set<String> all = new TreeSet<>(traps);
        all.addAll(Arrays.asList(words));
        return new PlannedRecord(key, body, kind, owner, link, allegations, happenings, all);
    }

    public Optional<Happening> first(What what) {
        return happenings.stream().filter(one -> one.what() == what).findFirst();
    }

    public boolean has(What what) {
        return first(what).isPresent();
    }
}
