/** The pages of whoever declares: questions, check answers, confirmation, and what became of it. */
@NullMarked
package org.probity.register.declaring;

import org.jspecify.annotations.NullMarked;
