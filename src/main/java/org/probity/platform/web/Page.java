package org.probity.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.FormErrors;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What the layout needs to know of one page. Every template is given one as {@code page}, already holding the shell, the
 * errors of the form and the notice of the last action; the template adds its own words:
 * {@code page.titled("My entries").in("Gifts").back("/mine")}.
 *
 * @param title the words of the page's h1, without service or force
 * @param done what the last action did, shown once as a success banner (flash attribute {@code done})
 */
public record Page(
        String title,
        @Nullable String section,
        Shell shell,
        @Nullable Link back,
        FormErrors errors,
        @Nullable String done) {

    /** Names the service in every title. */
    public static final String SERVICE = "Probity";

    /** A page without a reader: no name, no navigation, no token. Error pages use it so that all readers get the same bytes. */
    public static Page plain() {
        return of(Shell.plain());
    }

    static Page of(Shell shell) {
        return new Page(SERVICE, null, shell, null, FormErrors.none(), null);
    }

    public Page titled(String words) {
        return new Page(words, section, shell, back, errors, done);
    }

    public Page in(String sectionName) {
        return new Page(title, sectionName, shell, back, errors, done);
    }

    public Page back(String href) {
        return back(href, "Back");
    }

    public Page back(String href, String words) {
        return new Page(title, section, shell, new Link(href, words), errors, done);
    }

    public Page with(FormErrors found) {
        return new Page(title, section, shell, back, found, done);
    }

    public Page done(@Nullable String words) {
        return new Page(title, section, shell, back, errors, words);
    }

    /** "Error: Page - Section - Probity - Force name", the order in which screen reader users tell tabs apart. */
    public String fullTitle() {
        StringBuilder words = new StringBuilder(errors.any() ? "Error: " : "").append(title);
        if (section != null && !section.equals(title)) {
            words.append(" - ").append(section);
        }
        if (!SERVICE.equals(title)) {
            words.append(" - ").append(SERVICE);
        }
        if (!SERVICE.equals(shell.brand().name())) {
            words.append(" - ").append(shell.brand().name());
        }
        return words.toString();
    }

    public @Nullable CsrfToken csrf() {
        return shell.csrf();
    }

    public record Link(String href, String words) {}

    /** One entry of the service navigation; the label carries its count in words, like "Desk (12 to do)". */
    public record Item(String label, String href, boolean current) {}

    /**
     * Who the reader is, in role words.
     *
     * @param role such as "Decision officer"; never a person's name
     * @param actingFor such as "Northmere and Velmarsh" where the role covers more than one force
     */
    public record SignedIn(String role, @Nullable String actingFor) {}

    /**
     * Everything around the page's own content.
     *
     * @param sampleStrip the words of the strip while sample data is loaded
     * @param printed who printed and when, for the head of the printed sheet
     * @param marking the protective marking that tops the page and each printed sheet
     */
    public record Shell(
            Brand brand,
            @Nullable SignedIn signedIn,
            List<Item> navigation,
            @Nullable String sampleStrip,
            @Nullable String printed,
            @Nullable String marking,
            @Nullable CsrfToken csrf) {

        public Shell {
            navigation = List.copyOf(navigation);
        }

        static Shell plain() {
            return new Shell(Brand.PROBITY, null, List.of(), null, null, null, null);
        }

        public Shell with(Brand other) {
            return new Shell(other, signedIn, navigation, sampleStrip, printed, marking, csrf);
        }

        public Shell with(@Nullable SignedIn reader, List<Item> items) {
            return new Shell(brand, reader, items, sampleStrip, printed, marking, csrf);
        }

        public Shell sample(@Nullable String words) {
            return new Shell(brand, signedIn, navigation, words, printed, marking, csrf);
        }

        public Shell printed(@Nullable String words) {
            return new Shell(brand, signedIn, navigation, sampleStrip, words, marking, csrf);
        }

        Shell with(@Nullable CsrfToken token) {
            return new Shell(brand, signedIn, navigation, sampleStrip, printed, marking, token);
        }
    }
}
