/** The pages of cases: worklist, case, and one page for each act on a case. No rule is here and no SQL. */
@NullMarked
package org.probity.casework.desk;

import org.jspecify.annotations.NullMarked;
