package org.probity.sample.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The people of one fictional force, by what they do there.
 *
 * @param letter of its numbers: "Officer A17"
 * @param holders of one role each
 * @param officers those who declare something, in the order of their numbers
 */
public record Force(String body, String letter, Map<Part, UUID> holders, List<UUID> officers) {

    /** What somebody does in the sample. */
    public enum Part {
        ADMINISTRATOR,
        SECOND_ADMINISTRATOR,
        AUDITOR,
        CUSTODIAN,
        SECOND_CUSTODIAN,
        THIRD_CUSTODIAN,
        LOCAL_POLICING_BODY,
        SECOND_OVERSEER,
        REGISTRAR,
        DECISION_OFFICER,
        POLICY_OWNER,
        SECOND_POLICY_OWNER,
        CHIEF_OFFICER,
        SECOND_CHIEF_OFFICER,
        RETURN_LEAD,
        PUBLISHER,
        SUPERVISOR,
        PSD_HEAD,
        INVESTIGATOR,
        SECOND_INVESTIGATOR,
        CASE_DECIDER,
        ACU_HEAD,
        ACU_ANALYST,
        JOINT_DESK,
        SECOND_JOINT_DESK,
        EXCLUDED
    }

    public Force {
        holders = Map.copyOf(holders);
        officers = List.copyOf(officers);
    }

    public UUID the(Part part) {
        UUID person = holders.get(part);
        if (person == null) {
            throw new IllegalArgumentException("Nobody is " + part + " at " + body);
        }
        return person;
    }

    /** @param number from 1 */
    public UUID officer(int number) {
        return officers.get(number - 1);
    }
}
