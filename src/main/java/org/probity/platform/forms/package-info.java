/**
 * What somebody typed: raw values kept as they were, the faults in them in the words of the GOV.UK Design System, and
 * the readings of dates and money.
 *
 * <p>A form is a public record of strings, lists of strings and {@link org.probity.platform.forms.DateInput}s with Bean
 * Validation on its components, put in the model under the name {@code form}. Its template asks
 * {@link org.probity.platform.forms.Fields} for values and errors, so a page that is shown again keeps everything.
 *
 * <p>May use {@code platform.time} and {@code platform.words}.
 */
@NamedInterface("forms")
@NullMarked
package org.probity.platform.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
