package org.probity.inspection.force;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.inspection.finding.Finding;
import org.probity.inspection.finding.Finding.Citation;

/**
 * A finding as typed.
 *
 * @param cites what it rests on, each as kind, id and, for a figure, metric, parted by colons
 */
public record FindingForm(
        @NotBlank(message = "Select a theme") @Nullable String theme,

        @NotBlank(message = "Enter the finding")
        @Size(max = 2000, message = "Finding must be 2,000 characters or fewer")
        @Nullable
        String words,

        @Nullable List<String> cites,
        @Nullable Integer edition) {

    /** The edition that the editor saw; 0 for something new. */
    int seen() {
        return edition == null ? 0 : edition;
    }

    static FindingForm blank() {
        return new FindingForm(null, null, List.of(), 0);
    }

    static FindingForm of(Finding finding) {
        return new FindingForm(
                finding.theme(),
                finding.words(),
                finding.citations().stream().map(FindingForm::word).toList(),
                finding.edition());
    }

    static String word(Citation citation) {
        String metric = citation.metric() == null ? "" : ":" + citation.metric();
        return citation.kind().word() + ":" + citation.cited() + metric;
    }

    /** Only what was offered can be cited. */
    List<Citation> citations(List<Citation> offered) {
        List<Citation> chosen = new ArrayList<>();
        for (String typed : cites == null ? List.<String>of() : cites) {
            offered.stream()
                    .filter(each -> word(each).equals(typed))
                    .findFirst()
                    .ifPresent(chosen::add);
        }
        return chosen;
    }
}
