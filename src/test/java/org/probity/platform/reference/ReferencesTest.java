package org.probity.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    @Test
    void ten_thousand_references_differ_and_keep_their_shape() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            String reference = References.next("BI");
            assertThat(reference).matches("BI(-[2-9A-Z]{4}){4}").doesNotContainPattern("-.*[ILOU01]");
            assertThat(References.isReference(reference)).isTrue();
            assertThat(seen.add(reference)).isTrue();
        }
    }

    @Test
    void nonsense_is_no_reference() {
        assertThat(References.isReference("BI-7K3M-Q2XD-9TRA")).isFalse();
        assertThat(References.isReference("BI-7K3M-Q2XD-9TRA-4HV0")).isFalse();
        assertThat(References.isReference("' or 1=1 --")).isFalse();
        assertThat(References.isReference("")).isFalse();
    }
}
