package org.probity.casework.desk;

import org.probity.casework.CaseFile;

/**
 * One line of the list.
 *
 * @param href where the reader may go with it
 * @param what the working title, if the reader may read the case
 */
public record CaseRowView(CaseFile file, String href, String what, String force) {}
