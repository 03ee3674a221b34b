/**
 * The pages of recommendations: the list, the one thread as each reader may see it, drafting, each step, and the local
 * policing body's answer. Holds no table.
 */
@NullMarked
package org.probity.inspection.recommendation.thread;

import org.jspecify.annotations.NullMarked;
