/**
 * Made people and organisations, and what hands, scanners, centuries and registries do to their names: the kernel must find them again,
 * and must join nobody among strangers. Made by rule and seed, so that no given set of real data is learnt by heart.
 */
@NullMarked
package org.probity.linkage.mistakes;

import org.jspecify.annotations.NullMarked;
