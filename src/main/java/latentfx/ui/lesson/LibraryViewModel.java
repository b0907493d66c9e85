package latentfx.ui.lesson;

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
import latentfx.lesson.file.Lesson;
import latentfx.lesson.file.LessonFile;
import latentfx.lesson.script.LessonScript;
import latentfx.lesson.script.Wording;
import latentfx.ui.fx.Problem;
import latentfx.ui.lesson.player.PlayerViewModel;
import latentfx.ui.settings.Services;

/** The lessons that come with the program: searched, chosen, begun, saved as a file to be changed. For the FX thread. */
public final class LibraryViewModel {
    private final Services services;
    private final PlayerViewModel player;
    private final Consumer<Problem> failed;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Lesson>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Lesson>> found = new ReadOnlyObjectWrapper<>(List.of());
    private List<Lesson> all = List.of();
    private boolean asked;

    /** Nothing is read before {@link #load}. */
    public LibraryViewModel(Services services, PlayerViewModel player, Consumer<Problem> failed) {
        this.services = services;
        this.player = player;
        this.failed = failed;
        query.addListener((property, before, now) -> search());
    }

    /** Reads the lessons in the background, unless that was done. */
    public void load() {
        if (!asked) {
            asked = true;
            services.threads()
                    .actions()
                    .compute(
                            BundledLessons::all,
                            lessons -> {
                                all = lessons;
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
        found.set(all.stream().filter(lesson -> holds(script(lesson), words)).toList());
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

    /** The script of a lesson of the library. */
    static LessonScript script(Lesson lesson) {
        return lesson.script().orElseThrow();
    }

    /** What is searched for. */
    public StringProperty queryProperty() {
        return query;
    }

    /** The lessons that contain every word that is searched for, in the order of the course. */
    public ReadOnlyObjectProperty<List<Lesson>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** The lesson whose description is shown. */
    public ObjectProperty<Optional<Lesson>> chosenProperty() {
        return chosen;
    }

    /** Begins the chosen lesson. */
    public void begin() {
        chosen.get().ifPresent(player::begin);
    }

    /** How many steps of {@code lesson} were reached on this computer. */
    public int reached(Lesson lesson) {
        return player.reached(script(lesson));
    }

    /** Writes the chosen lesson as a file that can be changed, in the background; {@code done} runs when it is there. */
    public void saveCopy(Path file, Runnable done) {
        chosen.get().ifPresent(lesson -> services.threads()
                .actions()
                .write(() -> LessonFile.write(lesson, file), done, failure -> failed.accept(Problem.from(failure))));
    }
}
