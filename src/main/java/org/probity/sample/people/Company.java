package org.probity.sample.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.sample.people.Commissions.Term;
import org.probity.sample.twins.TwinPlan;
import org.probity.sample.twins.Twins;
import org.springframework.stereotype.Component;

/** Everybody in the sample. Made once, before the first round that is loaded. */
@Component
public class Company {

    public static final String OSTRAYNE = "ostrayne";

    /** When the heads of the departments were commissioned for the first time. */
    public static final LocalDate COMMISSIONED = LocalDate.of(2011, 4, 1);

    private static final Term FIRST = new Term(COMMISSIONED, LocalDate.of(2012, 3, 30));
    private static final Term SECOND = new Term(LocalDate.of(2012, 3, 30), LocalDate.of(2013, 3, 29));

    private final Casting casting;
    private final Commissions commissions;
    private @Nullable People people;

    Company(Casting casting, Commissions commissions) {
        this.casting = casting;
        this.commissions = commissions;
    }

    /** @param agreement of the joint department */
    public record People(Inspectorate inspectorate, Map<String, Force> forces, UUID agreement) {
        public Force force(String body) {
            Force force = forces.get(body);
            if (force == null) {
                throw new IllegalArgumentException(body + " has no people in the sample");
            }
            return force;
        }
    }

    public synchronized People people() {
        if (people == null) {
            people = founded();
        }
        return people;
    }

    /** Commissions for the present: the read-ins of the first ones ended long ago. */
    public void renew(People all, LocalDate today) {
        Term before = new Term(today.minusMonths(15), today.minusMonths(4));
        Term now = new Term(today.minusMonths(4), today.plusMonths(7));
        for (Term term : List.of(before, now)) {
            commissions.standards(all.force(Twins.NORTHMERE), all.agreement(), term);
            commissions.standards(all.force(Twins.KINGSFORD), null, term);
        }
        commissions.embargo(all.inspectorate(), now);
    }

    private People founded() {
        Inspectorate inspectorate = casting.inspectorate();
        commissions.embargo(inspectorate, SECOND);
        Force northmere = casting.found(Twins.NORTHMERE, "A", TwinPlan.owners());
        Force velmarsh = casting.found(Twins.VELMARSH, "C", TwinPlan.owners());
        Force kingsford = casting.found(Twins.KINGSFORD, "B", TwinPlan.owners());
        Force ostrayne = casting.found(OSTRAYNE, "D", 4);
        UUID agreement = commissions.agree(northmere, velmarsh, COMMISSIONED);
        commissions.desk(northmere, agreement, COMMISSIONED);
        for (Term term : List.of(FIRST, SECOND)) {
            commissions.standards(northmere, agreement, term);
            commissions.standards(kingsford, null, term);
        }
        return new People(
                inspectorate,
                Map.of(
                        Twins.NORTHMERE,
                        northmere,
                        Twins.VELMARSH,
                        velmarsh,
                        Twins.KINGSFORD,
                        kingsford,
                        OSTRAYNE,
                        ostrayne),
                agreement);
    }
}
