package org.probity.policy.campaign;

/** What became of an act on a campaign. */
public sealed interface CampaignOutcome {

    /** @param people how many it reached: recipients of a sending, people reminded; else 0 */
    record Done(String key, int people) implements CampaignOutcome {}

    /** It is no longer in the state that the act needs: somebody else was there first. */
    record MovedOn(String key, Campaign.Status status) implements CampaignOutcome {}

    /** What was typed cannot be: words for one field of the form; of the whole if the field is empty. */
    record Wrong(String field, String words) implements CampaignOutcome {}
}
