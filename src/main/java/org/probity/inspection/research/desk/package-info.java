/** The analyst's pages of studies: loading, checking, the three counts, referrals and figures made from them. */
@NullMarked
package org.probity.inspection.research.desk;

import org.jspecify.annotations.NullMarked;
