package org.probity.casework.post;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.probity.access.Compartment;
import org.probity.casework.post.PostCountStore.Filled;
import org.probity.figure.Counted;
import org.probity.figure.Counting;
import org.probity.figure.Metric;
import org.probity.figure.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The metrics over posts of the anti-corruption unit. A leaver whose post is filled again changes nothing. */
@Configuration(proxyBeanMethods = false)
class PostMetrics {

    @Bean
    Metric acuPosts() {
        return new Metric() {
            @Override
            public String id() {
                return "acu-posts";
            }

            @Override
            public int version() {
                return 1;
            }

            @Override
            public Counted count(JdbcClient counter, Counting what) {
                List<Part> parts = PostCountStore.filledOn(counter, what, what.asAt()).stream()
                        .map(post -> part(post, post.fte(), "Filled"))
                        .toList();
                return new Counted(total(parts).setScale(1, RoundingMode.HALF_UP), parts);
            }
        };
    }

    /** From the end of the period's first day to the end of the stated day, by the same rule. */
    @Bean
    Metric acuPostsChange() {
        return new Metric() {
            @Override
            public String id() {
                return "acu-posts-change";
            }

            @Override
            public int version() {
                return 1;
            }

            @Override
            public Counted count(JdbcClient counter, Counting what) {
                LocalDate earlier = what.period().from();
                if (earlier == null) {
                    throw new IllegalArgumentException("a change needs the day from which it is counted");
                }
                List<Part> parts = change(
                        PostCountStore.filledOn(counter, what, earlier),
                        PostCountStore.filledOn(counter, what, what.asAt()));
                return new Counted(total(parts).setScale(1, RoundingMode.HALF_UP), parts);
            }
        };
    }

    /** A post filled on both days weighs what its hours changed by, most often nothing. */
    static List<Part> change(List<Filled> earlier, List<Filled> later) {
        Map<UUID, Filled> before = earlier.stream().collect(Collectors.toMap(Filled::post, Function.identity()));
        List<Part> parts = new ArrayList<>();
        for (Filled post : later) {
            Filled same = before.remove(post.post());
            parts.add(part(post, same == null ? post.fte() : post.fte().subtract(same.fte()), "Filled"));
        }
        before.values().forEach(gone -> parts.add(part(gone, gone.fte().negate(), "Vacant")));
        return parts;
    }

    private static Part part(Filled post, BigDecimal weight, String state) {
        return new Part("post", post.post(), post.title(), post.since(), state, weight, Compartment.ACU);
    }

    private static BigDecimal total(List<Part> parts) {
        return parts.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
