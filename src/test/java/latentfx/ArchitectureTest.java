package latentfx;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the shape of the house: which room may look into which (see {@code latentfx/package-info.java}). */
@AnalyzeClasses(packages = "latentfx", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule mathImportsNothingOfOurs = room("math");

    @ArchTest
    static final ArchRule taskImportsNothingOfOurs = room("task");

    @ArchTest
    static final ArchRule dataStandsOnMathAndTask = room("data", "math", "task");

    @ArchTest
    static final ArchRule latentStandsOnMathAndTask = room("latent", "math", "task");

    @ArchTest
    static final ArchRule projectionStandsOnMathAndTask = room("projection", "math", "task");

    @ArchTest
    static final ArchRule metricsStandOnMath = room("metrics", "math");

    @ArchTest
    static final ArchRule modelStandsOnData = room("model", "math", "task", "data");

    @ArchTest
    static final ArchRule dl4jServesTheModel = room("dl4j", "math", "task", "data", "model");

    @ArchTest
    static final ArchRule workbenchKnowsNoFramework =
            room("workbench", "math", "task", "data", "latent", "projection", "metrics", "model");

    @ArchTest
    static final ArchRule exportStandsOnModelLatentAndProjection =
            room("export", "math", "task", "data", "latent", "projection", "model");

    @ArchTest
    static final ArchRule commandLineStandsOnWorkbenchAndExport =
            room("cli", "math", "task", "data", "latent", "projection", "metrics", "model", "workbench", "export");

    @ArchTest
    static final ArchRule windowKnowsNeitherFrameworkNorCommandLine =
            room("ui", "math", "task", "data", "latent", "projection", "metrics", "model", "workbench", "export");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("latentfx.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule javafxOnlyInTheWindow = noClasses()
            .that()
            .resideOutsideOfPackages("latentfx.ui..", "latentfx")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..");

    @ArchTest
    static final ArchRule viewModelsKnowNoScene = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..");

    @ArchTest
    static final ArchRule dl4jOnlyInItsRoom = noClasses()
            .that()
            .resideOutsideOfPackage("latentfx.dl4j..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.deeplearning4j..");

    @ArchTest
    static final ArchRule nd4jOnlyInServiceAndProjection = noClasses()
            .that()
            .resideOutsideOfPackages("latentfx.dl4j..", "latentfx.projection..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.nd4j..");

    @ArchTest
    static final ArchRule standardStreamsOnlyOnTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackages("latentfx.cli..", "latentfx")
            .should(ACCESS_STANDARD_STREAMS);

    /** The rule that {@code room} imports, of our own packages, only itself and {@code below}. */
    private static ArchRule room(String room, String... below) {
        String[] allowed = new String[below.length + 1];
        allowed[0] = "latentfx." + room + "..";
        for (int i = 0; i < below.length; i++) {
            allowed[i + 1] = "latentfx." + below[i] + "..";
        }
        return classes()
                .that(resideInAPackage("latentfx." + room + ".."))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("latentfx..")).or(resideInAnyPackage(allowed)))
                .allowEmptyShould(true);
    }
}
