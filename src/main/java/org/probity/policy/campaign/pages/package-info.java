/** The pages of campaigns: setting out, sending, following and reminding. No rule is here and no SQL. */
@NullMarked
package org.probity.policy.campaign.pages;

import org.jspecify.annotations.NullMarked;
