package org.probity.entrance.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Acting;
import org.probity.audit.Audit;
import org.probity.audit.Permission;
import org.probity.entrance.Installation;
import org.probity.entrance.Persona;
import org.probity.entrance.Personas;
import org.probity.entrance.SignIns;
import org.probity.organisation.Bodies;
import org.probity.platform.database.Walls;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out. In a demonstration by choosing a persona; a live installation says what has to be set up first. */
@Controller
class SignInPages {

    static final String RETURN = "return";
    static final String PERSONA = "persona";
    private static final String WHY = "whoever signs in is not signed in yet";

    private final SignIns signIns;
    private final Personas personas;
    private final Bodies bodies;
    private final Installation installation;
    private final Audit audit;
    private final Walls walls;
    private final Now now;

    SignInPages(
            SignIns signIns,
            Personas personas,
            Bodies bodies,
            Installation installation,
            Audit audit,
            Walls walls,
            Now now) {
        this.signIns = signIns;
        this.personas = personas;
        this.bodies = bodies;
        this.installation = installation;
        this.audit = audit;
        this.walls = walls;
        this.now = now;
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
        SignInFilter.stay(request).ifPresent(stay -> signIns.end(stay.id()));
        newSession(request).setAttribute(SignInFilter.SESSION_KEY, open(persona).toString());
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
        if (session != null) {
            session.invalidate();
        }
        return "redirect:/sign-in";
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
        return new SignInView(installation.isDemo(), choices, returnTo.path());
    }

    /** The event of a sign-in is written in the transaction of the sign-in that it tells of. */
    private UUID open(Persona persona) {
        UUID signIn = signIns.open(persona.person());
        String request = UUID.randomUUID().toString();
        Acting acting = new Acting(signIn, now.instant(), request, request);
        return Acting.with(
                acting,
                () -> walls.within(signIn, () -> {
                    audit.signedIn(signIns.actor(persona.person()).orElseThrow(NotFound::new), "persona");
                    return signIn;
                }));
    }

    /** Nothing of the session before goes over: neither its id (session fixation) nor what it held. */
    private static HttpSession newSession(HttpServletRequest request) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        return request.getSession(true);
    }
}
