@NullMarked
package org.probity;

import org.jspecify.annotations.NullMarked;
