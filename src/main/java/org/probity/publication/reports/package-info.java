/**
 * Reports as the public reads them: one on each force beside its release, and one on all forces of a round, at stable
 * addresses, as page, PDF and ODT. Read from the public store as the public's own role.
 */
@NullMarked
package org.probity.publication.reports;

import org.jspecify.annotations.NullMarked;
