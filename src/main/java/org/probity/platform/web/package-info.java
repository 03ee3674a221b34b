/**
 * The shell of every page: layout, GOV.UK components, errors, security headers, our own assets.
 *
 * <p>Words and looks follow the GOV.UK Design System and the MOJ Design System; names here are theirs. A page is a JTE
 * template under {@code src/main/jte/<module>} that calls {@code @template.platform.layout(page = …, content = …)};
 * {@code page} and {@code fields} are always there, put in by {@link org.probity.platform.web.JteViews}. Who is
 * signed in, the navigation and the sample strip come through {@link org.probity.platform.web.PageContributor}.
 *
 * <p>Styles and scripts come from our own address only and no style stands in the markup: the content security policy
 * refuses both. Error pages carry nothing of the request or the reader, so that hidden, missing and made-up
 * addresses answer with the same bytes.
 *
 * <p>May use {@code platform.forms}, {@code platform.words} and {@code access}; knows no database.
 */
@NamedInterface("web")
@NullMarked
package org.probity.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
