/**
 * Spreadsheets of research and survey data as they come in: judged by their bytes, read as text, refused where they hold
 * contact data, and answered with faults by row. Such a file is tried first and then taken whole: nothing of it is left out.
 */
@NamedInterface("load")
@NullMarked
package org.probity.inspection.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
