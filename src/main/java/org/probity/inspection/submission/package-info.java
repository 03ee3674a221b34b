/**
 * What a force signed off and sent: frozen copies, each version beside the earlier ones; what the inspectorate asked
 * about a cell and what was answered; acceptance; and who sent nothing until the window closed. The inspectorate reads
 * these copies and nothing else of a force's return; no row of a force's register and no part of a figure is among them.
 */
@NamedInterface("submission")
@NullMarked
package org.probity.inspection.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
