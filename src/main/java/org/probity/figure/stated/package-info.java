/**
 * Figures that nobody counted: what a body states from its own systems, what the inspectorate's research found, and what
 * the inspectorate transcribes from a published document, with its citation. Each is entered by one person and signed or
 * approved by another; after that it is closed, and a change is a new version beside the old. None is ever shown as
 * counted.
 */
@NamedInterface("stated")
@NullMarked
package org.probity.figure.stated;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
