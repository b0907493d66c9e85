package latentfx.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import latentfx.data.DataException;
import latentfx.data.DataRemark;
import latentfx.data.idx.IdxFolder;
import latentfx.data.images.PictureWishes;
import latentfx.data.table.VectorFiles;
import latentfx.data.table.VectorTable;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/** Reads data as training, maps and the window of own vectors do, and says what was read. */
public final class DataDescriber {
    private DataDescriber() {}

    /** Whether {@code path} is read as a data set of images: a folder, or a file named as a part of one. */
    public static boolean isImages(Path path) {
        return Files.isDirectory(path) || IdxFolder.isNamedAsPart(path);
    }

    /**
     * Describes a data set of images, of which {@code path} is the folder or one of the files.
     *
     * @throws DataException if it cannot be read; one sentence for the user
     */
    public static DataDescription images(Path path, Consumer<Progress> progress) throws DataException {
        ImageReading read =
                new OwnImages(path, PictureWishes.NONE, UserFolder.locate()).read(progress, new Cancellation());
        return DataDescription.of(String.valueOf(path), read.data(), read.remarks());
    }

    /**
     * Describes vectors with their labels and pictures.
     *
     * @throws DataException if a file cannot be read or does not fit the others; one sentence for the user
     */
    public static DataDescription vectors(VectorFiles files) throws DataException {
        VectorTable table = VectorTable.read(files.vectors(), files.labels(), files.options());
        int rows = table.values().rows();
        DataDescription description =
                DataDescription.of(String.valueOf(files.vectors()), table, files.openPictures(rows));
        if (rows <= VectorFiles.MOST_ROWS && table.values().columns() <= VectorFiles.MOST_COLUMNS) {
            return description;
        }
        List<DataRemark> remarks = new ArrayList<>(description.remarks());
        remarks.add(DataRemark.of(
                "vectors.window",
                String.format(Locale.ROOT, "%,d", VectorFiles.MOST_ROWS),
                String.format(Locale.ROOT, "%,d", VectorFiles.MOST_COLUMNS)));
        return new DataDescription(
                description.source(),
                description.parts(),
                description.table(),
                description.classes(),
                description.texts(),
                description.pictures(),
                remarks);
    }
}
