package latentfx.ui.lesson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import latentfx.lesson.file.LessonFile;
import latentfx.task.BackgroundActions;
import latentfx.task.Failures;
import latentfx.ui.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of the teacher's own lessons that were saved or opened last, newest first; kept in the settings. For the FX thread. */
final class OwnLessons {
    private static final Logger LOG = LoggerFactory.getLogger(OwnLessons.class);
    private static final String SETTING = "own-lessons";
    private static final int MOST = 20;

    private final Settings settings;
    private final BackgroundActions background;
    private Runnable changed = () -> {};

    OwnLessons(Settings settings, BackgroundActions background) {
        this.settings = settings;
        this.background = background;
    }

    /** Sets what runs when another file is remembered or one was written anew. */
    void setOnChanged(Runnable listener) {
        changed = listener;
    }

    /** Puts {@code file} first. */
    void add(Path file) {
        String path = file.toAbsolutePath().normalize().toString();
        List<String> paths = new ArrayList<>(settings.list(SETTING));
        paths.remove(path);
        paths.add(0, path);
        settings.putList(SETTING, paths.subList(0, Math.min(MOST, paths.size())));
        changed.run();
    }

    /** Reads, in the background, what the files tell; those that are missing or cannot be read are left out. */
    void read(Consumer<List<LibraryEntry>> found) {
        List<String> paths = settings.list(SETTING);
        background.compute(
                () -> entries(paths), found, Failures.of(OwnLessons.class, "the own lessons could not be looked for"));
    }

    private static List<LibraryEntry> entries(List<String> paths) {
        List<LibraryEntry> entries = new ArrayList<>();
        for (String path : paths) {
            entry(path).ifPresent(entries::add);
        }
        return entries;
    }

    private static Optional<LibraryEntry> entry(String path) {
        try {
            Path file = Path.of(path);
            return Files.isRegularFile(file)
                    ? LessonFile.readScript(file).map(script -> LibraryEntry.own(script, file))
                    : Optional.empty();
        } catch (IOException | InvalidPathException unreadable) {
            LOG.info("{} is not listed", path, unreadable);
            return Optional.empty();
        }
    }
}
