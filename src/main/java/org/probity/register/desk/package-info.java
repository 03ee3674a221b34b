/** Pages about one entry for those who give views, decide, check conditions and keep the registers. */
@NullMarked
package org.probity.register.desk;

import org.jspecify.annotations.NullMarked;
