package latentfx.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Code outside the model package queries specifications by method and never by {@code instanceof}. */
@AnalyzeClasses(packages = "latentfx", importOptions = ImportOption.DoNotIncludeTests.class)
final class SpecQuestionsTest {
    @ArchTest
    static final ArchRule specificationsAreAskedNotTested =
            noClasses().that().resideOutsideOfPackage("latentfx.model..").should(testForASpec());

    /** Tests with {@code instanceof} which kind of model a specification is, instead of asking the specification. */
    private static ArchCondition<JavaClass> testForASpec() {
        return new ArchCondition<>("test with instanceof which ModelSpec it has") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (InstanceofCheck check : item.getInstanceofChecks()) {
                    if (check.getRawType().isAssignableTo(ModelSpec.class)) {
                        events.add(SimpleConditionEvent.satisfied(
                                item,
                                item.getName() + " tests for "
                                        + check.getRawType().getName()));
                    }
                }
            }
        };
    }
}
