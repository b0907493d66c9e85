package latentfx.data.images;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import latentfx.data.DataException;
import latentfx.data.DataRemark;
import latentfx.data.DataSource;
import latentfx.data.PartNames;
import latentfx.data.TrainTest;
import latentfx.data.images.picture.PictureOptions;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * A folder of pictures of any common format and size as a data set. Subfolders are classes, or a table {@code labels.csv}
 * names them, or all is one class. Folders {@code train} and {@code test} are the parts; otherwise a fifth of each class is
 * drawn for testing, the same pictures each time. What is no picture is passed over; broken pictures are left out and told.
 */
public final class ImageFolder implements DataSource {
    private final Path folder;
    private final PictureWishes wishes;
    private final Optional<PictureCache> cache;

    /** A source for {@code folder} that reads every picture each time. Nothing is read before {@link #load}. */
    public ImageFolder(Path folder, PictureWishes wishes) {
        this.folder = folder.toAbsolutePath().normalize();
        this.wishes = wishes;
        cache = Optional.empty();
    }

    /** Like {@link #ImageFolder(Path, PictureWishes)}, but keeps what was read in the folder {@code cache}, made if need be. */
    public ImageFolder(Path folder, PictureWishes wishes, Path cache) {
        this.folder = folder.toAbsolutePath().normalize();
        this.wishes = wishes;
        this.cache = Optional.of(new PictureCache(cache));
    }

    /**
     * What was read, and what was not.
     *
     * @param data both parts
     * @param names the files of the pictures, from the folder on
     * @param trouble files that were left out, by name
     * @param remarks what the reader should know
     */
    public record Reading(TrainTest data, PartNames names, List<PictureTrouble> trouble, List<DataRemark> remarks) {
        public Reading {
            trouble = List.copyOf(trouble);
            remarks = List.copyOf(remarks);
        }
    }

    /** Whether a file of that name is meant to be a picture, or the table of their labels. */
    public static boolean isNamedAsPart(Path file) {
        String name = String.valueOf(file.getFileName());
        return FolderWalk.isNamedAsPicture(name) || name.equals(Arrangement.TABLE);
    }

    /** The name of the folder. */
    @Override
    public String name() {
        return String.valueOf(folder.getFileName());
    }

    @Override
    public TrainTest load(Consumer<Progress> progress, Cancellation cancellation) throws DataException {
        return read(progress, cancellation).data();
    }

    /**
     * Reads all pictures, or what is kept of an earlier reading where no file has changed since.
     *
     * @param progress in pictures; told from the calling thread
     * @throws DataException if there are no pictures, or too many; one sentence for the user
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public Reading read(Consumer<Progress> progress, Cancellation cancellation) throws DataException {
        FolderWalk.Listing listing = FolderWalk.of(folder, cancellation);
        if (cache.isEmpty()) {
            return PictureLoading.of(survey(listing, told -> {}, cancellation), progress, cancellation)
                    .reading(name());
        }
        PictureCache.Entry entry = cache.get().entry(listing, wishes);
        Optional<LoadedPictures> kept = entry.read();
        if (kept.isPresent()) {
            return kept.get().reading(name());
        }
        LoadedPictures loaded = PictureLoading.of(survey(listing, told -> {}, cancellation), progress, cancellation);
        entry.write(loaded);
        return loaded.reading(name());
    }

    /**
     * Looks at the headers of all pictures and says what would be read.
     *
     * @param progress in files; told from the calling thread
     * @throws DataException if there are no pictures; one sentence for the user
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public PictureSurvey survey(Consumer<Progress> progress, Cancellation cancellation) throws DataException {
        return survey(FolderWalk.of(folder, cancellation), progress, cancellation);
    }

    private PictureSurvey survey(FolderWalk.Listing listing, Consumer<Progress> progress, Cancellation cancellation)
            throws DataException {
        HeaderSurvey.Found found = HeaderSurvey.of(listing.files(), progress, cancellation);
        if (found.pictures().isEmpty()) {
            throw new DataException(
                    folder + " holds no pictures that can be read; choose a folder with PNG, JPEG, WebP,"
                            + " TIFF, BMP or GIF files, or with IDX files.");
        }
        Arrangement arrangement = Arrangement.of(listing.root(), name(), found.pictures(), wishes.labels());
        List<PictureTrouble> trouble = new ArrayList<>(listing.trouble());
        trouble.addAll(found.trouble());
        trouble.addAll(arrangement.trouble());
        PictureOptions options = wishes.resolve(
                arrangement.pictures().stream().map(PlacedPicture::header).toList());
        return new PictureSurvey(name(), arrangement, options, trouble);
    }
}
