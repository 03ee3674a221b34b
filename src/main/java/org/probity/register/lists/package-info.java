/**
 * The worklist, the register as a list, and its file. Rows, counts and files hold what the reader may list and nothing else:
 * the filter is drawn from the permissions table and goes into the SQL.
 */
@NullMarked
package org.probity.register.lists;

import org.jspecify.annotations.NullMarked;
