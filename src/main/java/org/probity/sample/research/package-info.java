/**
 * Two waves of a survey of the public and a study of social media for the round of the fictional service. Everything is
 * invented from a seed and says so; it goes through the same services as what an analyst loads from a spreadsheet.
 */
@NullMarked
package org.probity.sample.research;

import org.jspecify.annotations.NullMarked;
