package org.probity.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SqlOwnershipTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern SCHEMA = Pattern.compile("(?m)^\\s*create schema (?:if not exists )?([a-z_]+)");

    /** The sign-ins must be there before the first policy, so the ground makes this schema for the entrance. */
    private static final Map<String, String> MADE_FOR = Map.of("entrance", "entrance");

    private final SqlOwnership example = new SqlOwnership(
            Map.of("register", "register", "people", "people", "report", "report", "platform", "platform"));

    private static SqlOwnership ownership() throws IOException {
        Map<String, String> owners = new HashMap<>();
        for (Path migration : migrations()) {
            SCHEMA.matcher(Files.readString(migration))
                    .results()
                    .forEach(schema -> owners.put(schema.group(1), module(migration)));
        }
        owners.putAll(MADE_FOR);
        return new SqlOwnership(owners);
    }

    private static List<Path> migrations() throws IOException {
        try (Stream<Path> all = Files.walk(MIGRATIONS)) {
            return all.filter(path -> path.toString().endsWith(".sql")).toList();
        }
    }

    private static String module(Path migration) {
        return MIGRATIONS.relativize(migration).getName(0).toString();
    }

    @Test
    void a_module_names_its_own_tables_and_the_published_views_of_others_only() throws IOException {
        SqlOwnership ownership = ownership();
        List<String> faults = new ArrayList<>();
        int statements = 0;
        for (Sources.Source source : Sources.under(Path.of("src/main/java")).files()) {
            String packageName = Path.of("src/main/java")
                    .toAbsolutePath()
                    .relativize(source.path().getParent())
                    .toString()
                    .replace('/', '.');
            for (String text : source.texts()) {
                if (ownership.isStatement(text)
                        && House.module(House.ROOT, packageName).isPresent()) {
                    statements++;
                    ownership
                            .faults(House.module(House.ROOT, packageName).get(), text)
                            .forEach(fault -> faults.add(source.path() + ": " + fault));
                }
            }
        }
        assertThat(statements).as("statements found").isGreaterThan(5);
        assertThat(faults).isEmpty();
    }

    @Test
    void a_migration_touches_its_own_schema_and_the_published_views_of_others_only() throws IOException {
        SqlOwnership ownership = ownership();
        List<String> faults = new ArrayList<>();
        for (Path migration : migrations()) {
            if (!module(migration).equals("platform")) {
                ownership
                        .faults(module(migration), Files.readString(migration))
                        .forEach(fault -> faults.add(migration.getFileName() + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void a_planted_look_into_another_modules_table_is_found() {
        assertThat(example.faults(
                        "register", "select e.id from register.entry e join people.person p on p.id = e.owner"))
                .containsExactly("register names people.person, which belongs to people");
    }

    @Test
    void a_published_view_of_a_lower_module_is_allowed_and_of_a_higher_one_is_not() {
        assertThat(example.faults("register", "select 1 from people.person_published"))
                .isEmpty();
        assertThat(example.faults("register", "select 1 from report.release_published"))
                .hasSize(1);
    }

    @Test
    void a_foreign_key_may_point_down_and_never_up() {
        assertThat(example.faults("register", "create table register.entry (owner uuid references people.person (id))"))
                .isEmpty();
        assertThat(example.faults("people", "create table people.person (entry uuid references register.entry (id))"))
                .hasSize(1);
    }

    @Test
    void a_planted_table_without_its_schema_is_found() {
        assertThat(example.faults("register", "update entry set status = ?"))
                .containsExactly("register names entry without its schema");
        assertThat(example.faults("register", "insert into entry (id) values (?)"))
                .hasSize(1);
    }

    @Test
    void what_only_looks_like_a_table_is_left_alone() {
        assertThat(example.faults("register", """
                with newest as (select id from register.entry where a is distinct from b for update skip locked)
                select extract(year from at), e.details, 'from nowhere', platform.bodies() from newest e, unnest(?) u where d < :from and e.x = 1
                on conflict (id) do update set x = 1 -- from memory""")).isEmpty();
    }
}
