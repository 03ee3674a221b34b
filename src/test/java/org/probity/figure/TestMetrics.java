package org.probity.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.probity.access.Actor;
import org.probity.access.Compartment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two metrics that no module counts yet, over a table of the tests: one open, one over cases. */
@Configuration(proxyBeanMethods = false)
class TestMetrics {

    static final String OPEN = "board-register-reviews";
    static final String RESTRICTED = "system-audits-proactive";

    /** Matters that nobody in the tests may know of: stands for exclusion. */
    static final Set<UUID> HIDDEN = ConcurrentHashMap.newKeySet();

    @Bean
    Metric openThings() {
        return new Things(OPEN, Compartment.OPEN);
    }

    @Bean
    Metric restrictedThings() {
        return new Things(RESTRICTED, Compartment.PSD);
    }

    private record Things(String id, Compartment compartment) implements Metric {

        @Override
        public int version() {
            return 3;
        }

        @Override
        public Counted count(JdbcClient counter, Counting what) {
            return Counted.sum(counter.sql("""
                    select * from (
                        select distinct on (id) *
                        from figure.test_thing
                        where controller_body = :body and compartment = :compartment and recorded_at <= :known_at
                        order by id, recorded_at desc) latest
                    where happened_on <= :as_at
                      and (cast(:period_from as date) is null or happened_on >= cast(:period_from as date))
                      and (cast(:period_to as date) is null or happened_on <= cast(:period_to as date))
                    """)
                    .params(what.params())
                    .param("compartment", compartment.name())
                    .query((rs, n) -> new Part(
                            "test_thing",
                            rs.getObject("id", UUID.class),
                            rs.getString("reference"),
                            rs.getObject("happened_on", LocalDate.class),
                            rs.getString("state"),
                            BigDecimal.ONE,
                            compartment))
                    .list());
        }

        @Override
        public List<Part> knownTo(Actor reader, Collection<Part> parts) {
            return parts.stream().filter(part -> !HIDDEN.contains(part.id())).toList();
        }
    }
}
