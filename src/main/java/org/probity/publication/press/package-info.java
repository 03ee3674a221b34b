/**
 * The press office: desks that asked to be told of releases, what outlets asked and were answered, and how editors reach the
 * office. A desk is an outlet's, never a person's; a contact line holds for at most a year, so that no release leads to a number
 * that somebody else has by now (domain.md section 14: the numbers of 2012 are not repeated).
 */
@NullMarked
package org.probity.publication.press;

import org.jspecify.annotations.NullMarked;
