package latentfx.task;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import latentfx.task.NotWrittenException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a name stands for when it is written to: links are followed to the file at their end, which may be missing; a
 * device, a pipe or an open stream of this program is written to as it is.
 *
 * @param asked the name as the user gave it
 * @param file the file itself
 * @param there what stands there, if it is a file; empty if nothing does, or if it is a stream
 * @param stream whether it is written to directly, because it cannot be replaced
 */
record WriteTarget(Path asked, Path file, Optional<BasicFileAttributes> there, boolean stream) {
    private static final int MOST_LINKS = 40;

    /** Where Linux shows the open files of a program. */
    private static final Pattern OPEN_FILE = Pattern.compile("/(?:proc/(\\d+)(?:/task/\\d+)?|dev)/fd/(\\d{1,9})");

    private static final int OF_ANOTHER_PROGRAM = Integer.MAX_VALUE;

    private static final Set<PosixFilePermission> WRITING = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private static final int KIND = 0170000;
    private static final int BLOCK_DEVICE = 0060000;

    /**
     * Looks at what {@code asked} stands for.
     *
     * @throws NotWrittenException if that cannot be written to
     */
    static WriteTarget of(Path asked) throws NotWrittenException {
        try {
            Path file = followed(asked);
            if (openFile(file) >= 0) {
                return new WriteTarget(asked, file, Optional.empty(), true);
            }
            BasicFileAttributes there = attributes(file);
            if (there != null && there.isDirectory()) {
                throw new NotWrittenException(asked, Reason.FOLDER);
            }
            if (there != null && there.isOther()) {
                checkDevice(asked, file);
                return new WriteTarget(asked, file, Optional.empty(), true);
            }
            if (there != null) {
                checkWritable(asked, file);
            }
            return new WriteTarget(asked, file, Optional.ofNullable(there), false);
        } catch (IOException failure) {
            throw WriteFailure.of(asked, asked, failure);
        }
    }

    /** The file at the end of the links that begin at {@code asked}; or the open file that one of them leads to. */
    static Path followed(Path asked) throws IOException {
        Path at = asked.toAbsolutePath();
        for (int i = 0; i < MOST_LINKS; i++) {
            Path real = inRealFolder(at);
            if (!Files.isSymbolicLink(real) || openFile(real) >= 0) {
                return real;
            }
            at = real.resolveSibling(Files.readSymbolicLink(real));
        }
        throw new FileSystemLoopException(asked.toString());
    }

    private static Path inRealFolder(Path file) throws IOException {
        Path folder = file.getParent();
        Path name = file.getFileName();
        return folder == null || name == null || !Files.isDirectory(folder)
                ? file
                : folder.toRealPath().resolve(name);
    }

    private static @Nullable BasicFileAttributes attributes(Path file) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException missing) {
            return null;
        }
    }

    /** The number of the open file that a name stands for, such as 1 for {@code /proc/PID/fd/1}; -1 for other names. */
    private static int openFile(Path file) {
        Matcher name = OPEN_FILE.matcher(file.toString());
        if (!name.matches()) {
            return -1;
        }
        String program = name.group(1);
        boolean own = program == null
                || program.equals(String.valueOf(ProcessHandle.current().pid()));
        return own ? Integer.parseInt(name.group(2)) : OF_ANOTHER_PROGRAM;
    }

    private static void checkDevice(Path asked, Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("unix")
                && Files.getAttribute(file, "unix:mode") instanceof Integer mode
                && (mode & KIND) == BLOCK_DEVICE) {
            throw new NotWrittenException(asked, Reason.WHOLE_DISK);
        }
    }

    /**
     * Refuses a file that must not be replaced although its folder might allow it. A file that nobody may write to is
     * meant to stay, also where the user may do everything.
     */
    private static void checkWritable(Path asked, Path file) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        boolean closed =
                posix == null || posix.readAttributes().permissions().stream().noneMatch(WRITING::contains);
        boolean writable = Files.isWritable(file);
        if (!writable && Files.getFileStore(file).isReadOnly()) {
            throw new NotWrittenException(asked, Reason.READ_ONLY_DISK);
        }
        if (!writable || (closed && posix != null)) {
            throw new NotWrittenException(asked, closed ? Reason.READ_ONLY_FILE : Reason.DENIED);
        }
    }

    /** Opens what is written to directly. The program's own output streams stay open when the result is closed. */
    OutputStream open() throws IOException {
        return switch (openFile(file)) {
            case 1 -> new OwnStream(FileDescriptor.out);
            case 2 -> new OwnStream(FileDescriptor.err);
            case -1 -> Files.newOutputStream(file, StandardOpenOption.WRITE);
            default -> Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        };
    }

    /** The folder that the file is in. */
    Path folder() throws NotWrittenException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new NotWrittenException(asked, Reason.FOLDER);
        }
        return folder;
    }

    private static final class OwnStream extends FileOutputStream {
        OwnStream(FileDescriptor descriptor) {
            super(descriptor);
        }

        @Override
        public void close() {
            // other output follows
        }
    }
}
