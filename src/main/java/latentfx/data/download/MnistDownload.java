package latentfx.data.download;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import latentfx.data.Content;
import latentfx.data.DataException;
import latentfx.data.idx.IdxFolder;
import latentfx.task.Cancellation;
import latentfx.task.NotWrittenException;
import latentfx.task.Progress;
import latentfx.task.SafeWrite;

/**
 * Fetches the four files of MNIST into a folder, for {@link IdxFolder} to read. Each mirror is tried in turn for each
 * file; one that failed is tried last from then on. A file is kept in memory until it is whole and its unpacked content
 * has the right SHA-256; only then it is written, in one step. Files that are there already and right are left alone.
 */
public final class MnistDownload {
    /** The official files, by the SHA-256 of their unpacked content. */
    public static final List<RemoteFile> FILES = List.of(
            new RemoteFile(
                    "train-images-idx3-ubyte.gz",
                    "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
                    47_040_016,
                    9_912_422),
            new RemoteFile(
                    "train-labels-idx1-ubyte.gz",
                    "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
                    60_008,
                    28_881),
            new RemoteFile(
                    "t10k-images-idx3-ubyte.gz",
                    "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
                    7_840_016,
                    1_648_877),
            new RemoteFile(
                    "t10k-labels-idx1-ubyte.gz",
                    "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
                    10_008,
                    4_542));

    private final DownloadSettings settings;
    private final List<RemoteFile> files;

    /** Creates a download of the official files. */
    public MnistDownload(DownloadSettings settings) {
        this(settings, FILES);
    }

    /** Creates a download of the given {@code files} instead of the official ones. */
    public MnistDownload(DownloadSettings settings, List<RemoteFile> files) {
        this.settings = settings;
        this.files = List.copyOf(files);
    }

    /**
     * Downloads the missing files on the calling thread.
     *
     * @param folder the folder for the files, created if it is missing
     * @param progress receives the number of bytes; the first report includes files that exist already
     * @param cancellation stops the download within 50 ms and discards the incomplete file
     * @throws DataException if no mirror gives a file or it cannot be written; the sentence names each mirror and why
     * @throws java.util.concurrent.CancellationException if {@code cancellation} asked to stop
     */
    public void run(Path folder, Consumer<Progress> progress, Cancellation cancellation) throws DataException {
        try {
            Files.createDirectories(folder);
        } catch (IOException error) {
            throw new DataException(folder + " cannot be made; choose another folder.", error);
        }
        try (FolderLock lock = FolderLock.take(folder)) {
            fetchMissing(lock.folder(), progress, cancellation);
        }
    }

    private void fetchMissing(Path folder, Consumer<Progress> progress, Cancellation cancellation)
            throws DataException {
        DownloadMeter meter = new DownloadMeter(files, progress);
        List<RemoteFile> missing = new ArrayList<>();
        for (RemoteFile file : files) {
            deleteLeftover(folder.resolve(file.name() + ".part"));
            if (isRight(folder.resolve(file.name()), file, cancellation)) {
                meter.finish(file);
            } else {
                missing.add(file);
            }
        }
        meter.report();
        List<URI> mirrors = new ArrayList<>(settings.mirrors());
        MirrorClient client = new MirrorClient(settings);
        for (RemoteFile file : missing) {
            byte[] packed = fetch(file, mirrors, client, length -> meter.set(file, length), cancellation);
            write(packed, folder.resolve(file.name()));
            meter.finish(file);
            meter.report();
        }
    }

    private static byte[] fetch(
            RemoteFile file, List<URI> mirrors, MirrorClient client, LongConsumer length, Cancellation cancellation)
            throws DataException {
        List<String> reasons = new ArrayList<>();
        for (URI mirror : List.copyOf(mirrors)) {
            try {
                byte[] packed = client.get(mirror.resolve(file.name()), file.mostBytes(), length, cancellation);
                if (isRight(packed, file)) {
                    return packed;
                }
                throw new MirrorFailure("sent other content than the official file has (SHA-256 differs)");
            } catch (MirrorFailure failure) {
                reasons.add(mirror.getAuthority() + " " + failure.reason());
                mirrors.remove(mirror);
                mirrors.add(mirror);
            }
        }
        throw new DataException(file.name() + " could not be downloaded: " + String.join(", ", reasons)
                + "; check the internet connection and try again.");
    }

    private static boolean isRight(byte[] packed, RemoteFile file) {
        try {
            return Content.sha256(packed, file.contentBytes()).equals(file.sha256());
        } catch (IOException damaged) { // cut short, for instance: as wrong as any other content
            return false;
        }
    }

    private static boolean isRight(Path path, RemoteFile file, Cancellation cancellation) {
        try {
            return Files.isRegularFile(path)
                    && Content.sha256(path, file.contentBytes(), read -> cancellation.throwIfCancelled())
                            .equals(file.sha256());
        } catch (IOException unreadable) { // cut short or damaged: as wrong as any other content
            return false;
        }
    }

    private static void write(byte[] packed, Path target) throws DataException {
        try {
            SafeWrite.to(target, out -> out.write(packed));
        } catch (NotWrittenException refused) {
            throw new DataException(refused.sentence(), refused);
        } catch (IOException error) {
            throw unwritable(target, error);
        }
    }

    /** Deletes a partial file left by an interrupted download of an earlier version. */
    private static void deleteLeftover(Path part) throws DataException {
        try {
            if (Files.isRegularFile(part)) {
                Files.delete(part);
            }
        } catch (IOException error) {
            throw unwritable(part, error);
        }
    }

    private static DataException unwritable(Path file, IOException error) {
        return new DataException(
                file + " cannot be written (" + error.getMessage()
                        + "); check the free space and your rights, or choose another folder.",
                error);
    }
}
