/** What tests are given, made through the public services: {@code given.person("northmere", Role.DECIDER)}. */
@NullMarked
package org.probity.given;

import org.jspecify.annotations.NullMarked;
