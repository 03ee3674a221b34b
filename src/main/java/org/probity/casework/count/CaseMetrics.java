package org.probity.casework.count;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.probity.casework.count.CaseCountStore.Investigation;
import org.probity.figure.Counted;
import org.probity.figure.Counting;
import org.probity.figure.Metric;
import org.probity.figure.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The metrics over cases. Investigations, allegations and cases are different units; each metric keeps to its own. */
@Configuration(proxyBeanMethods = false)
class CaseMetrics {

    private static final Predicate<Investigation> TO_THE_MEDIA = one -> one.mediaAllegations() > 0;

    private record PartsOf(String id, int version, BiFunction<JdbcClient, Counting, List<Part>> parts)
            implements Metric {
        @Override
        public Counted count(JdbcClient counter, Counting what) {
            return Counted.sum(parts.apply(counter, what));
        }
    }

    @Bean
    Metric mediaDisclosureInvestigations() {
        return investigations("media-disclosure-investigations", TO_THE_MEDIA, one -> 1);
    }

    /** A part of the investigations, never an extra. */
    @Bean
    Metric mediaDisclosureOngoing() {
        return investigations("media-disclosure-ongoing", TO_THE_MEDIA.and(Investigation::isOngoing), one -> 1);
    }

    @Bean
    Metric mediaDisclosureAllegations() {
        return investigations("media-disclosure-allegations", TO_THE_MEDIA, Investigation::mediaAllegations);
    }

    @Bean
    Metric socialMediaCases() {
        return investigations("social-media-cases", Investigation::social, one -> 1);
    }

    @Bean
    Metric socialMediaCasesReferred() {
        return new PartsOf("social-media-cases-referred", 1, CaseCountStore::referred);
    }

    private static Metric investigations(
            String id, Predicate<Investigation> which, ToIntFunction<Investigation> weight) {
        return new PartsOf(
                id,
                1,
                (counter, what) -> CaseCountStore.opened(counter, what).stream()
                        .filter(which)
                        .map(one -> one.part(weight.applyAsInt(one)))
                        .toList());
    }
}
