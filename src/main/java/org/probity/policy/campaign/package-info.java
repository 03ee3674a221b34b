/**
 * Getting policies to everybody: campaigns of key messages and policy versions, who they were sent to, and who has confirmed.
 *
 * <p>A <em>campaign</em> is drafted, sent once and closed. Sending fixes its recipients with unit and rank of that day:
 * everybody who serves, candidates left out, or those of the chosen units. While it is open, whoever joins, or moves into
 * one of the units, is added within a day and has at least 28 days to read; nobody is taken out but by leaving. A receipt
 * is for one version, whichever campaign sent it, or for one message. A version that was replaced or withdrawn is no longer
 * owed by those who have not confirmed it. A <em>reminder</em> goes to those who still owe something and had none that day.
 *
 * <p>Other modules add to the next campaign by {@code Campaigns.addMessage(actor, key, title, text)}: a key message in a
 * draft campaign, whose key {@code Campaigns.drafts(actor)} lists; {@code Campaigns.begin} makes a draft where there is none.
 *
 * <p>Names of those who owe a receipt are shown to the policy owner and to their line; who has given one is shown as counts,
 * by unit and rank where there are at least ten people (permissions.csv, acknowledgement).
 */
@NamedInterface("campaign")
@NullMarked
package org.probity.policy.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
