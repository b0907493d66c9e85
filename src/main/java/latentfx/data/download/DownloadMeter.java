package latentfx.data.download;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import latentfx.task.Progress;

/** Adds up how far several files have come. */
final class DownloadMeter {
    private final Map<String, Long> done = new HashMap<>();
    private final long total;
    private final Consumer<Progress> progress;

    DownloadMeter(List<RemoteFile> files, Consumer<Progress> progress) {
        total = files.stream().mapToLong(RemoteFile::packedBytes).sum();
        this.progress = progress;
    }

    /** Notes how much of a file is here without telling. */
    void note(RemoteFile file, long length) {
        done.put(file.name(), Math.min(length, file.packedBytes()));
    }

    /** Notes how much of a file is here and tells. */
    void set(RemoteFile file, long length) {
        note(file, length);
        report();
    }

    /** Notes that a file is whole, however long its packing turned out. */
    void finish(RemoteFile file) {
        note(file, file.packedBytes());
    }

    /** Tells how much of all files is here. */
    void report() {
        progress.accept(
                new Progress(done.values().stream().mapToLong(Long::longValue).sum(), total));
    }
}
