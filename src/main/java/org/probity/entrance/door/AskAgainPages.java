package org.probity.entrance.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Acting;
import org.probity.audit.Audit;
import org.probity.audit.FreshSignInNeeded;
import org.probity.audit.Permission;
import org.probity.audit.ReasonNeeded;
import org.probity.entrance.Installation;
import org.probity.entrance.Personas;
import org.probity.entrance.WhoReads;
import org.probity.entrance.door.RouteGuard.SignedOut;
import org.probity.platform.database.RequestTransaction;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages in between: sign in first, confirm that it is you, say why. Each sends the form on as it was typed. Whatever the
 * handler had begun is rolled back.
 */
@Controller
@ControllerAdvice
@org.springframework.core.annotation.Order(org.springframework.core.Ordered.HIGHEST_PRECEDENCE)
class AskAgainPages {

    private static final String WHY = "whatever it leads to asks for its own";

    private final SignInPages signIn;
    private final Personas personas;
    private final Installation installation;
    private final Reasons reasons;
    private final Audit audit;

    AskAgainPages(SignInPages signIn, Personas personas, Installation installation, Reasons reasons, Audit audit) {
        this.signIn = signIn;
        this.personas = personas;
        this.installation = installation;
        this.reasons = reasons;
        this.audit = audit;
    }

    @ExceptionHandler
    ModelAndView signedOut(SignedOut fault, HttpServletRequest request, HttpServletResponse response) {
        RequestTransaction.rollBack(request);
        Carried carried = isOwnForm(request) ? Carried.from(request) : new Carried("/", List.of());
        ModelAndView page = new ModelAndView("entrance/sign-in", HttpStatus.UNAUTHORIZED);
        page.addObject("view", signIn.view(ReturnAddress.typed(carried.address())));
        page.addObject("carried", carried.marked());
        return page;
    }

    @ExceptionHandler
    ModelAndView freshSignIn(FreshSignInNeeded fault, HttpServletRequest request) {
        Actor actor = WhoReads.of(request);
        ModelAndView page = between("entrance/confirm", request);
        page.addObject("demo", installation.isDemo());
        page.addObject("directory", directory(request));
        page.addObject("person", actor.person().toString());
        page.addObject(
                "label", personas.of(actor.person()).map(one -> one.label()).orElse(actor.label()));
        return page;
    }

    /** The one that the person came through; empty in a demonstration. */
    private static String directory(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object key = session == null ? null : session.getAttribute(Arrival.DIRECTORY);
        return key == null ? "" : key.toString();
    }

    @ExceptionHandler
    ModelAndView reason(ReasonNeeded fault, HttpServletRequest request) {
        return between("entrance/reason", request);
    }

    /** A page asked for by its address is gone back to, once the proof or the reason is given. */
    private static ModelAndView between(String view, HttpServletRequest request) {
        RequestTransaction.rollBack(request);
        boolean form = request.getMethod().equals("POST");
        ModelAndView page = new ModelAndView(view, HttpStatus.UNAUTHORIZED);
        page.addObject(
                "carried",
                form
                        ? Carried.from(request)
                        : new Carried(
                                "/go-on",
                                List.of(new Carried.Field(
                                        "to", ReturnAddress.of(request).path()))));
        return page;
    }

    @PostMapping("/go-on")
    @Permission(value = "signed-in", why = WHY)
    String goOn(
            Actor actor,
            @RequestParam @Nullable String to,
            @RequestParam(name = ActingFilter.REASON, required = false) @Nullable String typed,
            HttpServletRequest request,
            Model model) {
        ReturnAddress back = ReturnAddress.typed(to);
        if (typed != null && !typed.isBlank()) {
            audit.reasonGiven(actor);
            String path = back.path().split("\\?", 2)[0];
            reasons.given(request.getSession(), path, Acting.current().request());
        }
        return "redirect:" + back.path();
    }

    /** A form of another site is not carried through the sign-in: it was not this person who filled it in. */
    static boolean isOwnForm(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null || site.equals("same-origin");
    }
}
