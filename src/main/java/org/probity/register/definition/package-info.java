/**
 * What a register is: the questions it asks, the moves it allows, and the checks on its answers. A new register is a record
 * of what is declared, one {@link org.probity.register.definition.Register}, and its {@link
 * org.probity.register.definition.Checks}; everything else is drawn from these.
 */
@NamedInterface("definition")
@NullMarked
package org.probity.register.definition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
