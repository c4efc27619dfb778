package org.gongkai;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.base.DescribedPredicate;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.law.OfficialAct;
import org.gongkai.offence.OffendingListener;
import org.gongkai.offence.OffendingRoot;
import org.gongkai.offence.domain.OffendingDomain;
import org.gongkai.offence.store.OffendingStore;
import org.gongkai.offence.web.OffendingController;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** The walls of the house. Every rule has its offender: a rule that cannot fail is worse than none. */
class ArchitectureTest {
    private static final Set<String> ROOMS = Set.of("domain", "application", "web", "store");

    static final ArchRule DOMAIN_IS_PLAIN_JAVA = noClasses().that()
            .resideInAPackage("org.gongkai.*.domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..", "gg.jte..")
            .because("the law does not know which framework runs it (style.md §1)");

    static final ArchRule ROOTS_DO_NOT_IMPORT_ROOMS = noClasses().that()
            .resideInAPackage("org.gongkai.*")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.gongkai.*.domain..", "org.gongkai.*.application..",
                    "org.gongkai.*.web..", "org.gongkai.*.store.."))
            .because("a module's contract stands on its own (style.md §1)");

    static final ArchRule NOBODY_READS_THE_MACHINES_CLOCK = noClasses().that()
            .resideInAPackage("org.gongkai..")
            .should()
            .callMethodWhere(readsTheMachinesClock())
            .because("time comes from the Clock in Asia/Shanghai (style.md §10)");

    static final ArchRule EVERY_EVENT_IS_AN_OFFICIAL_ACT = methods().that(are(annotatedWith(EventListener.class)))
            .or(are(DescribedPredicate.describe("meta-annotated listeners",
                    (JavaMethod method) -> method.isMetaAnnotatedWith(EventListener.class))))
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.gongkai..")
            .should(listenToOfficialActsOnly());

    static final ArchRule TRANSACTIONS_BELONG_TO_USE_CASES = noMethods().that()
            .areDeclaredInClassesThat(resideInAnyPackage("org.gongkai.*.domain..", "org.gongkai.*.web..",
                    "org.gongkai.*.store.."))
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("one transaction per command, opened where the command is (style.md §7)");

    static final ArchRule CONTROLLERS_ARE_NOBODYS_API = classes().that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .notBePublic()
            .because("pages are reached by address, not by import (style.md §1)");

    static Stream<Arguments> rules() {
        return Stream.of(rule("domain is plain Java", DOMAIN_IS_PLAIN_JAVA, OffendingDomain.class),
                rule("roots do not import rooms", ROOTS_DO_NOT_IMPORT_ROOMS, OffendingRoot.class),
                rule("nobody reads the machine's clock", NOBODY_READS_THE_MACHINES_CLOCK, OffendingDomain.class),
                rule("every event is an official act", EVERY_EVENT_IS_AN_OFFICIAL_ACT, OffendingListener.class),
                rule("transactions belong to use cases", TRANSACTIONS_BELONG_TO_USE_CASES, OffendingStore.class),
                rule("controllers are nobody's API", CONTROLLERS_ARE_NOBODYS_API, OffendingController.class));
    }

    private static Arguments rule(String name, ArchRule rule, Class<?> offender) {
        return Arguments.of(Named.of(name, rule), offender);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule, Class<?> offender) {
        rule.check(PRODUCTION);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bites(ArchRule rule, Class<?> offender) {
        var offence = new ClassFileImporter().importClasses(offender);

        assertThat(rule.evaluate(offence).hasViolation()).isTrue();
    }

    @Test
    void modulesKeepTheirPromises() {
        ApplicationModules.of(GongkaiApplication.class).verify();
    }

    @Test
    void everyRoomIsOneOfTheFour() {
        var odd = PRODUCTION.stream()
                .map(c -> c.getPackageName().split("\\."))
                .filter(parts -> parts.length == 4 && !ROOMS.contains(parts[3]))
                .map(parts -> String.join(".", parts))
                .distinct()
                .filter(name -> !NAMED_ROOMS.contains(name))
                .toList();

        assertThat(odd).isEmpty();
    }

    /** Rooms of their own name, each a concern large enough to have one. */
    private static final Set<String> NAMED_ROOMS = Set.of("org.gongkai.disclosure.check",
            "org.gongkai.disclosure.imports", "org.gongkai.console.organs", "org.gongkai.request.fee",
            "org.gongkai.request.papers", "org.gongkai.request.redaction", "org.gongkai.request.intake",
            "org.gongkai.request.retention");

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gongkai");

    private static DescribedPredicate<JavaCall<?>> readsTheMachinesClock() {
        return DescribedPredicate.describe("now() without a clock", call -> call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().isEmpty()
                && call.getTargetOwner().getPackageName().equals("java.time"));
    }

    private static ArchCondition<JavaMethod> listenToOfficialActsOnly() {
        return new ArchCondition<>("listen to official acts only") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getRawParameterTypes()
                        .stream()
                        .filter(type -> type.getPackageName().startsWith("org.gongkai")
                                && !type.isAssignableTo(OfficialAct.class))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(method,
                                method.getFullName() + " listens to " + type.getSimpleName())));
            }
        };
    }
}
