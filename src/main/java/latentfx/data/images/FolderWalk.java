package latentfx.data.images;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import latentfx.data.DataException;
import latentfx.data.DataRemark;
import latentfx.task.Cancellation;
import latentfx.task.FileTrouble;

/**
 * Lists the files below a folder, whatever they are. Hidden files and folders and those that systems put there are passed
 * over, and links are not followed, so that nothing outside the folder is read.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
    /** Most files below a folder. */
    static final int MOST_FILES = 1_000_000;

    private static final int DEEPEST = 32;
    private static final Set<String> PICTURE_ENDINGS =
            Set.of("png", "jpg", "jpeg", "jpe", "jfif", "webp", "tif", "tiff", "bmp", "gif");

    private final Path root;
    private final Cancellation cancellation;
    private final List<PictureFile> files = new ArrayList<>();
    private final List<PictureTrouble> trouble = new ArrayList<>();

    private FolderWalk(Path root, Cancellation cancellation) {
        this.root = root;
        this.cancellation = cancellation;
    }

    /**
     * What lies below a folder.
     *
     * @param root the folder, without links
     * @param files in the natural order of their names
     * @param trouble links and folders that cannot be read
     */
    record Listing(Path root, List<PictureFile> files, List<PictureTrouble> trouble) {}

    /**
     * Lists a folder.
     *
     * @throws DataException if it is none, cannot be read or holds more than {@link #MOST_FILES} files
     */
    static Listing of(Path folder, Cancellation cancellation) throws DataException {
        if (!Files.isDirectory(folder)) {
            throw new DataException(folder + " is not a folder; choose a folder of pictures.");
        }
        try {
            Path root = folder.toRealPath();
            FolderWalk walk = new FolderWalk(root, cancellation);
            Files.walkFileTree(root, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, walk);
            walk.files.sort(Comparator.comparing(PictureFile::name, NaturalOrder.OF_NAMES));
            return new Listing(root, List.copyOf(walk.files), List.copyOf(walk.trouble));
        } catch (DataException known) {
            throw known;
        } catch (IOException error) {
            throw new DataException(
                    folder + " cannot be read (" + FileTrouble.of(error).words()
                            + "); check the disk and your rights to the folder.",
                    error);
        }
    }

    /** Whether a file of that name is meant to be a picture. */
    static boolean isNamedAsPicture(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && PICTURE_ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isHidden(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") || name.equals("__MACOSX");
    }

    private String name(Path path) {
        return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes known) {
        cancellation.throwIfCancelled();
        return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes known) throws IOException {
        if (isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (known.isSymbolicLink()) {
            if (isNamedAsPicture(name(file)) || Files.isDirectory(file)) {
                trouble.add(new PictureTrouble(name(file), DataRemark.of("picture.link")));
            }
        } else if (known.isRegularFile()) {
            if (files.size() == MOST_FILES) {
                throw new DataException(String.format(
                        Locale.ROOT, "%s holds more than %,d files; choose a folder with fewer.", root, MOST_FILES));
            }
            files.add(new PictureFile(
                    name(file), file, known.size(), known.lastModifiedTime().toMillis()));
        } else if (known.isDirectory()) {
            trouble.add(new PictureTrouble(name(file), DataRemark.of("picture.deep", DEEPEST)));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException error) throws IOException {
        if (file.equals(root)) {
            throw error;
        }
        trouble.add(new PictureTrouble(
                name(file),
                DataRemark.of("picture.unreadable", FileTrouble.of(error).words())));
        return FileVisitResult.CONTINUE;
    }
}
