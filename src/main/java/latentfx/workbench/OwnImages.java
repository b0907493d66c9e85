package latentfx.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import latentfx.data.DataException;
import latentfx.data.DataSource;
import latentfx.data.Dataset;
import latentfx.data.PartNames;
import latentfx.data.TrainTest;
import latentfx.data.idx.IdxFolder;
import latentfx.data.images.CifarFolder;
import latentfx.data.images.ImageFolder;
import latentfx.data.images.PictureSurvey;
import latentfx.data.images.PictureWishes;
import latentfx.data.table.ImageArrays;
import latentfx.data.table.array.ArrayPath;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * Images of the user's own, of whatever kind lies at a path: the IDX files of MNIST and its relatives, the binary files of
 * CIFAR-10, an array that NumPy saved, or pictures of any format and size.
 *
 * @param path a folder or file
 * @param wishes what the user decides about pictures
 * @param user whose folder keeps what was read of pictures
 */
public record OwnImages(Path path, PictureWishes wishes, UserFolder user) implements DataSource {
    /** What lies at the path. */
    public enum Kind {
        /** Four IDX files. */
        IDX,
        /** The binary files of CIFAR-10. */
        CIFAR,
        /** An {@code .npy} or {@code .npz} file. */
        ARRAY,
        /** A folder of pictures. */
        PICTURES
    }

    /**
     * The source of the images at {@code place}; those of IDX files are looked for, none is read.
     *
     * @throws DataException if there is nothing, or a file of the set is missing; one sentence for the user
     */
    public static DataSource foundAt(Path place, UserFolder user) throws DataException {
        return foundAt(place, PictureWishes.NONE, user);
    }

    /** Like {@link #foundAt(Path, UserFolder)}; if pictures are there, they are read as {@code wishes} say. */
    public static DataSource foundAt(Path place, PictureWishes wishes, UserFolder user) throws DataException {
        OwnImages images = at(place, wishes, user);
        return images.kind() == Kind.IDX ? IdxFolder.foundAt(place) : images;
    }

    /**
     * The images at {@code place}, of whatever kind; {@code wishes} count only if they are pictures.
     *
     * @throws DataException if there is nothing; one sentence for the user
     */
    public static OwnImages at(Path place, PictureWishes wishes, UserFolder user) throws DataException {
        if (Files.notExists(place)) {
            throw new DataException(place + " is not there; choose where the images are now, or put them back.");
        }
        OwnImages images = new OwnImages(place, PictureWishes.NONE, user);
        return images.kind() == Kind.PICTURES ? new OwnImages(place, wishes, user) : images;
    }

    /** The test part; of IDX files only this is read. */
    public Dataset loadTest(Cancellation cancellation) throws DataException {
        return kind() == Kind.IDX
                ? IdxFolder.meantBy(path).loadTest(cancellation)
                : load(progress -> {}, cancellation).test().compact();
    }

    /**
     * What lies at the path; a folder with none of the other files is one of pictures.
     *
     * @throws DataException if it cannot be read; one sentence for the user
     */
    public Kind kind() throws DataException {
        if (ArrayPath.names(path)) {
            return Kind.ARRAY;
        }
        if (Files.isRegularFile(path) && !IdxFolder.isNamedAsPart(path)) {
            throw new DataException(
                    path + " is no file of images; choose a folder of pictures or of IDX files, or an .npy"
                            + " or .npz file.");
        }
        if (!Files.isDirectory(path) || IdxFolder.isIn(path)) {
            return Kind.IDX;
        }
        return CifarFolder.in(path).isPresent() ? Kind.CIFAR : Kind.PICTURES;
    }

    @Override
    public String name() {
        return String.valueOf(path.toAbsolutePath().normalize().getFileName());
    }

    @Override
    public TrainTest load(Consumer<Progress> progress, Cancellation cancellation) throws DataException {
        return read(progress, cancellation).data();
    }

    /**
     * Reads both parts.
     *
     * @throws DataException if there are no images, or they cannot be read, or wishes were made that only pictures fulfil;
     *     one sentence for the user
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public ImageReading read(Consumer<Progress> progress, Cancellation cancellation) throws DataException {
        Kind kind = kind();
        check(kind);
        switch (kind) {
            case IDX -> {
                IdxFolder.Reading read = idx().read(progress, cancellation);
                return new ImageReading(read.data(), PartNames.NONE, read.remarks(), List.of());
            }
            case CIFAR -> {
                DataSource cifar = CifarFolder.in(path).orElseThrow(() -> new DataException(path + " is gone."));
                return new ImageReading(cifar.load(progress, cancellation), PartNames.NONE, List.of(), List.of());
            }
            case ARRAY -> {
                ImageArrays.Reading read = new ImageArrays(path, wishes.labels()).read(cancellation);
                return new ImageReading(read.data(), PartNames.NONE, read.remarks(), List.of());
            }
            default -> {
                ImageFolder.Reading read = pictures().read(progress, cancellation);
                return new ImageReading(read.data(), read.names(), read.remarks(), read.trouble());
            }
        }
    }

    private IdxFolder idx() throws DataException {
        return IdxFolder.isNamedAsPart(path) ? IdxFolder.meantBy(path) : new IdxFolder(path);
    }

    private ImageFolder pictures() {
        return new ImageFolder(path, wishes, user.pictures());
    }

    private void check(Kind kind) throws DataException {
        boolean table = wishes.labels().isPresent() && kind != Kind.ARRAY;
        if (kind != Kind.PICTURES && (table || wishes.wantsShape())) {
            throw new DataException(
                    path + " is read as it is: size, colour, fit and a table of labels go with a folder of"
                            + " pictures; leave them out.");
        }
    }

    /**
     * What would be read of a folder of pictures, without reading pixels.
     *
     * @throws DataException if there are no pictures; one sentence for the user
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public PictureSurvey survey(Consumer<Progress> progress, Cancellation cancellation) throws DataException {
        return pictures().survey(progress, cancellation);
    }
}
