package latentfx.ui.lesson;

import java.nio.file.Path;
import java.util.Optional;
import latentfx.lesson.file.Lesson;
import latentfx.lesson.script.LessonScript;

/**
 * A lesson of the library.
 *
 * @param script what it tells and asks
 * @param bundled the lesson, if it comes with the program
 * @param file where it is, if it is one of the teacher's own, which is read when it is begun
 */
public record LibraryEntry(LessonScript script, Optional<Lesson> bundled, Optional<Path> file) {
    public LibraryEntry {
        if (bundled.isPresent() == file.isPresent()) {
            throw new IllegalArgumentException("a lesson either comes with the program or is a file");
        }
    }

    /** A lesson that comes with the program. */
    static LibraryEntry of(Lesson lesson) {
        return new LibraryEntry(lesson.script().orElseThrow(), Optional.of(lesson), Optional.empty());
    }

    /** A lesson of the teacher's own. */
    static LibraryEntry own(LessonScript script, Path file) {
        return new LibraryEntry(script, Optional.empty(), Optional.of(file));
    }

    /** Whether it is one of the teacher's own. */
    public boolean isOwn() {
        return file.isPresent();
    }

    /** A name for the file of a copy, without its ending. */
    String fileName() {
        return file.map(path -> String.valueOf(path.getFileName()).replaceAll("(?i)\\.lab$", ""))
                .orElse(script.id());
    }
}
