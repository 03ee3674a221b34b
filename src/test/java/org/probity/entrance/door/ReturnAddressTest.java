package org.probity.entrance.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "desk",
                "/a b",
                "/a\r\nSet-Cookie: x=y",
                "/a\\b",
                "/sign-in",
                "/sign-out"
            })
    void an_address_that_is_not_our_own_leads_home(String typed) {
        assertThat(ReturnAddress.typed(typed).path()).isEqualTo("/");
    }

    @Test
    void an_address_of_our_own_is_kept_with_its_query() {
        assertThat(ReturnAddress.typed("/desk?status=sent&page=2").path()).isEqualTo("/desk?status=sent&page=2");
        assertThat(ReturnAddress.typed("/desk?status=sent").signIn())
                .isEqualTo("/sign-in?return=%2Fdesk%3Fstatus%3Dsent");
        assertThat(ReturnAddress.typed("/").signIn()).isEqualTo("/sign-in");
    }

    @Test
    void an_endless_address_leads_home() {
        assertThat(ReturnAddress.typed("/" + "a".repeat(2001)).path()).isEqualTo("/");
    }
}
