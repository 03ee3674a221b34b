/** What the pages of declarers and of desks share: an entry as it is shown, typed answers as boxes, and sending once. */
@NullMarked
package org.probity.register.pages;

import org.jspecify.annotations.NullMarked;
