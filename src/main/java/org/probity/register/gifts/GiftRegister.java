package org.probity.register.gifts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.probity.access.Role;
import org.probity.decision.Workflow;
import org.probity.platform.forms.Choice;
import org.probity.policy.rules.GiftRules;
import org.probity.policy.rules.RulesInForce;
import org.probity.register.definition.Declared;
import org.probity.register.definition.Party;
import org.probity.register.definition.Question;
import org.probity.register.definition.Register;
import org.probity.register.definition.RegisterTexts;
import org.probity.register.definition.Route;
import org.probity.register.definition.Rulebook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Gifts and hospitality: what is asked, which tier decides, and what figures may know. */
@Component
public class GiftRegister implements Register<GiftDetails> {

    /** Who decides where no tier of the force's rule fits. */
    private static final List<Role> DESK = List.of(Role.PSD_HEAD, Role.DECIDER);

    private final BiFunction<String, LocalDate, GiftRules> inForce;

    @Autowired
    GiftRegister(RulesInForce rules) {
        this(rules::gifts);
    }

    /** @param inForce the tiers of a force on a day */
    GiftRegister(BiFunction<String, LocalDate, GiftRules> inForce) {
        this.inForce = inForce;
    }

    @Override
    public String key() {
        return "gifts";
    }

    @Override
    public String declaredAs() {
        return "gift";
    }

    @Override
    public String objectClass() {
        return "gift_entry";
    }

    @Override
    public String prefix() {
        return "GH";
    }

    @Override
    public String title() {
        return "Gifts and hospitality";
    }

    @Override
    public String entryWord() {
        return "gift or hospitality";
    }

    @Override
    public RegisterTexts texts() {
        return new RegisterTexts(
                "gifts and hospitality",
                "Offered by",
                "What became of it",
                "Declare every offer, also one that you declined. Decline politely unless that would offend or harm police work.",
                "By sending this you say that it is true as far as you know. It goes to your force’s register of gifts and hospitality.",
                "Keep it apart and do not use it before you have a decision.");
    }

    @Override
    public Class<GiftDetails> detailsType() {
        return GiftDetails.class;
    }

    @Override
    public Workflow workflow() {
        return GiftWorkflow.TABLE;
    }

    @Override
    public boolean oneForm() {
        return true;
    }

    @Override
    public List<Question<GiftDetails>> questions() {
        return List.of(GiftQuestions.FORM);
    }

    @Override
    public Map<String, String> prefilled(Map<String, String> address, LocalDate today) {
        Map<String, String> begun = Register.day("offeredOn", today);
        begun.put("direction", "received");
        return begun;
    }

    @Override
    public Map<String, String> clashes(GiftDetails details) {
        Map<String, String> clashes = new LinkedHashMap<>();
        if (details.from().isEmpty()) {
            clashes.put("giver", "Enter an organisation or the name of a person");
        }
        if (details.value() != null && !details.isValued()) {
            clashes.put("value", "Leave the value empty, or select that it is stated or estimated");
        }
        return clashes;
    }

    @Override
    public @Nullable LocalDate happenedOn(GiftDetails details) {
        return details.offeredOn();
    }

    @Override
    public Optional<String> dayField() {
        return Optional.of("offeredOn");
    }

    @Override
    public Optional<Route> route(Declared<GiftDetails> declared) {
        if (!declared.details().isAccepted()) {
            return Optional.of(Route.none());
        }
        return Optional.of(OfferRules.fit(rules(declared), declared)
                .map(fit -> Route.to(OfferRules.deciders(fit.decides())))
                .orElse(Route.to(DESK)));
    }

    @Override
    public @Nullable Rulebook rulebook(
            String field, String body, LocalDate on, Function<String, Optional<String>> settings) {
        return field.equals("value")
                ? OfferRules.rulebook(inForce.apply(body, on), on, OfferRules.declareDays(settings))
                : null;
    }

    @Override
    public Map<String, String> counted(Declared<GiftDetails> declared) {
        return OfferRules.counted(rules(declared), declared);
    }

    private GiftRules rules(Declared<GiftDetails> declared) {
        return inForce.apply(declared.body(), OfferRules.day(declared));
    }

    @Override
    public String headline(GiftDetails details) {
        return details.from();
    }

    @Override
    public String category(GiftDetails details) {
        return details.outcome() == null ? "" : details.outcome();
    }

    @Override
    public List<Choice> categories() {
        return GiftQuestions.OUTCOMES;
    }

    @Override
    public List<Party> parties(GiftDetails details) {
        List<Party> parties = new ArrayList<>();
        if (details.giver() != null) {
            parties.add(new Party(Party.Kind.ORGANISATION, details.giver(), details.giverNumber(), null));
        }
        if (details.giverName() != null) {
            parties.add(new Party(Party.Kind.PERSON, details.giverName(), null, null));
        }
        return parties;
    }
}
