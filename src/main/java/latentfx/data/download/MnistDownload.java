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
import latentfx.data.Throughput;
import latentfx.data.idx.IdxFolder;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * Fetches the four files of MNIST into a folder, for {@link IdxFolder} to read. Each mirror is tried in turn for each
 * file; one that failed is tried last from then on. A file gets its name only when it is whole and its unpacked content
 * has the right SHA-256; until then it is called {@code .part}, and the next run goes on from there. Files that are
 * there already and right are left alone.
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

    /** Fetches the official files. */
    public MnistDownload(DownloadSettings settings) {
        this(settings, FILES);
    }

    /** Fetches other files in the same way. */
    public MnistDownload(DownloadSettings settings, List<RemoteFile> files) {
        this.settings = settings;
        this.files = List.copyOf(files);
    }

    /**
     * Fetches what is missing, on the calling thread.
     *
     * @param folder where the files go; made if it is not there
     * @param progress hears of bytes, those that were here already included in the first report; see {@link Throughput}
     * @param cancellation stops the download within a twentieth of a second; what came is kept as {@code .part}
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
        List<RemoteFile> missing = missing(folder, meter, cancellation);
        meter.report();
        List<URI> mirrors = new ArrayList<>(settings.mirrors());
        MirrorFetch fetch = new MirrorFetch(settings);
        for (RemoteFile file : missing) {
            fetch(file, folder.resolve(file.name()), mirrors, fetch, length -> meter.set(file, length), cancellation);
            meter.finish(file);
            meter.report();
        }
    }

    /** The files that are not here yet. A whole and right leftover of an interrupted run gets its name here. */
    private List<RemoteFile> missing(Path folder, DownloadMeter meter, Cancellation cancellation) throws DataException {
        List<RemoteFile> missing = new ArrayList<>();
        for (RemoteFile file : files) {
            Path target = folder.resolve(file.name());
            Path part = PartFile.of(target);
            if (isRight(target, file, cancellation)) {
                meter.finish(file);
            } else if (isRight(part, file, cancellation)) {
                PartFile.publish(part, target);
                meter.finish(file);
            } else {
                meter.note(file, length(part));
                missing.add(file);
            }
        }
        return missing;
    }

    private static void fetch(
            RemoteFile file,
            Path target,
            List<URI> mirrors,
            MirrorFetch fetch,
            LongConsumer length,
            Cancellation cancellation)
            throws DataException {
        List<String> reasons = new ArrayList<>();
        for (URI mirror : List.copyOf(mirrors)) {
            try {
                fetchFrom(mirror, file, PartFile.of(target), fetch, length, cancellation);
                PartFile.publish(PartFile.of(target), target);
                return;
            } catch (MirrorFailure failure) {
                reasons.add(mirror.getAuthority() + " " + failure.reason());
                mirrors.remove(mirror);
                mirrors.add(mirror);
            }
        }
        String kept = length(PartFile.of(target)) > 0 ? ", what has come so far is kept" : "";
        throw new DataException(file.name() + " could not be downloaded: " + String.join(", ", reasons)
                + "; check the internet connection and try again" + kept + ".");
    }

    private static void fetchFrom(
            URI mirror, RemoteFile file, Path part, MirrorFetch fetch, LongConsumer length, Cancellation cancellation)
            throws DataException, MirrorFailure {
        boolean resumed = length(part) > 0;
        fetchOnce(mirror, file, part, fetch, length, cancellation);
        if (!isRight(part, file, cancellation) && resumed) {
            // Two halves of different packings do not make a whole: the mirror gets a clean chance.
            PartFile.delete(part);
            fetchOnce(mirror, file, part, fetch, length, cancellation);
        }
        if (!isRight(part, file, cancellation)) {
            PartFile.delete(part);
            throw new MirrorFailure("sent other content than the official file has (SHA-256 differs)");
        }
    }

    private static void fetchOnce(
            URI mirror, RemoteFile file, Path part, MirrorFetch fetch, LongConsumer length, Cancellation cancellation)
            throws DataException, MirrorFailure {
        try (PartFile open = PartFile.open(part)) {
            fetch.fetch(mirror.resolve(file.name()), open, file.mostBytes(), length, cancellation);
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

    private static long length(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException unreadable) { // then there is nothing to go on from
            return 0;
        }
    }
}
