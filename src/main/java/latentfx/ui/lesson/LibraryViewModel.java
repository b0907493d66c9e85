package latentfx.ui.lesson;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import latentfx.lesson.file.BundledLessons;
import latentfx.lesson.file.LessonFile;
import latentfx.lesson.script.LessonScript;
import latentfx.lesson.script.Wording;
import latentfx.ui.fx.Problem;
import latentfx.ui.lesson.player.PlayerViewModel;
import latentfx.ui.settings.Services;

/**
 * The teacher's own lessons and those that come with the program: searched, chosen, begun, saved as a file to be changed. For
 * the FX thread.
 */
public final class LibraryViewModel {
    private final Services services;
    private final PlayerViewModel player;
    private final Consumer<Problem> failed;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<LibraryEntry>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<LibraryEntry>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final OwnLessons files;
    private final Consumer<Path> opens;
    private List<LibraryEntry> own = List.of();
    private List<LibraryEntry> all = List.of();
    private boolean asked;

    /**
     * Nothing is read before {@link #load}.
     *
     * @param files the teacher's own lessons
     * @param opens begins the lesson in a file
     */
    LibraryViewModel(
            Services services,
            PlayerViewModel player,
            OwnLessons files,
            Consumer<Path> opens,
            Consumer<Problem> failed) {
        this.services = services;
        this.player = player;
        this.failed = failed;
        this.files = files;
        this.opens = opens;
        files.setOnChanged(this::readOwn);
        query.addListener((property, before, now) -> search());
    }

    private void readOwn() {
        files.read(entries -> {
            own = entries;
            search();
        });
    }

    /** Reads the lessons in the background, those that come with the program unless that was done. */
    public void load() {
        readOwn();
        if (!asked) {
            asked = true;
            services.threads()
                    .actions()
                    .compute(
                            BundledLessons::all,
                            lessons -> {
                                all = lessons.stream().map(LibraryEntry::of).toList();
                                search();
                            },
                            failure -> {
                                asked = false;
                                failed.accept(Problem.from(failure));
                            });
        }
    }

    private void search() {
        List<String> words = Stream.of(plain(query.get()).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        found.set(Stream.concat(own.stream(), all.stream())
                .filter(entry -> holds(entry.script(), words))
                .toList());
    }

    private static boolean holds(LessonScript script, List<String> words) {
        String text =
                plain(script.number() + " " + both(script.title()) + both(script.knows()) + both(script.remember()));
        return words.stream().allMatch(text::contains);
    }

    private static String both(Wording wording) {
        return wording.english() + " " + wording.korean() + " ";
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** What is searched for. */
    public StringProperty queryProperty() {
        return query;
    }

    /** The lessons that contain every word that is searched for: own ones, newest first, then those of the course in its order. */
    public ReadOnlyObjectProperty<List<LibraryEntry>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** The lesson whose description is shown. */
    public ObjectProperty<Optional<LibraryEntry>> chosenProperty() {
        return chosen;
    }

    /** Begins the chosen lesson. */
    public void begin() {
        chosen.get().ifPresent(entry -> {
            entry.bundled().ifPresent(player::begin);
            entry.file().ifPresent(opens);
        });
    }

    /** How many steps of {@code entry} were reached on this computer. */
    public int reached(LibraryEntry entry) {
        return player.reached(entry.script());
    }

    /** Writes the chosen lesson as a file that can be changed, in the background; {@code done} runs when it is there. */
    public void saveCopy(Path file, Runnable done) {
        chosen.get().ifPresent(entry -> services.threads()
                .actions()
                .write(() -> copy(entry, file), done, failure -> failed.accept(Problem.from(failure))));
    }

    private static void copy(LibraryEntry entry, Path file) throws IOException {
        if (entry.file().isPresent()) {
            LessonFile.write(LessonFile.read(entry.file().get()), file);
        } else {
            LessonFile.write(entry.bundled().orElseThrow(), file);
        }
    }
}
