/**
 * Pictures of numbers, drawn on the server as SVG without any library: a line over time, bars, small multiples on one scale.
 *
 * <p>A caller gives a {@link org.probity.platform.charts.Caption}, the amounts with their words, and gets a
 * {@link org.probity.platform.charts.Chart} for {@code @template.platform.charts.chart(chart = …)}: heading, picture for wide
 * and for narrow screens, source, and the whole table from the same numbers. An absent amount is a gap or a hatched box with its
 * word and never zero; scales begin at zero; series differ by mark and dash as well as by colour, bars by hatching (ux.md
 * section 8). Colours are those of the Government Analysis Function.
 *
 * <pre>{@code
 * Chart chart = Charts.overTime(
 *         Caption.of("applications", "Applications rose after the rule changed", "Applications received by month", source),
 *         points, List.of(new Series("Received", amounts)), List.of(new Mark(3, "New policy")));
 * }</pre>
 */
@NamedInterface("charts")
@NullMarked
package org.probity.platform.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
