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
import java.util.stream.Stream;

/** Holds the shape of the house: which room may look into which (see {@code latentfx/package-info.java}). */
@AnalyzeClasses(packages = "latentfx", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String[] UP_TO_MODEL = {"math", "task", "data", "latent", "projection", "metrics", "model"};

    private static final String[] UP_TO_ANALYSIS = with(UP_TO_MODEL, "analysis");

    private static final String[] UP_TO_LESSON = with(UP_TO_ANALYSIS, "recording", "lesson");

    private static final String[] UP_TO_WORKBENCH = with(UP_TO_LESSON, "workbench");

    private static final String[] BELOW_THE_FRONT_ENDS = with(UP_TO_WORKBENCH, "export", "bench");

    @ArchTest
    static final ArchRule mathImportsNothingOfOurs = room("math");

    @ArchTest
    static final ArchRule taskImportsNothingOfOurs = room("task");

    @ArchTest
    static final ArchRule dataStandsOnMathAndTask = room("data", "math", "task");

    @ArchTest
    static final ArchRule kindsOfDataStandEachOnItsOwn =
            slices().matching("latentfx.data.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule kindsOfTableFilesStandEachOnItsOwn =
            slices().matching("latentfx.data.table.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule latentStandsOnMathAndTask = room("latent", "math", "task");

    @ArchTest
    static final ArchRule projectionStandsOnMathAndTask = room("projection", "math", "task");

    @ArchTest
    static final ArchRule neighbourGraphKnowsNoProjection = room("projection.graph", "math", "task");

    @ArchTest
    static final ArchRule metricsStandOnMathAndTask = room("metrics", "math", "task");

    @ArchTest
    static final ArchRule modelStandsOnData = room("model", "math", "task", "data");

    @ArchTest
    static final ArchRule dl4jServesTheModel = room("dl4j", "math", "task", "data", "model");

    @ArchTest
    static final ArchRule nativeMatricesKnowNoNetwork = room("dl4j.blas", "math", "task");

    @ArchTest
    static final ArchRule onnxServesTheModel = room("onnx", "math", "task", "data", "model");

    @ArchTest
    static final ArchRule analysisKnowsNoFramework = room("analysis", UP_TO_MODEL);

    @ArchTest
    static final ArchRule recordingStandsOnModel = room("recording", UP_TO_MODEL);

    @ArchTest
    static final ArchRule lessonStandsOnAnalysis = room("lesson", UP_TO_ANALYSIS);

    @ArchTest
    static final ArchRule workbenchKnowsNoFramework = room("workbench", UP_TO_LESSON);

    @ArchTest
    static final ArchRule exportStandsOnAnalysis = room("export", UP_TO_ANALYSIS);

    @ArchTest
    static final ArchRule benchStandsOnWorkbench = room("bench", UP_TO_WORKBENCH);

    @ArchTest
    static final ArchRule commandLineStandsOnWorkbenchAndExport = room("cli", BELOW_THE_FRONT_ENDS);

    @ArchTest
    static final ArchRule windowKnowsNeitherFrameworkNorCommandLine = room("ui", BELOW_THE_FRONT_ENDS);

    @ArchTest
    static final ArchRule toolkitHelpersKnowNoOtherView = view("fx");

    @ArchTest
    static final ArchRule plotKnowsNoModel = classes()
            .that()
            .resideInAPackage("latentfx.ui.plot..")
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage("latentfx.."))
                    .or(resideInAnyPackage(
                            "latentfx.ui.plot..", "latentfx.ui.fx..", "latentfx.math..", "latentfx.task..")));

    @ArchTest
    static final ArchRule compressionStandsOnToolkitHelpers = view("compression", "fx");

    @ArchTest
    static final ArchRule originalsStandOnToolkitHelpers = view("originals", "fx");

    @ArchTest
    static final ArchRule mapStandsOnPlot = view("map", "fx", "plot");

    @ArchTest
    static final ArchRule whatMapsShareKnowsNoMap = view("map.linked", "fx", "plot");

    @ArchTest
    static final ArchRule pathStandsOnMap = view("path", "fx", "copying", "plot", "map");

    @ArchTest
    static final ArchRule projectionViewStandsOnMap = view("projection", "fx", "plot", "map", "originals");

    @ArchTest
    static final ArchRule scaleStandsOnMap = view("scale", "fx", "plot", "map");

    @ArchTest
    static final ArchRule exportOfTheWindowStandsOnScale = view("export", "fx", "copying", "plot", "map", "scale");

    @ArchTest
    static final ArchRule faithfulnessStandsOnMap = view("faithfulness", "fx", "copying", "plot", "map", "originals");

    @ArchTest
    static final ArchRule glossaryStandsOnToolkitHelpers = view("glossary", "fx", "copying");

    @ArchTest
    static final ArchRule helpStandsOnTheGlossary = view("help", "fx", "copying", "glossary");

    @ArchTest
    static final ArchRule coloursStandOnSettings = view("colours", "fx", "settings");

    @ArchTest
    static final ArchRule latencyStandsOnToolkitHelpers = view("latency", "fx");

    @ArchTest
    static final ArchRule copyingStandsOnToolkitHelpers = view("copying", "fx");

    @ArchTest
    static final ArchRule jobsStandOnToolkitHelpers = view("jobs", "fx", "copying");

    @ArchTest
    static final ArchRule sessionStandsOnToolkitHelpers = view("session", "fx");

    @ArchTest
    static final ArchRule trainingKnowsNoMap = view("training", "fx", "copying");

    @ArchTest
    static final ArchRule dataSetsStandOnTraining =
            view("datasets", "fx", "copying", "originals", "pictures", "training");

    @ArchTest
    static final ArchRule picturesStandOnToolkitHelpers = view("pictures", "fx", "copying");

    @ArchTest
    static final ArchRule pathComparisonStandsOnPath = view("pathcomparison", "fx", "copying", "plot", "map", "path");

    @ArchTest
    static final ArchRule untanglingStandsOnToolkitHelpers = view("untangling", "fx");

    @ArchTest
    static final ArchRule groundStandsOnPath = view("ground", "fx", "plot", "map", "path");

    @ArchTest
    static final ArchRule outliersStandOnToolkitHelpers = view("outliers", "fx");

    @ArchTest
    static final ArchRule distancesStandOnToolkitHelpers = view("distances", "fx");

    @ArchTest
    static final ArchRule randomImagesStandOnToolkitHelpers = view("randomimages", "fx");

    static final ArchRule factorsStandOnToolkitHelpers = view("factors", "fx", "copying");
    static final ArchRule hiddenBiasStandsOnToolkitHelpers = view("bias", "fx", "copying");
    static final ArchRule filtersStandOnToolkitHelpers = view("filters", "fx");
    static final ArchRule unitsStandOnToolkitHelpers = view("units", "fx");

    @ArchTest
    static final ArchRule onMapStandsOnPath = view("onmap", "fx", "plot", "map", "path");

    @ArchTest
    static final ArchRule panelsStandOnPath =
            view("panels", "fx", "copying", "plot", "map", "path", "projection", "faithfulness", "originals", "help");

    @ArchTest
    static final ArchRule timeStandsOnPlot = view("time", "fx", "copying", "plot", "map", "scale", "training");

    @ArchTest
    static final ArchRule vectorsStandOnMap =
            view("vectors", "fx", "copying", "plot", "map", "path", "projection", "faithfulness", "scale", "export");

    @ArchTest
    static final ArchRule boundsAndThemeOfTheWindowKnowNoView = view("shell.window", "fx", "settings");

    @ArchTest
    static final ArchRule windowIsReachedThroughDesktopOnly = noClasses()
            .that()
            .resideInAPackage("latentfx")
            .and()
            .doNotHaveSimpleName("Desktop")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("latentfx.ui..");

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
    static final ArchRule nd4jOnlyInItsRoom = noClasses()
            .that()
            .resideOutsideOfPackage("latentfx.dl4j..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.nd4j..");

    @ArchTest
    static final ArchRule onnxRuntimeOnlyInItsRoom = noClasses()
            .that()
            .resideOutsideOfPackage("latentfx.onnx..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ai.onnxruntime..");

    @ArchTest
    static final ArchRule standardStreamsOnlyOnTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackages("latentfx.cli..", "latentfx")
            .should(ACCESS_STANDARD_STREAMS);

    /** The rule that the view {@code room} imports, of the window, only itself and the views {@code below}. */
    private static ArchRule view(String room, String... below) {
        String[] allowed = new String[below.length + 1];
        allowed[0] = "latentfx.ui." + room + "..";
        for (int i = 0; i < below.length; i++) {
            allowed[i + 1] = "latentfx.ui." + below[i] + "..";
        }
        return classes()
                .that(resideInAPackage("latentfx.ui." + room + ".."))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("latentfx.ui..")).or(resideInAnyPackage(allowed)));
    }

    private static String[] with(String[] rooms, String... more) {
        return Stream.concat(Stream.of(rooms), Stream.of(more)).toArray(String[]::new);
    }

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
