package latentfx.data.download;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import latentfx.task.Progress;

/** Adds up the download progress of several files. */
final class DownloadMeter {
    private final Map<String, Long> done = new HashMap<>();
    private final long total;
    private final Consumer<Progress> progress;

    DownloadMeter(List<RemoteFile> files, Consumer<Progress> progress) {
        total = files.stream().mapToLong(RemoteFile::packedBytes).sum();
        this.progress = progress;
    }

    /** Sets the number of bytes received of {@code file} and reports the total progress. */
    void set(RemoteFile file, long length) {
        done.put(file.name(), Math.min(length, file.packedBytes()));
        report();
    }

    /** Marks {@code file} as complete, whatever its compressed length turned out to be. */
    void finish(RemoteFile file) {
        done.put(file.name(), file.packedBytes());
    }

    /** Reports the progress over all files. */
    void report() {
        progress.accept(
                new Progress(done.values().stream().mapToLong(Long::longValue).sum(), total));
    }
}
