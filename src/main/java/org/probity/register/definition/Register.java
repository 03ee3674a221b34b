package org.probity.register.definition;

import java.util.List;
import org.probity.decision.Workflow;
import org.probity.platform.forms.Choice;

/** The definition of one register; from it the engine draws every page and file. A bean of the module that owns it. */
public interface Register<D extends Record> {

    /** As it stands in addresses and tables: {@code interests}. */
    String key();

    /** One of it, in the address of its question pages: {@code interest}. */
    String declaredAs();

    /** Its name in the permissions table: {@code interest_entry}. */
    String objectClass();

    /** Two letters that begin every reference: {@code BI}. */
    String prefix();

    /** "Second jobs and business interests". */
    String title();

    /** One entry in the middle of a sentence: "application". */
    String entryWord();

    Class<D> detailsType();

    Workflow workflow();

    /** What is asked, in order; one page each. */
    List<Question<D>> questions();

    /** What a list shows in its second column, such as the name of the business. */
    String headline(D details);

    /** What lists filter by: the code of its kind, one of {@link #categories()}. */
    String category(D details);

    List<Choice> categories();

    /** People and organisations that screening may read. */
    List<Party> parties(D details);

    default List<Field<D>> fields() {
        return questions().stream()
                .flatMap(question -> question.fields().stream())
                .toList();
    }
}
