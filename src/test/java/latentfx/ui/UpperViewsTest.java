package latentfx.ui;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;

/** Holds the order of the upper views: compare, explore, vectors and bench, then settings, shelf and tools, lesson, and shell on top. */
@AnalyzeClasses(packages = "latentfx.ui", importOptions = ImportOption.DoNotIncludeTests.class)
final class UpperViewsTest {
    @ArchTest
    static final ArchRule compareLooksUpIntoNoView =
            isBelow("compare", "explore", "vectors", "settings", "shelf", "lesson");

    @ArchTest
    static final ArchRule exploreLooksUpIntoNoView = isBelow("explore", "vectors", "settings", "shelf", "lesson");

    @ArchTest
    static final ArchRule vectorsLookUpIntoNoView = isBelow("vectors", "compare", "settings", "shelf", "lesson");

    @ArchTest
    static final ArchRule settingsStandOnTraining = noClasses()
            .that()
            .resideInAPackage("latentfx.ui.settings..")
            .should()
            .dependOnClassesThat(resideInAPackage("latentfx.ui..")
                    .and(not(resideInAnyPackage(
                            "latentfx.ui.settings..", "latentfx.ui.fx..", "latentfx.ui.training.."))));

    @ArchTest
    static final ArchRule presentationKnowsNoPane = noClasses()
            .that()
            .resideInAPackage("latentfx.ui.presentation..")
            .should()
            .dependOnClassesThat(resideInAPackage("latentfx.ui..")
                    .and(not(resideInAnyPackage(
                            "latentfx.ui.presentation..", "latentfx.ui.settings..", "latentfx.ui.fx.."))));

    @ArchTest
    static final ArchRule shelfStandsOnSettings = isBelow("shelf", "lesson", "bench", "vectors");

    @ArchTest
    static final ArchRule lessonStandsOnTheShelf = isBelow("lesson", "bench", "vectors");

    @ArchTest
    static final ArchRule benchOfTheWindowKnowsNoShelf = isBelow("bench", "settings", "shelf", "lesson");

    @ArchTest
    static final ArchRule toolsStandOnSettings = noClasses()
            .that()
            .resideInAPackage("latentfx.ui.tools..")
            .should()
            .dependOnClassesThat(resideInAPackage("latentfx.ui..")
                    .and(not(resideInAnyPackage("latentfx.ui.tools..", "latentfx.ui.fx..", "latentfx.ui.settings.."))));

    @ArchTest
    static final ArchRule nobodyLooksIntoTheShell = noClasses()
            .that()
            .resideInAPackage("latentfx.ui..")
            .and()
            .resideOutsideOfPackage("latentfx.ui.shell..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("latentfx.ui.shell..");

    /** The rule that the view {@code room} imports nothing from the views {@code above} or beside it. */
    private static ArchRule isBelow(String room, String... above) {
        return noClasses()
                .that()
                .resideInAPackage("latentfx.ui." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Arrays.stream(above)
                        .map(other -> "latentfx.ui." + other + "..")
                        .toArray(String[]::new));
    }
}
