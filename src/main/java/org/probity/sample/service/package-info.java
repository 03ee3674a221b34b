/**
 * The whole fictional service of 44 forces around the two whose figures are counted: the other 42 with their sizes, what they
 * supplied and signed in 2011 and 2012, what the inspectorate found, judged and recommended, and their releases. The plan is
 * drawn from a seed and touches no database; what enters it does so through the public services, each act by whoever does it.
 *
 * <p>Of the sample alone: nobody else uses it.
 */
@NullMarked
package org.probity.sample.service;

import org.jspecify.annotations.NullMarked;
