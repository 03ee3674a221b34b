package org.probity.architecture;

import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Optional;

/** The rows of the house: a module uses only modules of a lower row, never one of its own. */
final class House {

    static final String ROOT = "org.probity";
    static final String PLANTED = "org.probity.architecture.planted";

    /** The table of the architecture document, section 3. */
    static final Map<String, Integer> ROWS = Map.ofEntries(
            entry("access", 0),
            entry("ledger", 0),
            entry("linkage", 0),
            entry("link", 1),
            entry("platform", 1),
            entry("audit", 2),
            entry("organisation", 3),
            entry("people", 4),
            entry("entrance", 5),
            entry("notice", 5),
            entry("exchange", 5),
            entry("figure", 5),
            entry("policy", 6),
            entry("supplier", 6),
            entry("decision", 6),
            entry("register", 7),
            entry("casework", 8),
            entry("survey", 8),
            entry("screening", 9),
            entry("healthcheck", 10),
            entry("inspection", 11),
            entry("report", 12),
            entry("publication", 13),
            entry("sample", 14));

    private House() {}

    static JavaClasses ours() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT);
    }

    static JavaClasses planted() {
        return new ClassFileImporter().importPackages(PLANTED);
    }

    /** The module that a class stands in: the first word after the root. */
    static Optional<String> module(String root, String packageName) {
        if (!packageName.startsWith(root + ".")) {
            return Optional.empty();
        }
        return Optional.of(packageName.substring(root.length() + 1).split("\\.")[0]);
    }

    static ArchCondition<JavaClass> useOnlyLowerRows(String root) {
        return new ArchCondition<>("use only modules of a lower row") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    Optional<String> mine = module(root, from.getPackageName());
                    Optional<String> theirs =
                            module(root, dependency.getTargetClass().getPackageName());
                    if (mine.isPresent()
                            && theirs.isPresent()
                            && !mine.equals(theirs)
                            && row(theirs.get()) >= row(mine.get())) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** A module that the table does not know is above everything, so nothing may use it; another test names it. */
    private static int row(String module) {
        return ROWS.getOrDefault(module, Integer.MAX_VALUE);
    }

    static DescribedPredicate<JavaClass> inRow(String root, int row) {
        return DescribedPredicate.describe(
                "in row " + row,
                type -> module(root, type.getPackageName())
                        .map(name -> row(name) == row)
                        .orElse(false));
    }
}
