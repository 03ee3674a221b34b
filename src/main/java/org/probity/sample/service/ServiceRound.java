package org.probity.sample.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.probity.access.Compartment;
import org.probity.figure.Definition;
import org.probity.figure.Period;
import org.probity.figure.Shape;
import org.probity.figure.measures.Measures;
import org.probity.inspection.round.AskedMetric;
import org.probity.inspection.round.Places;
import org.probity.organisation.Bodies;
import org.probity.organisation.Body;
import org.probity.sample.people.Company;
import org.probity.sample.people.Force;
import org.probity.sample.people.Inspectorate;
import org.probity.sample.people.Scene;
import org.probity.sample.service.ServiceFindings.Drafted;
import org.probity.sample.service.ServiceRecommendations.Asked;
import org.probity.sample.service.ServiceRecommendations.TwinGrade;
import org.probity.sample.twins.Twins;
import org.springframework.stereotype.Component;

/** The other forces of the round of the twins, and the earlier round of them all. */
@Component
public class ServiceRound {

    /** The measure of size, which the inspectorate adds for its rounds. */
    public static final String WORKFORCE = "workforce";

    private static final List<String> TWINS = List.of(Twins.NORTHMERE, Twins.KINGSFORD);
    private static final LocalDate SENT = LocalDate.of(2012, 8, 20);
    private static final LocalDate ACCEPTED = LocalDate.of(2012, 10, 2);
    private static final LocalDate PUBLISHED = LocalDate.of(2012, 12, 19);
    private static final LocalDate SHOWN = PUBLISHED.minusDays(4);

    private final Scene scene;
    private final Bodies bodies;
    private final Measures measures;
    private final Places places;
    private final ServicePeople cast;
    private final EarlierRound earlier;
    private final ServiceSteps steps;
    private Map<String, Force> forces = Map.of();

    ServiceRound(
            Scene scene,
            Bodies bodies,
            Measures measures,
            Places places,
            ServicePeople cast,
            EarlierRound earlier,
            ServiceSteps steps) {
        this.scene = scene;
        this.bodies = bodies;
        this.measures = measures;
        this.places = places;
        this.cast = cast;
        this.earlier = earlier;
        this.steps = steps;
    }

    /** Every force of the service beside the twins. */
    public List<String> others() {
        return bodies.forces().stream()
                .filter(Body::fictional)
                .map(Body::id)
                .filter(body -> !TWINS.contains(body))
                .toList();
    }

    /** The size of a force, which the inspectorate looks up. */
    public static AskedMetric workforce() {
        return AskedMetric.ofResearch(WORKFORCE, new Period(null, null));
    }

    /** The round of 2011 with all of them, the twins too: then nobody counted. @return its id */
    public UUID earlier(Company.People company) {
        Inspectorate people = company.inspectorate();
        scene.does(EarlierRound.SET_OUT, people.lead(), lead -> measures.add(lead, size()));
        List<ForcePlan> plans = ServicePlan.of(ServicePlan.SEED, others());
        Map<String, Force> all = new HashMap<>();
        TWINS.forEach(twin -> all.put(twin, company.force(twin)));
        plans.forEach(plan -> all.put(plan.body(), cast.of(company, plan.body())));
        forces = Map.copyOf(all);
        List<String> inRound = new ArrayList<>(TWINS);
        plans.forEach(plan -> inRound.add(plan.body()));
        UUID round = earlier.open(people, inRound);
        TWINS.forEach(
                twin -> steps.returns().send(force(twin), EarlierRound.KEY, TwinsBefore.of(twin), EarlierRound.SENT));
        plans.forEach(
                plan -> steps.returns().send(force(plan.body()), EarlierRound.KEY, plan.earlier(), EarlierRound.SENT));
        steps.returns().accept(people, round, inRound, EarlierRound.ACCEPTED);
        return round;
    }

    /**
     * The round of 2012, which is open and holds the twins already.
     *
     * @param key of the round
     */
    public void load(Company.People company, UUID round, String key) {
        Inspectorate people = company.inspectorate();
        List<ForcePlan> plans = ServicePlan.of(ServicePlan.SEED, others());
        List<String> others = plans.stream().map(ForcePlan::body).toList();
        scene.does(
                LocalDate.of(2012, 6, 22),
                people.lead(),
                lead -> others.forEach(body -> places.give(lead, round, body, people.inspector())));
        plans.forEach(plan -> steps.returns().send(force(plan.body()), key, plan.now(), SENT));
        steps.returns().accept(people, round, others, ACCEPTED);
        steps.findings().state(people, round, plans, ACCEPTED.plusDays(7));
        List<Drafted> found = steps.findings().find(people, round, plans, ACCEPTED.plusDays(10));
        steps.findings().judge(people, round, found, ACCEPTED.plusDays(14));
        List<Asked> asked = steps.recommendations().ask(people, found, ACCEPTED.plusDays(20));
        steps.recommendations().publish(people, asked, SHOWN);
        steps.releases().publish(people, key, others, PUBLISHED);
        steps.releases().together(people, key, PUBLISHED);
        plans.stream()
                .filter(plan -> plan.care() > 0.25)
                .forEach(plan -> steps.recommendations().report(force(plan.body()), asked, LocalDate.of(2013, 3, 4)));
    }

    /** Grades of a twin and what could be better, before its release is signed. */
    public void grade(Inspectorate people, UUID round, List<TwinGrade> grades) {
        List<Drafted> found = grades.stream()
                .map(each -> new Drafted(
                        each.finding(),
                        each.body(),
                        new ServiceWords.Found(each.theme(), each.metric(), "", each.grade())))
                .toList();
        steps.findings().judge(people, round, found, ACCEPTED.plusDays(14));
        List<Asked> asked = grades.stream()
                .filter(each -> !each.area().isEmpty())
                .map(each -> steps.recommendations().area(people, each, ACCEPTED.plusDays(20)))
                .toList();
        steps.recommendations().publish(people, asked, SHOWN);
    }

    /** The sizes of all forces, before any release begins. */
    public void sizes(Company.People company, UUID round) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        TWINS.forEach(twin -> sizes.put(twin, ServicePlan.workforce(twin)));
        ServicePlan.of(ServicePlan.SEED, others()).forEach(plan -> sizes.put(plan.body(), plan.workforce()));
        steps.returns().sizes(company.inspectorate(), round, sizes, LocalDate.of(2012, 9, 24));
    }

    private Force force(String body) {
        Force force = forces.get(body);
        if (force == null) {
            throw new IllegalStateException("The round of 2011 comes first");
        }
        return force;
    }

    private static Definition size() {
        return new Definition(
                WORKFORCE,
                "governance",
                "People in the workforce",
                "person",
                "Officers and staff of the force on the day, from published tables of the workforce. It is what other figures are"
                        + " seen against, and no figure about integrity.",
                "Officers and staff",
                "published tables of the workforce",
                Definition.NO_PERSONAL_DATA + ".",
                List.of(),
                Shape.COUNT,
                Compartment.OPEN,
                null);
    }
}
