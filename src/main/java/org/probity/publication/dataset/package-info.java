/**
 * Survey and research data on its way to the public and there: a data set is prepared from a wave or a study, two lead
 * inspectors who did not load it judge its small cells, and it goes out as a copy once the first release of its round is
 * out. What is published again is a new version; the public pages read the copies alone.
 */
@NamedInterface("dataset")
@NullMarked
package org.probity.publication.dataset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
