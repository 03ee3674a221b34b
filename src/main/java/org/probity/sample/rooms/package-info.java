/**
 * What the sample's forces do beside their registers of interests: campaigns, the media guide, surveys of understanding with their
 * replies, gifts and media contacts.
 *
 * <p>Of the sample alone: nobody else uses it.
 */
@NullMarked
package org.probity.sample.rooms;

import org.jspecify.annotations.NullMarked;
