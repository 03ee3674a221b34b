package org.probity.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.probity.Probity;
import org.springframework.modulith.core.ApplicationModules;

class RowsTest {

    private static final JavaClasses OURS = House.ours();

    private static ArchRule rows(String root) {
        return classes()
                .that(resideInAPackage(root + ".."))
                .should(House.useOnlyLowerRows(root))
                .because(
                        "a newcomer reads the house from the ground up, and what is below never knows what stands on it");
    }

    private static ArchRule pureGround(String root) {
        return classes()
                .that(House.inRow(root, 0))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.jspecify..", root + ".access..", root + ".ledger..", root + ".linkage..")
                .because(
                        "the decision, the ledger and the linkage must run, be enumerated and be verified without anything else");
    }

    @Test
    void a_module_uses_only_modules_of_a_lower_row() {
        rows(House.ROOT).check(OURS);
    }

    @Test
    void modules_of_row_0_use_java_alone() {
        pureGround(House.ROOT).check(OURS);
    }

    @Test
    void every_module_has_a_row() {
        Set<String> modules = OURS.stream()
                .filter(not(resideInAPackage("org.probity.jte..")))
                .flatMap(type -> House.module(House.ROOT, type.getPackageName()).stream())
                .collect(Collectors.toSet());
        assertThat(House.ROWS.keySet()).containsAll(modules);
    }

    @Test
    void modulith_finds_the_fences_and_the_allowed_dependencies_kept() {
        ApplicationModules modules = ApplicationModules.of(Probity.class, resideInAPackage("org.probity.jte.."));
        modules.verify();
        assertThat(modules.stream()).isNotEmpty();
    }

    @Test
    void a_planted_use_of_a_higher_row_is_found() {
        assertThatThrownBy(() -> rows(House.PLANTED).check(House.planted()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ReachesUp")
                .hasMessageContaining("from the ground up");
    }

    @Test
    void a_planted_library_in_row_0_is_found() {
        assertThatThrownBy(() -> pureGround(House.PLANTED).check(House.planted()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("UsesALibrary");
    }
}
