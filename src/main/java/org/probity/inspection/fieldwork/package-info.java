/**
 * Logging fieldwork on a laptop or a phone: one form, saved and ready for the next; and using again what an earlier round
 * noted. Holds no table.
 */
@NullMarked
package org.probity.inspection.fieldwork;

import org.jspecify.annotations.NullMarked;
