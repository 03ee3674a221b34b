/** The analyst's pages of survey waves: loading, checking, estimates, changes between waves. */
@NullMarked
package org.probity.inspection.wave.desk;

import org.jspecify.annotations.NullMarked;
