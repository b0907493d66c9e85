package latentfx.ui.shell;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import latentfx.ExpectedLog;
import latentfx.analysis.Side;
import latentfx.model.OpenModel;
import latentfx.projection.Projections;
import latentfx.task.Failures;
import latentfx.ui.explore.ExploreViewModel;
import latentfx.ui.fx.Problem;
import latentfx.ui.settings.Services;
import latentfx.ui.shelf.ShelfEntry;
import latentfx.ui.shelf.SourceImages;
import latentfx.ui.time.TimeNotice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the services throw under a use case of the window, the window says so in words and lives on. */
final class FailingUseCasesTest {
    @TempDir
    Path folder;

    private Runnable unheard = () -> {};
    private ExpectedLog log = ExpectedLog.under("latentfx.ui");

    /** What services may throw that is not foreseen. */
    enum Thrown {
        EXCEPTION,
        CARRIED,
        LIBRARY,
        MEMORY;

        private Throwable make() {
            return switch (this) {
                case EXCEPTION -> new IllegalStateException("index 7 of java.util.List");
                case CARRIED ->
                    new UncheckedIOException(
                            assertThrows(IOException.class, () -> Files.newInputStream(Path.of("gone"))));
                case LIBRARY -> new NoClassDefFoundError("org/nd4j/linalg/Foo");
                case MEMORY -> new OutOfMemoryError("Java heap space");
            };
        }
    }

    /** What the user does, and where the window tells that it did not work. */
    private static final Map<String, Function<Window, String>> USE_CASES = Map.ofEntries(
            entry("open bundled", FailingUseCasesTest::openBundled),
            entry("open file", window -> window.told(() -> window.model.files().open(Side.LEFT, window.file()))),
            entry("save", window -> window.told(() -> window.model.files().save(window.shown(), window.file()))),
            entry("choose data", window -> window.told(() -> window.model.data().choose(window.file()))),
            entry(
                    "read data",
                    window -> window.told(() -> window.model.training().start())),
            entry(
                    "fetch mnist",
                    window -> window.told(() -> window.model.mnist().start())),
            entry("read images", FailingUseCasesTest::readImages),
            entry("start engine", window -> window.told(() -> window.model.begin())),
            entry(
                    "drag along path",
                    window -> window.told(() -> window.model.compare().path().dragTo(0.7))),
            entry(
                    "overview of path",
                    window -> window.told(() -> window.model.compare().path().refresh())),
            entry(
                    "compare paths",
                    window -> window.told(() ->
                            window.model.compare().comparison().openProperty().set(true))),
            entry(
                    "rank models",
                    window -> window.told(() -> window.model.compared().want())),
            entry(
                    "pictures behind map",
                    window -> window.told(() -> window.model
                            .explorer()
                            .grid(Side.LEFT)
                            .picturesProperty()
                            .set(true))),
            entry("draw samples", window -> explore(window, it -> it.sampling().watchedProperty())),
            entry("traverse", window -> explore(window, it -> it.traversals().watchedProperty())),
            entry(
                    "move along attribute",
                    window -> explore(window, it -> it.attributes().watchedProperty())),
            entry(
                    "measure",
                    window -> window.told(() -> window.model
                            .compare()
                            .tools()
                            .figures()
                            .wantedProperty()
                            .set(true))),
            entry("posterior", FailingUseCasesTest::posterior),
            entry("project", FailingUseCasesTest::project),
            entry("save with history", FailingUseCasesTest::saveWithHistory));

    /** A window, what fails in it, and what it told last. */
    private record Window(MainViewModel model, FailingServices services, Path folder) {
        /** What the window tells once {@code act} was done with failing services. */
        String told(Runnable act) {
            services.failing = true;
            act.run();
            return model.problemProperty().get().map(Problem::sentence).orElse("");
        }

        Path file() {
            try {
                return Files.writeString(folder.resolve("a.latentfx"), "a");
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }

        OpenModel shown() {
            OpenModel open = model.compare().modelProperty(Side.LEFT).get();
            return Objects.requireNonNull(open);
        }
    }

    private static String openBundled(Window window) {
        ShelfEntry unopened = window.model.shelf().find("mnist-ae-2").orElseThrow();
        String told = window.told(() -> window.model.sides().choose(Side.LEFT, unopened, () -> {}));
        assertEquals("", window.model.sides().openingProperty().get(), "nothing is said to be opening any more");
        return told;
    }

    private static String readImages(Window window) {
        return window.told(
                () -> new SourceImages(window.model.services(), window.model.compare()).read(window.folder, () -> {}));
    }

    private static String explore(Window window, Function<ExploreViewModel, BooleanProperty> page) {
        ExploreViewModel explore = window.model.explorer().explore();
        explore.modelProperty().set(Optional.empty());
        return window.told(() -> {
            page.apply(explore).set(true);
            explore.modelProperty().set(Optional.of(window.shown()));
        });
    }

    private static String posterior(Window window) {
        var posterior = window.model.compare().tools().posterior();
        posterior.shownProperty().set(true);
        return window.told(() -> posterior.sampleProperty(Side.LEFT).set(OptionalInt.of(1)));
    }

    private static String project(Window window) {
        var projection = window.model.explorer().projection(Side.LEFT);
        projection.options().kindProperty().set(Projections.kind("mds"));
        window.services.failing = true;
        projection.start();
        return projection.problemProperty().get();
    }

    private static String saveWithHistory(Window window) {
        window.model.training().start();
        window.services.failing = true;
        window.model.time().actions().saveWithHistory(window.file());
        return window.model
                .time()
                .actions()
                .noticeProperty()
                .get()
                .filter(TimeNotice::bad)
                .map(notice -> String.valueOf(notice.values().get(0)))
                .orElse("");
    }

    static Stream<Arguments> everything() {
        return USE_CASES.keySet().stream().sorted().flatMap(useCase -> Stream.of(Thrown.values())
                .map(thrown -> Arguments.of(useCase, thrown)));
    }

    private Window window(Thrown thrown) {
        FailingServices failing = new FailingServices(thrown.make());
        Services services = failing.services(folder);
        MainViewModel model = new MainViewModel(services);
        unheard = Failures.listen(Runnable::run, failure -> model.tell(Problem.from(failure)));
        model.begin();
        model.sides().show(Side.LEFT, failing.model());
        model.compare().suggestPath();
        return new Window(model, failing, folder);
    }

    @AfterEach
    void hearNoMore() {
        unheard.run();
        log.close();
    }

    @ParameterizedTest
    @MethodSource("everything")
    void aFailingServiceIsTold(String useCase, Thrown thrown) {
        Window window = window(thrown);
        assertEquals(
                "", window.model.problemProperty().get().map(Problem::sentence).orElse(""), "before");
        String told = Objects.requireNonNull(USE_CASES.get(useCase)).apply(window);
        assertFalse(told.isBlank(), "told");
        assertFalse(told.matches("(?s).*(\\b[a-z]+[./][a-z]+[./][A-Za-z]|Exception|Error\\b|null).*"), told);
        assertTrue(told.length() <= 300 && told.endsWith("."), told);
    }
}
