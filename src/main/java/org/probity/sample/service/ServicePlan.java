package org.probity.sample.service;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.figure.Absence;
import org.probity.sample.twins.Twins;

/** The 42 forces beside the twins, drawn from a seed: the same seed gives the same service. Every number is invented. */
final class ServicePlan {

    static final long SEED = 44;

    /** Asked in 2011; all of them are asked again in 2012. */
    static final List<String> EARLIER = List.of(
            "policies-updated",
            "understanding-survey-run",
            "media-disclosure-investigations",
            "bi-applications",
            "bi-approved",
            "bi-refused");

    private static final double SMALLEST = 900;
    private static final double LARGEST = 48_000;
    private static final double APPLICATIONS_A_HEAD = 0.03;
    private static final double INVESTIGATIONS_A_HEAD = 0.0011;

    private static final Map<String, Integer> KNOWN = Map.of(
            Twins.NORTHMERE,
            2430,
            Twins.KINGSFORD,
            3270,
            Twins.VELMARSH,
            1850,
            "ostrayne",
            1200,
            "quellindale",
            4600,
            "oxquill",
            9800);

    /** Much more than others of their size, and much less: no accident of small numbers. */
    private static final Map<String, Double> APART = Map.of("corvenshire", 1.7, "saltreach", 0.45);

    private ServicePlan() {}

    /** @param bodies the forces, in a fixed order */
    static List<ForcePlan> of(long seed, List<String> bodies) {
        List<ForcePlan> plans = new ArrayList<>();
        for (int at = 0; at < bodies.size(); at++) {
            String body = bodies.get(at);
            Draws draws = new Draws(seed * 1_000 + at);
            plans.add(force(body, KNOWN.getOrDefault(body, size(draws)), draws));
        }
        return plans;
    }

    static int workforce(String twin) {
        return KNOWN.getOrDefault(twin, 0);
    }

    /** Most forces are small and a few are very large. */
    private static int size(Draws draws) {
        double place = Math.pow(draws.between(0.0, 1.0), 1.8);
        double size = SMALLEST * Math.pow(LARGEST / SMALLEST, place);
        return (int) Math.round(size / 10) * 10;
    }

    private static ForcePlan force(String body, int workforce, Draws draws) {
        double care = draws.between(0.0, 1.0);
        double much = APART.getOrDefault(body, 1.0);
        Map<String, Answer> then = earlier(workforce, draws);
        Map<String, Answer> now = new LinkedHashMap<>();
        governance(now, care, draws);
        cases(now, workforce, draws);
        applications(now, draws.poisson(workforce * APPLICATIONS_A_HEAD * much), draws);
        now.put("acu-posts-change", change(workforce, draws));
        gaps(now, draws);
        now.replaceAll((metric, answer) -> explained(metric, answer, then));
        return new ForcePlan(body, workforce, then, now, care);
    }

    private static Map<String, Answer> earlier(int workforce, Draws draws) {
        int applications = draws.poisson(workforce * APPLICATIONS_A_HEAD * 0.85);
        int approved = draws.ofThem(applications, 0.9);
        Map<String, Answer> then = new LinkedHashMap<>();
        then.put("policies-updated", Answer.of(draws.ofThem(5, 0.3)));
        then.put("understanding-survey-run", Answer.yes(draws.yes(0.2)));
        then.put("media-disclosure-investigations", Answer.of(draws.poisson(workforce * INVESTIGATIONS_A_HEAD)));
        then.put("bi-applications", Answer.of(applications));
        then.put("bi-approved", Answer.of(approved));
        then.put("bi-refused", Answer.of(draws.ofThem(applications - approved, 0.5)));
        return then;
    }

    private static void governance(Map<String, Answer> now, double care, Draws draws) {
        boolean checked = draws.yes(0.7 + 0.3 * care);
        now.put("health-check-completed", Answer.yes(checked));
        now.put("action-plan-made", Answer.yes(checked && draws.yes(0.6 + 0.4 * care)));
        now.put("policies-updated", Answer.of(draws.ofThem(8, 0.35 + 0.3 * care)));
        now.put("policies-new", Answer.of(draws.ofThem(3, 0.4)));
        now.put("understanding-survey-run", Answer.yes(draws.yes(0.2 + 0.5 * care)));
        now.put("infosec-standards-strengthened", Answer.yes(draws.yes(0.5 + 0.4 * care)));
    }

    private static void cases(Map<String, Answer> now, int workforce, Draws draws) {
        int investigations = draws.poisson(workforce * INVESTIGATIONS_A_HEAD);
        int more = investigations == 0 ? 0 : draws.poisson(investigations * 0.3);
        now.put("media-disclosure-investigations", Answer.of(investigations));
        now.put("media-disclosure-ongoing", Answer.of(draws.ofThem(investigations, 0.35)));
        now.put("media-disclosure-allegations", Answer.of(investigations + more));
        now.put("social-media-cases-referred", Answer.of(draws.poisson(workforce * 0.0008)));
    }

    private static void applications(Map<String, Answer> now, int applications, Draws draws) {
        int approved = draws.ofThem(applications, 0.92);
        int refused = draws.ofThem(applications - approved, 0.4);
        int withdrawn = draws.ofThem(applications - approved - refused, 0.4);
        now.put("bi-applications", Answer.of(applications));
        now.put("bi-approved", Answer.of(approved));
        now.put("bi-refused", Answer.of(refused));
        now.put("bi-withdrawn", Answer.of(withdrawn));
        now.put("bi-pending", Answer.of(applications - approved - refused - withdrawn));
    }

    private static Answer change(int workforce, Draws draws) {
        int most = Math.max(2, workforce / 1_500);
        BigDecimal halves = BigDecimal.valueOf(draws.between(-most, 2 * most)).divide(BigDecimal.TWO);
        return new Answer(halves, null, null);
    }

    /** What a force does not hold or did not send is said so, and is never nought. */
    private static void gaps(Map<String, Answer> now, Draws draws) {
        if (draws.yes(0.12)) {
            now.put("media-disclosure-allegations", Answer.absent(Absence.NOT_HELD));
        }
        if (draws.yes(0.1)) {
            now.put("bi-withdrawn", Answer.absent(Absence.NOT_HELD));
        }
        if (draws.yes(0.08)) {
            now.put("acu-posts-change", Answer.absent(Absence.NOT_SUPPLIED));
        }
    }

    private static final Set<String> NOT_COUNTS = Set.of("understanding-survey-run", "acu-posts-change");

    private static Answer explained(String metric, Answer answer, Map<String, Answer> then) {
        Answer before = then.get(metric);
        boolean owed = answer.isZero() && before != null && !before.isZero() && !NOT_COUNTS.contains(metric);
        return owed ? answer.because("Sample explanation: looked for again, and none was found") : answer;
    }
}
