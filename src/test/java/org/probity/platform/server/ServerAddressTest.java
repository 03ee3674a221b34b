package org.probity.platform.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ServerAddressTest {

    @Test
    void the_drivers_form_is_taken_as_it_is() {
        ServerAddress address = ServerAddress.parse(
                "jdbc:postgresql://db.example:5433/force?user=setup&password=p%40ss&sslmode=require");
        assertThat(address.user()).isEqualTo("setup");
        assertThat(address.password()).isEqualTo("p@ss");
        assertThat(address.as("probity_app", "x").getUser()).isEqualTo("probity_app");
        assertThat(address.as("probity_app", "x").getPassword()).isEqualTo("x");
        assertThat(address.as("probity_app", "x").getSslMode()).isEqualTo("require");
    }

    @Test
    void the_common_form_is_understood_with_its_user_port_and_options() {
        ServerAddress address =
                ServerAddress.parse("postgresql://set%20up:p%3Ass@db.example:5433/force?sslmode=require");
        assertThat(address)
                .isEqualTo(
                        new ServerAddress("jdbc:postgresql://db.example:5433/force?sslmode=require", "set up", "p:ss"));
        assertThat(address.database()).isEqualTo("force");
    }

    @Test
    void without_a_name_the_database_is_probity() {
        assertThat(ServerAddress.parse("postgres://u:p@db.example").database()).isEqualTo("probity");
    }

    @Test
    void the_password_is_in_no_message() {
        assertThat(ServerAddress.parse("postgresql://u:hidden@db.example/force").toString())
                .doesNotContain("hidden")
                .contains("force", "db.example");
    }

    @Test
    void another_kind_of_address_is_refused() {
        assertThatThrownBy(() -> ServerAddress.parse("mysql://u:p@db/x")).hasMessageContaining("PROBITY_DATABASE_URL");
        assertThatThrownBy(() -> ServerAddress.parse("jdbc:mysql://db/x")).hasMessageContaining("PROBITY_DATABASE_URL");
    }
}
