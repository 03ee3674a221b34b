/**
 * Monitoring between rounds: indicators of one force over time, and its stage. There are two stages, scan and then a stronger one,
 * engage (domain.md section 17). A force is in scan until a move says otherwise. Each move has a purpose, reasons and the figures
 * that it rests on as they were read that day; the force and its local policing body read all of it at once and may respond
 * (domain.md section 18, gap 31), and each response gets an answer. Nothing is written over: the history is the record.
 *
 * <p>An indicator is a figure like any other: accepted returns of all rounds, and what an analyst enters between rounds from
 * research or from a published document, which stands once a lead who did not enter it has approved it.
 */
@NamedInterface("monitor")
@NullMarked
package org.probity.inspection.monitor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
