/**
 * The log of contacts with the media in which policing was discussed: a short note of fact and subject. Nobody decides it;
 * its owner amends it by a new version, and every version stays.
 *
 * <p>What a contact is, is defined by {@link org.probity.register.media.MediaRegister#DEFINITION}; each version of an entry
 * keeps the number of the definition that it was made under. Chance meetings without talk of work are left out; one
 * meeting with several journalists is one contact (College of Policing, Recording contact with the media).
 *
 * <p>May use what {@code register} may.
 */
@NullMarked
@ApplicationModule
package org.probity.register.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
