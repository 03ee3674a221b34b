/** The earlier check beside the later one: what moved, question by question and theme by theme, and why. */
@NullMarked
package org.probity.healthcheck.compared;

import org.jspecify.annotations.NullMarked;
