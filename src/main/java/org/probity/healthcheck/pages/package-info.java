/**
 * The pages of the health check: its rounds, its questions for the force and for the local policing body, its evidence, its
 * copy, and the earlier check beside the later one.
 */
@NullMarked
package org.probity.healthcheck.pages;

import org.jspecify.annotations.NullMarked;
