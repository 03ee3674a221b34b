/**
 * Who is who in the sample: the people of the fictional forces and of the inspectorate, their roles, the joint department, and how
 * one of them acts on a day.
 *
 * <p>Of the sample alone: nobody else uses it.
 */
@NullMarked
package org.probity.sample.people;

import org.jspecify.annotations.NullMarked;
