/**
 * The blocks that a round plans for all its releases: what each is called, and its words with figures as references. Where
 * nobody planned any, a release begins from the project's standard blocks. A plan changes the releases that begin after it
 * and no other. Owns {@code report.plan_block}.
 */
@NullMarked
package org.probity.report.blocks;

import org.jspecify.annotations.NullMarked;
