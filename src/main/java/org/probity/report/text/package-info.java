/**
 * The text of a release: references turned into words by rule, and the check of a document against its return. Pure: values
 * in, values out.
 */
@NamedInterface("text")
@NullMarked
package org.probity.report.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
