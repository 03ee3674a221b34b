/**
 * Agreements between bodies. In 2012 Norfolk and Suffolk had one professional standards department: such an agreement is not
 * shared tenancy. It is signed by both chief officers, names roles and days, and each record keeps its body (security.md 2.5).
 */
@NamedInterface("collaboration")
@NullMarked
package org.probity.organisation.collaboration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
