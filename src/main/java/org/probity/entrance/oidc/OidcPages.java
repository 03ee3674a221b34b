package org.probity.entrance.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.probity.audit.Permission;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What is said around the way to a directory and back. Who is not let in reads the same, whatever the reason. */
@Controller
class OidcPages {

    private static final String WHY = "whoever signs in is not signed in yet";
    private static final String BACK = "/sign-in";
    private static final String TRY_AGAIN = "Try again";

    private final Registrations registrations;

    OidcPages(Registrations registrations) {
        this.registrations = registrations;
    }

    /** Reached only where there was nothing to send anybody to: the filter before it sends people on. */
    @GetMapping({"/sign-in/with/{key}", "/sign-in/again/{key}"})
    @Permission(value = "none", why = WHY)
    String away(@PathVariable String key, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (request.getAttribute(AskDirectory.AWAY) == null) {
            throw new NotFound();
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "60");
        return said(
                model,
                new Said(
                        "Your organisation’s sign-in is not answering",
                        List.of(
                                "Probity is running, but the directory that it signs you in with cannot be reached.",
                                "Try again in a minute. If it goes on, tell the people who run your directory."),
                        BACK,
                        TRY_AGAIN));
    }

    @GetMapping("/sign-in/refused")
    @Permission(value = "none", why = WHY)
    String refused(Model model) {
        return said(
                model,
                new Said(
                        "You cannot sign in to Probity",
                        List.of(
                                "Your directory knows you. Probity does not let you in with that name today, and has added nobody.",
                                "If you should have access, ask your organisation’s Probity administrator to look at the staff list."),
                        BACK,
                        "Back to sign in"));
    }

    @GetMapping("/sign-in/not-finished")
    @Permission(value = "none", why = WHY)
    String notFinished(Model model) {
        return said(
                model,
                new Said(
                        "You are not signed in",
                        List.of(
                                "The answer of your directory could not be used. It may have come too late, have been used"
                                        + " before, or belong to a page that was opened earlier."),
                        BACK,
                        TRY_AGAIN));
    }

    @GetMapping("/sign-in/done")
    @Permission(value = "none", why = WHY)
    String done(Model model) {
        return said(
                model,
                new Said(
                        "You are signed in",
                        List.of(
                                "Close this tab and go on in the one that you came from. What you typed is kept there."),
                        "/",
                        "Go to the first page instead"));
    }

    @GetMapping("/sign-in/confirmed")
    @Permission(value = "none", why = WHY)
    String confirmed(Model model) {
        return said(
                model,
                new Said(
                        "You have confirmed that it is you",
                        List.of(
                                "Close this tab and go on in the one that you came from. What you typed is kept there."),
                        "/",
                        "Go to the first page instead"));
    }

    @GetMapping("/sign-in/not-confirmed")
    @Permission(value = "none", why = WHY)
    String notConfirmed(Model model) {
        return said(
                model,
                new Said(
                        "It is not confirmed that it is you",
                        List.of(
                                "Your directory did not say that you, who are signed in here, signed in there within the"
                                        + " last 10 minutes.",
                                "Close this tab and try again in the one that you came from, with the same account."),
                        "/",
                        "Go to the first page instead"));
    }

    @GetMapping("/sign-in/signed-out/{key}")
    @Permission(value = "none", why = "signing out twice is no fault")
    String signedOut(@PathVariable String key, Model model) {
        String client = registrations.directory(key).orElseThrow(NotFound::new).clientId();
        String back = registrations.address(
                        ServletUriComponentsBuilder.fromCurrentContextPath().toUriString())
                + BACK;
        String there = registrations
                .endOfSession(key)
                .map(end -> end + (end.contains("?") ? "&" : "?") + "client_id=" + coded(client)
                        + "&post_logout_redirect_uri=" + coded(back))
                .orElse(BACK);
        boolean ends = !there.equals(BACK);
        return said(
                model,
                new Said(
                        "You are signed out of Probity",
                        List.of(
                                ends
                                        ? "You are still signed in at your directory. On a computer that others use, sign out there too."
                                        : "You may still be signed in at your directory. On a computer that others use, close the browser."),
                        there,
                        ends ? "Sign out of the directory" : "Sign in"));
    }

    private static String coded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String said(Model model, Said said) {
        model.addAttribute("said", said);
        return "entrance/said";
    }
}
