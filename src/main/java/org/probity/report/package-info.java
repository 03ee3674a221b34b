/**
 * Releases: what the inspectorate says in public about one force, put together from approved statements and accepted
 * figures.
 *
 * <p>A release is a list of blocks. A block is text in which every figure is a reference ({@code [[number:bi-approved]]})
 * and never a typed digit; {@link org.probity.report.text.Sentences} turns references into words by rule: number words, zero,
 * periods, "of which". {@link org.probity.report.text.FactCheck} compares what the document holds with the return, and a
 * difference stops publication. The module ends at Approved; {@code publication} carries it to the public.
 *
 * <p>Words: domain.md section 14 (anatomy of a release and its traps). All wording is the project's own.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "organisation",
            "people",
            "figure",
            "figure::stated",
            "inspection::round",
            "inspection::submission",
            "inspection::finding",
            "inspection::judgement",
            "inspection::recommendation",
            "platform::database",
            "platform::forms",
            "platform::reference",
            "platform::time",
            "platform::web",
            "platform::words"
        })
@NullMarked
package org.probity.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
