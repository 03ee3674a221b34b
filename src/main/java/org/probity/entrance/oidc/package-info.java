/**
 * Signing in through a body's own directory, by OpenID Connect: authorization code with PKCE, state and nonce, checked by
 * Spring Security; here is who the answer means and what follows.
 *
 * <p>A directory says <em>who</em> somebody is and never <em>what they may do</em>: no claim gives a role, a compartment or a
 * body (docs/adr/020). The person is found in the staff list of the directory's body, by collar number or by the name that an
 * administrator wrote down; at the first sign-in the directory's subject is tied to the person, and no other subject opens that
 * account afterwards. Nobody is added: who is not there, has left, or is of another body sees one page, and the body's
 * log has the event. No token is kept; the session holds the id of the sign-in and the word of the directory.
 *
 * <p>The first people of a body are named on a page that asks for the code printed at start, while nobody serves there.
 */
@NamedInterface("oidc")
@NullMarked
package org.probity.entrance.oidc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
