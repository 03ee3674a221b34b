package org.probity.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** Adds to the shell of every page what a module knows: who is signed in, the navigation, the brand, the sample strip. */
public interface PageContributor {

    /** The shell with this module's part filled in. Runs while the page is drawn, inside the request's transaction. */
    Page.Shell contribute(Page.Shell shell, HttpServletRequest request);
}
