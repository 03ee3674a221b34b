/**
 * Answering a survey: question pages, a look at one's answers, sending them.
 *
 * <p>Nobody can say who answered what. On the way from page to page the answers travel in the form itself and are stored
 * nowhere. Sent, a reply goes into a box with others, in an order drawn anew each time, sealed under a key that stands in a
 * file outside the database; every box has the same length whatever is in it. That somebody has answered is a row with
 * nothing but the person: no time, no number, no event. Nothing of the answers is in clear until the survey has closed and
 * all replies are counted in one go ({@code survey.result}); then the boxes are emptied. So neither two looks at the
 * database, nor row versions that the server still holds, nor its write-ahead log, tells more than that somebody answered
 * (security.md section 9.3). Whoever holds the key file and an old copy of the database together can open a box: see
 * docs/not-protected.md.
 *
 * <p>Seal and person are one transaction, against the letter of that section: apart, a crash would lose a reply or count
 * it twice, and what stands together is a cipher text.
 */
@NamedInterface("reply")
@NullMarked
package org.probity.survey.reply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
