package latentfx.ui.shelf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;

/** Which recent files are not there any more, looked up in the background each time it is asked. For the FX thread. */
final class RecentPresence {
    private final RecentFiles recent;
    private final ReadOnlyObjectWrapper<Set<Path>> missing = new ReadOnlyObjectWrapper<>(Set.of());
    private final LatestAnswer<List<Path>, Set<Path>> looks;

    RecentPresence(RecentFiles recent, Executor background, Executor fx) {
        this.recent = recent;
        looks = LatestAnswer.newestOnly(
                background,
                fx,
                (files, cancellation) ->
                        files.stream().filter(file -> !Files.exists(file)).collect(Collectors.toUnmodifiableSet()),
                missing::set,
                Failures.of(RecentPresence.class, "recent files could not be looked for"));
    }

    /** Looks for all recent files. */
    void look() {
        looks.ask(Stream.of(RecentKind.values())
                .flatMap(kind -> recent.files(kind).stream())
                .toList());
    }

    /** Those that were not there when they were last looked for. */
    ReadOnlyObjectProperty<Set<Path>> missingProperty() {
        return missing.getReadOnlyProperty();
    }
}
