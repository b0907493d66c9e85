package latentfx;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Holds who may hand work to another thread. */
@AnalyzeClasses(packages = "latentfx", importOptions = ImportOption.DoNotIncludeTests.class)
final class ThreadArchitectureTest {
    private static final Set<String> HAND_OVER = Set.of("execute", "submit", "invokeAll", "invokeAny", "schedule");

    /**
     * Those that hand work to a thread themselves. {@code TrainingJob} tells every report, {@code PathComparisonViewModel}
     * each path and {@code LessonData} each data set as soon as it is known, {@code Settings} writes a little later.
     */
    private static final Set<String> OWN_EXECUTES =
            Set.of("TrainingJob", "PathComparisonViewModel", "LessonData", "Settings");

    /**
     * Whoever waits for an answer asks through {@code LatestAnswer}, {@code BackgroundActions} or {@code Job}, which are
     * ordered and lose no failure. Benches drive the window from a thread of their own.
     */
    @ArchTest
    static final ArchRule workIsHandedToThreadsInTaskOnly = noClasses()
            .that()
            .resideOutsideOfPackages("latentfx.task..", "latentfx.ui.bench..", "latentfx")
            .and(describe("do not hand work over themselves for a reason", type -> OWN_EXECUTES.stream()
                    .noneMatch(name -> outermost(type).endsWith("." + name))))
            .should()
            .accessTargetWhere(describe(
                    "work is handed to an executor",
                    access -> (access.getTargetOwner().isAssignableTo(Executor.class)
                                    && HAND_OVER.contains(access.getTarget().getName()))
                            || (access.getTargetOwner().isEquivalentTo(CompletableFuture.class)
                                    && access.getTarget().getName().endsWith("Async"))));

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(ThreadArchitectureTest::outermost).orElse(type.getName());
    }
}
