package org.probity.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A suffix has one meaning, and says where a thing belongs before the file is opened. */
class NamesTest {

    private static final JavaClasses OURS = House.ours();
    private static final Pattern BANNED = Pattern.compile(
            "(?i:.*(Manager|Helper|Utils?|Impl|DTO|Processor))$|^(Base|Abstract|Common)[A-Z].*|.*Common$",
            Pattern.DOTALL);

    /** Who may hold SQL beside the stores: the ground itself, and metrics, whose class stands beside its SQL by design. */
    private static final String GROUND = "org.probity.platform.(database|server|jobs)..";

    /** Interfaces that other modules implement: the only ones that may have a single implementation. */
    private static final Set<String> EXTENSION_POINTS = Set.of(
            "JobHandler",
            "StreamedBody",
            "PageContributor",
            "Metric",
            "Register",
            "Checks",
            "Navigation",
            "HomeTasks",
            "RoundLoader",
            "PersonNames",
            "MatterExclusions");

    record HouseRule(String name, ArchRule rule, String planted) {}

    private static Stream<HouseRule> rules() {
        return Stream.of(
                new HouseRule(
                        "no name says nothing",
                        noClasses()
                                .should()
                                .haveNameMatching(simpleName(BANNED))
                                .because(
                                        "Manager, Helper, Util, Impl, Base, Abstract, DTO, Processor and common say nothing about what a thing is"),
                        "ThingManager"),
                new HouseRule(
                        "a store is fenced in",
                        classes()
                                .that()
                                .haveSimpleNameEndingWith("Store")
                                .should()
                                .notBePublic()
                                .because("SQL belongs to its module; others ask its service"),
                        "OpenStore"),
                new HouseRule(
                        "pages are fenced in and are controllers",
                        classes()
                                .that()
                                .haveSimpleNameEndingWith("Pages")
                                .should()
                                .notBePublic()
                                .andShould(be(describe(
                                        "a controller, or the advice that shows errors", NamesTest::isController)))
                                .because("*Pages means HTML behind an address, and nobody calls it but the web"),
                        "OpenPages"),
                new HouseRule(
                        "pages know no SQL",
                        noClasses()
                                .that()
                                .haveSimpleNameEndingWith("Pages")
                                .or()
                                .haveSimpleNameEndingWith("Api")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("java.sql..", "org.springframework.jdbc..")
                                .orShould()
                                .dependOnClassesThat()
                                .haveSimpleNameEndingWith("Store")
                                .because("a write takes three hops: pages, service, store"),
                        "OpenPages"),
                new HouseRule(
                        "forms and views are public records",
                        classes()
                                .that()
                                .haveSimpleNameEndingWith("Form")
                                .or()
                                .haveSimpleNameEndingWith("View")
                                .and()
                                .areTopLevelClasses()
                                .and()
                                .resideOutsideOfPackage("org.probity.jte..")
                                .should()
                                .beRecords()
                                .andShould()
                                .bePublic()
                                .because("the generated page classes read them, and they are values"),
                        "LooseForm"),
                new HouseRule(
                        "rules and checks are pure",
                        noClasses()
                                .that()
                                .haveSimpleNameEndingWith("Rules")
                                .or()
                                .haveSimpleNameEndingWith("Checks")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "org.springframework..", "java.sql..", "java.io..", "jakarta.servlet..")
                                .because("rules are tested in milliseconds, without anything around them"),
                        "ImpureRules"),
                new HouseRule(
                        "SQL is said in stores only",
                        noClasses()
                                .that(describe(
                                        "are neither a store, a metric, nor the ground", NamesTest::mayNotHoldSql))
                                .should()
                                .callMethodWhere(target(describe(
                                        "JdbcClient.sql",
                                        method -> method.getName().equals("sql")
                                                && method.getOwner()
                                                        .getName()
                                                        .equals("org.springframework.jdbc.core.simple.JdbcClient"))))
                                .because("whoever looks for a table's readers looks in *Store"),
                        "SaysSql"),
                new HouseRule(
                        "nobody asks a clock but Now",
                        noClasses()
                                .that()
                                .resideOutsideOfPackages("org.probity.platform.time..", "org.probity.platform.server..")
                                .should()
                                .callMethodWhere(target(describe(
                                        "a clock",
                                        method -> method.getName().equals("now")
                                                && method.getRawParameterTypes().isEmpty()
                                                && method.getOwner()
                                                        .getPackageName()
                                                        .equals("java.time"))))
                                .because("a rule must run as if it were another day"),
                        "AsksTheClock"));
    }

    private static boolean isController(JavaClass type) {
        return Stream.of("stereotype.Controller", "web.bind.annotation.ControllerAdvice")
                .anyMatch(name -> type.isMetaAnnotatedWith("org.springframework." + name)
                        || type.isAnnotatedWith("org.springframework." + name));
    }

    private static String simpleName(Pattern pattern) {
        return "(?s).*[.$](?:" + pattern.pattern().replace("^", "").replace("$", "") + ")";
    }

    private static boolean mayNotHoldSql(JavaClass type) {
        String name = type.getName();
        return !name.contains("Store")
                && !type.getSimpleName().contains("Metric")
                && !resideInAPackage(GROUND).test(type);
    }

    @TestFactory
    List<DynamicTest> the_house_keeps_its_names() {
        return rules().map(rule -> DynamicTest.dynamicTest(
                        rule.name(), () -> rule.rule().allowEmptyShould(true).check(OURS)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> each_planted_fault_is_found() {
        return rules().map(rule -> DynamicTest.dynamicTest(
                        rule.name() + ": " + rule.planted(),
                        () -> assertThatThrownBy(() -> rule.rule().check(House.planted()))
                                .isInstanceOf(AssertionError.class)
                                .hasMessageContaining(rule.planted())))
                .toList();
    }

    @Test
    void an_interface_has_more_than_one_implementation_or_is_an_extension_point() {
        lonelyInterfaces(EXTENSION_POINTS).check(OURS);
    }

    @Test
    void a_planted_interface_with_one_implementation_is_found() {
        assertThatThrownBy(() -> lonelyInterfaces(Set.of()).check(House.planted()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Lonely");
    }

    private static ArchRule lonelyInterfaces(Set<String> allowed) {
        return noClasses()
                .that()
                .areInterfaces()
                .and()
                .areNotAnnotations()
                .and(describe("are no extension point", type -> !allowed.contains(type.getSimpleName())))
                .should(be(describe("implemented once", NamesTest::isImplementedOnce)))
                .allowEmptyShould(true)
                .because("an interface with one implementation is a second name for the same thing");
    }

    /** Lambdas cannot be seen, so an interface that only they implement counts as having none. */
    private static boolean isImplementedOnce(JavaClass type) {
        return type.getAllSubclasses().stream()
                        .filter(sub -> !sub.isInterface())
                        .count()
                == 1;
    }
}
