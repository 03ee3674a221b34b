package org.probity.entrance.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Audit;
import org.probity.audit.Permission;
import org.probity.entrance.Directories;
import org.probity.entrance.Installation;
import org.probity.entrance.Persona;
import org.probity.entrance.Personas;
import org.probity.entrance.SignIns;
import org.probity.organisation.Bodies;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out. In a demonstration by choosing a persona; a live installation leads to the directories. */
@Controller
class SignInPages {

    /** Where a form goes on that waited for a sign-in in another tab. */
    static final String GO_ON = "/sign-in/go-on";

    static final String RETURN = "return";
    static final String PERSONA = "persona";
    private static final String WHY = "whoever signs in is not signed in yet";

    private final SignIns signIns;
    private final Personas personas;
    private final Bodies bodies;
    private final Installation installation;
    private final Directories directories;
    private final Arrival arrival;
    private final Audit audit;

    SignInPages(
            SignIns signIns,
            Personas personas,
            Bodies bodies,
            Installation installation,
            Directories directories,
            Arrival arrival,
            Audit audit) {
        this.signIns = signIns;
        this.personas = personas;
        this.bodies = bodies;
        this.installation = installation;
        this.directories = directories;
        this.arrival = arrival;
        this.audit = audit;
    }

    @GetMapping("/sign-in")
    @Permission(value = "none", why = WHY)
    String signIn(@RequestParam(name = RETURN, required = false) @Nullable String returnTo, Model model) {
        model.addAttribute("view", view(ReturnAddress.typed(returnTo)));
        model.addAttribute("carried", new Carried("/", List.of()));
        return "entrance/sign-in";
    }

    @PostMapping("/sign-in")
    @Permission(value = "none", why = WHY)
    String choose(
            @RequestParam(name = PERSONA, required = false) @Nullable UUID chosen,
            @RequestParam(name = RETURN, required = false) @Nullable String returnTo,
            HttpServletRequest request,
            Model model) {
        Persona persona = Optional.ofNullable(chosen)
                .filter(id -> installation.isDemo())
                .flatMap(personas::of)
                .orElseThrow(NotFound::new);
        arrival.letIn(request, persona.person(), "persona");
        ReturnAddress after = ReturnAddress.typed(returnTo);
        Carried carried = Carried.through(request, after);
        if (carried.fields().isEmpty()) {
            return "redirect:" + after.path();
        }
        model.addAttribute("carried", carried);
        return "entrance/go-on";
    }

    @GetMapping("/sign-out")
    @Permission(value = "none", why = "signing out twice is no fault")
    String askSignOut() {
        return "entrance/sign-out";
    }

    @PostMapping("/sign-out")
    @Permission(value = "none", why = "signing out twice is no fault")
    String signOut(Actor actor, HttpServletRequest request) {
        SignInFilter.stay(request).ifPresent(stay -> {
            audit.signedOut(actor);
            signIns.end(stay.id());
        });
        HttpSession session = request.getSession(false);
        if (session == null) {
            return "redirect:/sign-in";
        }
        Object directory = session.getAttribute(Arrival.DIRECTORY);
        session.invalidate();
        return directory == null ? "redirect:/sign-in" : "redirect:/sign-in/signed-out/" + directory;
    }

    /**
     * The form that waited in one tab while somebody signed in in another. Its token was of the session before, so it has none:
     * another site's is refused, would come without the cookie, and does nothing but lead to a page with a button.
     */
    @PostMapping(GO_ON)
    @Permission(value = "none", why = WHY)
    String goOn(
            Actor actor,
            @RequestParam(name = RETURN, required = false) @Nullable String returnTo,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!AskAgainPages.isOwnForm(request)) {
            throw new NotFound();
        }
        ReturnAddress after = ReturnAddress.typed(returnTo);
        Carried carried = Carried.through(request, after);
        if (actor.isAnonymous()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            model.addAttribute("view", view(after));
            model.addAttribute("carried", carried.marked());
            return "entrance/sign-in";
        }
        model.addAttribute("carried", carried);
        return "entrance/go-on";
    }

    SignInView view(ReturnAddress returnTo) {
        Map<String, List<SignInView.Role>> byBody = new LinkedHashMap<>();
        if (installation.isDemo()) {
            for (Persona persona : personas.all()) {
                byBody.computeIfAbsent(bodies.get(persona.body()).formalName(), name -> new ArrayList<>())
                        .add(new SignInView.Role(persona.person().toString(), persona.label()));
            }
        }
        List<SignInView.Choices> choices = byBody.entrySet().stream()
                .map(entry -> new SignInView.Choices(entry.getKey(), entry.getValue()))
                .toList();
        return new SignInView(installation.isDemo(), choices, ways(), returnTo.path());
    }

    private List<SignInView.Way> ways() {
        if (installation.isDemo()) {
            return List.of();
        }
        return directories.directory().entrySet().stream()
                .map(one -> new SignInView.Way(
                        one.getKey(),
                        label(one.getValue()),
                        signIns.nobodyYet(one.getValue().body())))
                .toList();
    }

    private String label(Directories.Directory directory) {
        String label = directory.label();
        return label == null || label.isBlank() ? bodies.get(directory.body()).formalName() : label;
    }
}
