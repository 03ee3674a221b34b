/**
 * Sign-in and the route guard: who comes in, and whether this door is theirs.
 *
 * <p>A <em>sign-in</em> is one stay of one person, from signing in to signing out; its opaque id is all that the application tells the database.
 */
@ApplicationModule(allowedDependencies = {"access", "platform::*"})
@NullMarked
package org.probity.entrance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
