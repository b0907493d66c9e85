package latentfx.workbench.trained;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import latentfx.model.file.ModelFile;

/** The files in the folder of trained models: finished ones, those of trainings under way, and those deleted. */
final class TrainedFolder {
    private static final String DELETED = ".deleted";
    private static final String RUNNING = RunningTraining.MARK + ModelFile.EXTENSION;

    /** How long what was deleted can be brought back, and leftovers of a write may still belong to somebody. */
    private static final Duration KEPT = Duration.ofDays(1);

    private TrainedFolder() {}

    /** The model files, those of trainings under way left out; none if the folder is missing. */
    static List<Path> models(Path folder) throws IOException {
        return files(folder, "*" + ModelFile.EXTENSION).stream()
                .filter(file -> !file.toString().endsWith(RUNNING) && Files.isRegularFile(file))
                .toList();
    }

    private static List<Path> files(Path folder, String pattern) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, pattern)) {
                stream.forEach(found::add);
            }
        }
        return found;
    }

    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            return 0;
        }
    }

    static Path moveAway(Path file) throws IOException {
        Path away = file.resolveSibling(file.getFileName() + DELETED);
        Files.move(file, away, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(away, FileTime.from(Instant.now()));
        return away;
    }

    static Path bringBack(Path away) throws IOException {
        String name = String.valueOf(away.getFileName());
        Path file = away.resolveSibling(name.substring(0, name.length() - DELETED.length()));
        Files.move(away, file);
        return file;
    }

    /** Lists what programs that are gone were training. Of several programs that start at once, one gets each file. */
    static void adopt(Path folder) throws IOException {
        for (Path running : files(folder, "*" + RUNNING)) {
            if (RunningTraining.isAbandoned(running)) {
                Path crashed =
                        running.resolveSibling(RunningTraining.name(running).file());
                try {
                    Files.move(running, crashed);
                } catch (NoSuchFileException taken) { // by another program
                    continue;
                }
                Files.deleteIfExists(RunningTraining.lockOf(running));
            }
        }
    }

    /** Deletes for good what was deleted long ago, and what writing left behind when a program ended. */
    static void tidy(Path folder) throws IOException {
        Instant before = Instant.now().minus(KEPT);
        List<Path> old = new ArrayList<>(files(folder, "*" + DELETED));
        old.addAll(files(folder, ".latentfx-*.part"));
        for (Path file : old) {
            if (lastWritten(file).isBefore(before)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** When {@code file} was written; the far future if another program has deleted it meanwhile. */
    private static Instant lastWritten(Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (NoSuchFileException gone) {
            return Instant.MAX;
        }
    }
}
