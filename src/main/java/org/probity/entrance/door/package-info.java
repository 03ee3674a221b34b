/**
 * The door itself: filters that find the sign-in of a request and say who acts, the route guard before every handler, and the
 * pages for signing in, proving it again and giving a reason.
 *
 * <p>Order of a request: the session's filter, {@code SignInFilter}, Spring Security (CSRF), {@code ActingFilter}, the
 * request's transaction, {@code RouteGuard}, the handler. Nothing here decides what somebody may do with an object.
 */
@NamedInterface("door")
@NullMarked
package org.probity.entrance.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
