package latentfx.cli;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import latentfx.data.idx.IdxFolder;
import latentfx.data.images.ImageFolder;
import latentfx.export.CodesCsv;
import latentfx.task.FileNames;
import latentfx.task.SameFile;
import latentfx.workbench.GeneratedData;
import latentfx.workbench.NetworkExchange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The files that a command line names, and whether one of them would be overwritten by mistake. */
final class FileUses {
    private final List<Named> read = new ArrayList<>();
    private final List<Named> written = new ArrayList<>();
    private final NetworkExchange networks;
    private ExportCommand.Format format = ExportCommand.Format.dl4j;

    /** A file and the option or argument that names it. */
    private record Named(String option, Path file) {
        @Override
        public String toString() {
            return option + " " + file;
        }
    }

    private FileUses(NetworkExchange networks) {
        this.networks = networks;
    }

    /** The files named by the command that was given last. */
    static FileUses of(ParseResult parsed, NetworkExchange networks) {
        FileUses uses = new FileUses(networks);
        if (parsed.matchedOptionValue(ExportCommand.FORMAT, (Object) "") instanceof ExportCommand.Format asked) {
            uses.format = asked;
        }
        Stream.concat(parsed.matchedOptions().stream(), parsed.matchedPositionals().stream())
                .forEach(uses::add);
        return uses;
    }

    /** What {@code option} does with a file; empty if it names none. */
    static Optional<FileUse.Kind> kind(ArgSpec option) {
        return option.userObject() instanceof AnnotatedElement field
                ? Optional.ofNullable(field.getAnnotation(FileUse.class)).map(FileUse::value)
                : Optional.empty();
    }

    private void add(ArgSpec option) {
        Optional<FileUse.Kind> kind = kind(option);
        if (kind.isEmpty()) {
            return;
        }
        String name = option instanceof OptionSpec named ? named.longestName() : option.paramLabel();
        for (Path file : files(option.getValue())) {
            switch (kind.get()) {
                case READ -> sources(file).forEach(source -> read.add(new Named(name, source)));
                case WRITE -> written.add(new Named(name, file));
                case WRITE_CODES -> {
                    written.add(new Named(name, file));
                    if (FileNames.hasEnding(file, ".npy")) {
                        written.add(new Named(name, CodesCsv.beside(file)));
                    }
                }
                case WRITE_NETWORKS -> format.files(networks, file).forEach(part -> written.add(new Named(name, part)));
            }
        }
    }

    private static List<Path> files(@Nullable Object value) {
        if (value instanceof Path file) {
            return List.of(file);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().flatMap(each -> files(each).stream()).toList();
        }
        try {
            return value instanceof String name && GeneratedData.of(name).isEmpty()
                    ? List.of(Path.of(name))
                    : List.of();
        } catch (InvalidPathException noFile) {
            return List.of();
        }
    }

    /** The files that are written. */
    List<Path> written() {
        return written.stream().map(Named::file).toList();
    }

    /**
     * Refuses two names for one file of which at least one is written; what is no file, such as {@code /dev/null}, may
     * be named twice.
     *
     * @throws WrongUsageException if there are such; the sentence names both
     */
    void check() throws WrongUsageException {
        for (int i = 0; i < written.size(); i++) {
            Named result = written.get(i);
            refuse(result, read.stream().filter(source -> SameFile.of(source.file(), result.file())));
            refuse(result, read.stream().filter(source -> isPictureIn(source.file(), result.file())));
            refuse(result, written.stream().limit(i).filter(other -> SameFile.of(other.file(), result.file())));
        }
    }

    /** Whether {@code file} is there and may be one of the pictures of the data set in {@code folder}. */
    private static boolean isPictureIn(Path folder, Path file) {
        return ImageFolder.isNamedAsPart(file)
                && Files.isRegularFile(file)
                && Files.isDirectory(folder)
                && file.toAbsolutePath()
                        .normalize()
                        .startsWith(folder.toAbsolutePath().normalize());
    }

    private static void refuse(Named result, Stream<Named> others) throws WrongUsageException {
        Optional<Named> lost = others.findFirst();
        if (lost.isPresent()) {
            throw new WrongUsageException(result + " would overwrite " + lost.get() + "; choose another name.");
        }
    }

    /** The files that are read where {@code source} is named: itself, or those of its data set or model. */
    private List<Path> sources(Path source) {
        Path folder =
                Files.isDirectory(source) ? source : source.toAbsolutePath().getParent();
        boolean several = Files.isDirectory(source) || isOneOfSeveral(source);
        if (folder == null || !several) {
            return List.of(source);
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, this::isOneOfSeveral)) {
            List<Path> all = new ArrayList<>(List.of(source));
            files.forEach(all::add);
            return all;
        } catch (IOException | DirectoryIteratorException unreadable) { // reading it will say why
            return List.of(source);
        }
    }

    private boolean isOneOfSeveral(Path file) {
        return networks.isHalf(file) || IdxFolder.isNamedAsPart(file);
    }
}
