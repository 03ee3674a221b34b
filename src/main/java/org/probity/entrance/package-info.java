/**
 * Who comes in, and whether this door is theirs.
 *
 * <p>A <em>sign-in</em> is one stay of one person, from signing in to signing out; its opaque id is all that the application
 * tells the database. It ends after 15 minutes without a request and after 10 hours. A <em>persona</em> is a role in words
 * whom a visitor of a demonstration may choose to be; choosing it again is the fresh sign-in that grave acts ask for.
 *
 * <p>The route guard stands before every handler: one that names no permission is refused; one whose permission the person
 * holds under no grant at all answers as if it did not exist. Whether a grant covers the very object is asked by the services.
 * A visitor who is not signed in is sent to the sign-in page from every address that is not public, existing or not.
 *
 * <p>Other modules add to the service navigation and to the home page by beans of {@link org.probity.entrance.Navigation}
 * and {@link org.probity.entrance.HomeTasks}. May use {@code access}, {@code platform}, {@code audit}, {@code organisation}
 * and {@code people}.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "organisation",
            "organisation::collaboration",
            "people",
            "people::roles",
            "platform::*"
        })
@NullMarked
package org.probity.entrance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
