/**
 * Writing the public store, schema {@code published}: copies of what was published and nothing else. Only this package
 * writes it, as the application; only {@code publication.site} reads it, as the public.
 */
@NullMarked
package org.probity.publication.copy;

import org.jspecify.annotations.NullMarked;
