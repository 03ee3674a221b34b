package org.probity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.access.Grant.Letter;
import org.probity.access.Grant.Scope;

class GrantsFileTest {
    private static final String HEADER = "role,object,state,actions,scope,condition,reason\n";
    private static final String GOOD = "STAFF,gift_entry,draft,R,self,owner=me,why\n";

    @Test
    void a_row_is_read_with_its_letters_marks_and_conditions() {
        String row =
                "INVESTIGATOR,case,open,R? L U(view) X?!2 D!(sign release),collab,read_in:PSD AND member,\"a, \"\"b\"\"\"\n";
        assertThat(GrantsFile.read(HEADER + GOOD + row).get(1))
                .isEqualTo(new Grant(
                        Role.INVESTIGATOR,
                        "case",
                        "open",
                        List.of(
                                new Letter(Action.READ, null, Set.of(Mark.REASON)),
                                new Letter(Action.LIST, null, Set.of()),
                                new Letter(Action.UPDATE, "view", Set.of()),
                                new Letter(Action.EXPORT, null, Set.of(Mark.values())),
                                new Letter(Action.DECIDE, "sign release", Set.of(Mark.FRESH_SIGN_IN))),
                        Scope.COLLAB,
                        List.of(Condition.READ_IN_PSD, Condition.MEMBER),
                        new Grant.Source(3, "a, \"b\"")));
    }

    @Test
    void a_row_with_a_dash_has_no_letters() {
        assertThat(GrantsFile.read(HEADER + "STAFF,case,any,-,self,,why\n"))
                .singleElement()
                .satisfies(grant -> assertThat(grant.letters()).isEmpty())
                .satisfies(grant -> assertThat(grant.conditions()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CHIEF,case,open,R,force,,why                     | unknown role 'CHIEF'
            staff,case,open,R,force,,why                     | unknown role 'staff'
            *,case,open,R,force,,why                         | unknown role '*'
            STAFF,*,open,R,force,,why                        | object is no word: '*'
            STAFF,case,,R,force,,why                         | state is no word: ''
            STAFF,case,open,Z,force,,why                     | unknown action 'Z'
            STAFF,case,open,R - ,force,,why                  | unknown action '-'
            STAFF,case,open,R L#,force,,why                  | unknown mark 'L#'
            STAFF,case,open,R!?,force,,why                   | unknown mark 'R!?'
            STAFF,case,open,R(a)2,force,,why                 | unknown mark 'R(a)2'
            STAFF,case,open,R(a,force,,why                   | unknown mark 'R(a'
            STAFF,case,open,,force,,why                      | no action in ''
            STAFF,case,open,R,forces,,why                    | unknown scope 'forces'
            STAFF,case,open,R,FORCE,,why                     | unknown scope 'FORCE'
            STAFF,case,open,R,national,,why                  | scope does not fit STAFF 'national'
            STAFF,case,open,R,public,,why                    | scope does not fit STAFF 'public'
            STAFF,case,open,R,platform,,why                  | scope does not fit STAFF 'platform'
            STAFF,case,open,R,receipt,,why                   | scope does not fit STAFF 'receipt'
            ANON,case,open,R,self,,why                       | scope does not fit ANON 'self'
            INSPECTOR,case,open,R,force,,why                 | scope does not fit INSPECTOR 'force'
            ANALYST,case,open,R,collab,,why                  | scope does not fit ANALYST 'collab'
            PLATFORM,case,open,R,force,,why                  | scope does not fit PLATFORM 'force'
            STAFF,case,open,R,force,friend=me,why            | unknown condition 'friend=me'
            STAFF,case,open,R,force,read_in:XYZ,why          | unknown condition 'read_in:XYZ'
            STAFF,case,open,R,force,member AND,why           | unknown condition 'member AND'
            STAFF,case,open,R,force,member OR scanned,why    | unknown condition 'member OR scanned'
            STAFF,case,open,R,force,why                      | 7 cells expected, found 6 in
            STAFF,case,open,R,force,,why,more                | 7 cells expected, found 8 in
            STAFF,case,open,R,force,,"why                    | cell is not closed in
            STAFF,case,open,R,force,,"why" not               | cell is not closed in
            """)
    void an_unknown_word_stops_the_start_and_is_named_with_its_line(String row, String fault) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GrantsFile.read(HEADER + GOOD + row + "\n"))
                .withMessageStartingWith("permissions.csv line 3: " + fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "role,object,state,actions,scope,condition\n"})
    void a_file_with_another_header_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GrantsFile.read(text))
                .withMessageStartingWith("permissions.csv line 1: the header");
    }

    @Test
    void every_line_of_the_shipped_file_is_a_grant_and_every_condition_is_used() throws IOException {
        List<Grant> grants = GrantsFile.shipped();
        long rows = shipped("permissions.csv").lines().count() - 1;
        long added = shipped("permissions-added.csv").lines().count() - 1;
        assertThat(grants).hasSize((int) (rows + added));
        assertThat(grants).extracting(Grant::source).doesNotHaveDuplicates();
        assertThat(grants.stream().flatMap(grant -> grant.conditions().stream()).distinct())
                .containsExactlyInAnyOrder(Condition.values());
        assertThat(grants.stream().map(Grant::scope).distinct()).containsExactlyInAnyOrder(Scope.values());
    }

    @Test
    void the_roles_are_those_of_the_roles_file_in_its_order() throws IOException {
        List<String> rows = shipped("roles.csv").lines().skip(1).toList();
        assertThat(Arrays.stream(Role.values())
                        .map(role -> role + "," + role.side().name().toLowerCase(Locale.ROOT)))
                .containsExactlyElementsOf(rows.stream()
                        .map(row -> row.substring(0, row.indexOf(',', row.indexOf(',') + 1)))
                        .toList());
        assertThat(Role.values())
                .extracting(Role::label)
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"permissions.csv", "roles.csv"})
    void the_shipped_file_is_the_one_that_was_agreed(String name) throws IOException {
        Path agreed = Path.of("..", "shared", "data", name);
        assumeTrue(Files.exists(agreed), () -> "not compared: " + agreed + " is not here");
        assertThat(shipped(name)).isEqualTo(Files.readString(agreed));
    }

    @Test
    void the_package_uses_the_language_and_nothing_else() {
        ArchRuleDefinition.classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify.annotations", "org.probity.access")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.probity.access"));
    }

    private static String shipped(String name) throws IOException {
        try (InputStream file = GrantsFile.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
