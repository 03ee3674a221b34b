/**
 * Sample data: the people and records of fictional forces, generated from a seed, and the round of 2012 as two published
 * releases tell it. Everything is entered through the public services of the other modules on a set clock, never by SQL.
 *
 * <p>Fictional forces have records and personas; real bodies appear only with facts of published releases, each cited
 * (domain.md section 20). May use: every other module's public services.
 */
@ApplicationModule
@NullMarked
package org.probity.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
