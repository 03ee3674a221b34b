package org.probity.register.declaring;

import java.util.List;
import java.util.Map;
import org.probity.register.Entry;
import org.probity.register.definition.Field;
import org.probity.register.definition.Question;
import org.probity.register.definition.Register;
import org.probity.register.definition.Rulebook;

/**
 * A page of questions, or the one form of a register.
 *
 * @param action where it is sent
 * @param back where it leads back to
 * @param intro what is said before a form that begins an entry; empty otherwise
 * @param rules rules of the day, by the field beside which they stand
 * @param tasks whether a list of tasks lies behind it
 * @param version the one that was opened
 */
public record QuestionView(
        String action,
        String back,
        String section,
        String title,
        String intro,
        List<Field<?>> fields,
        Map<String, Rulebook> rules,
        boolean tasks,
        int version) {

    public boolean single() {
        return fields.size() == 1;
    }

    static QuestionView of(
            Register<?> register, Entry entry, Question<?> asked, Map<String, Rulebook> rules, int version) {
        String base = DeclarePages.base(register, entry);
        return new QuestionView(
                base + "/" + asked.key(),
                register.oneForm() ? "/mine" : base,
                register.title(),
                asked.title(),
                "",
                List.copyOf(asked.fields()),
                rules,
                !register.oneForm(),
                version);
    }

    static QuestionView ofForm(Register<?> register, Question<?> form, Map<String, Rulebook> rules) {
        return new QuestionView(
                "/declare/" + register.declaredAs(),
                "/declare",
                register.title(),
                form.title(),
                register.texts().intro(),
                List.copyOf(form.fields()),
                rules,
                false,
                0);
    }
}
