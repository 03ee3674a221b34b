package org.probity.register.interests;

import java.util.ArrayList;
import java.util.List;
import org.probity.decision.Workflow;
import org.probity.platform.forms.Choice;
import org.probity.register.definition.Party;
import org.probity.register.definition.Question;
import org.probity.register.definition.Register;
import org.probity.register.definition.RegisterTexts;
import org.springframework.stereotype.Component;

/** Second jobs and business interests: what is asked, in order. */
@Component
public class InterestsRegister implements Register<InterestDetails> {

    @Override
    public String key() {
        return "interests";
    }

    @Override
    public String declaredAs() {
        return "interest";
    }

    @Override
    public String objectClass() {
        return "interest_entry";
    }

    @Override
    public String prefix() {
        return "BI";
    }

    @Override
    public String title() {
        return "Second jobs and business interests";
    }

    @Override
    public String entryWord() {
        return "application";
    }

    @Override
    public RegisterTexts texts() {
        return new RegisterTexts(
                "applications",
                "Business",
                "Kind",
                "Apply before you start a second job or a business, or when a relative’s interest affects, or seems to affect, your police work.",
                "By sending this you say that it is true as far as you know. It goes to your force’s register of interests.",
                "Do not start before you have a decision.");
    }

    @Override
    public boolean renewable() {
        return true;
    }

    @Override
    public Class<InterestDetails> detailsType() {
        return InterestDetails.class;
    }

    @Override
    public Workflow workflow() {
        return InterestsWorkflow.TABLE;
    }

    @Override
    public List<Question<InterestDetails>> questions() {
        return InterestQuestions.ALL;
    }

    @Override
    public String headline(InterestDetails details) {
        return details.businessName() == null ? "" : details.businessName();
    }

    @Override
    public String category(InterestDetails details) {
        return details.category() == null ? "" : details.category();
    }

    @Override
    public List<Choice> categories() {
        return InterestQuestions.CATEGORIES;
    }

    @Override
    public List<Party> parties(InterestDetails details) {
        List<Party> parties = new ArrayList<>();
        if (details.businessName() != null) {
            parties.add(new Party(
                    Party.Kind.ORGANISATION, details.businessName(), details.businessNumber(), details.address()));
        }
        return parties;
    }
}
