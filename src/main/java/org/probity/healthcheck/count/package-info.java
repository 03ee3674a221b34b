/** The figures over health checks and action plans. What is a draft counts for nothing: only what was signed or made does. */
@NullMarked
package org.probity.healthcheck.count;

import org.jspecify.annotations.NullMarked;
